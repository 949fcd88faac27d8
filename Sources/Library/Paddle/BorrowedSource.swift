/// Functions of `paddle` that other libraries' users look for, in the language itself.
let borrowedSource = #"""
  import math as _math

  import paddle as _paddle
  import paddle.nn.functional as _F

  adaptive_avg_pool1d = _F.adaptive_avg_pool1d
  conv1d = _F.conv1d
  conv2d = _F.conv2d
  conv3d = _F.conv3d
  group_norm = _F.group_norm
  layer_norm = _F.layer_norm


  def as_tensor(data, dtype=None, device=None, requires_grad=False, pin_memory=False):
      """A tensor of numbers, as to_tensor() makes it."""
      return _paddle.to_tensor(data, dtype, stop_gradient=not requires_grad)


  def asarray(obj, *, dtype=None, device=None, copy=None, requires_grad=False):
      """A tensor of numbers, as to_tensor() makes it."""
      return _paddle.to_tensor(obj, dtype, stop_gradient=not requires_grad)


  def from_numpy(ndarray):
      """A tensor of an array's elements, of their type."""
      return _paddle.to_tensor(ndarray)


  def positive(x, name=None):
      """The tensor as it is: +x."""
      if x.dtype == _paddle.bool:
          raise TypeError('positive() takes numbers, not bools')
      return x


  def range(start=0, end=None, step=1, dtype=None, name=None):
      """Numbers from start to end, by step; unlike arange() with the end, and in floats."""
      if end is None:
          start, end = 0, start
      count = _math.floor((end - start) / step) + 1
      return (_paddle.arange(count) * step + start).astype(dtype or _paddle.get_default_dtype())


  def manual_seed(seed):
      """Starts the random numbers again, as seed() does."""
      return _paddle.seed(seed)


  def batch(reader, batch_size, drop_last=False):
      """A reader of lists of samples, from a function that gives samples one by one."""
      if batch_size <= 0:
          raise ValueError(f'batch_size should be a positive integer value, but got {batch_size}')

      def batch_reader():
          items = []
          for item in reader():
              items.append(item)
              if len(items) == batch_size:
                  yield items
                  items = []
          if items and not drop_last:
              yield items

      return batch_reader


  def bernoulli_(x, p=0.5, name=None):
      """Fills a tensor in place with 1 with probability p, else 0."""
      return x.bernoulli_(p)


  def normal_(x, mean=0.0, std=1.0, name=None):
      """Fills a tensor in place with normal numbers."""
      return x.normal_(mean, std)


  def log_normal_(x, mean=1.0, std=2.0, name=None):
      """Fills a tensor in place with the exp of normal numbers."""
      return x.log_normal_(mean, std)
  """#
