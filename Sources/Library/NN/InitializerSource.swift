/// `paddle.nn.initializer`, in the language itself: the values that parameters begin with.
let initializerSource = #"""
  import math as _math

  import paddle as _paddle
  from _operators import gaussian as _gaussian
  from _layers import truncated_normal as _truncated_normal


  class Initializer:
      """The base of all initializers: called with a parameter, it fills it."""

      def __call__(self, param, block=None):
          return self.forward(param, block)

      def forward(self, param, block=None):
          raise NotImplementedError

      def _compute_fans(self, param):
          """The number of inputs and of outputs that a weight connects."""
          shape = param.shape
          if len(shape) < 2:
              size = shape[0] if shape else 1
              return size, size
          if len(shape) == 2:
              return shape[0], shape[1]
          window = _math.prod(shape[2:])
          return shape[1] * window, shape[0] * window


  class Constant(Initializer):
      """One value everywhere.

      >>> nn.Linear(1, 2, weight_attr=paddle.nn.initializer.Constant(0.5)).weight.tolist()
      [[0.5, 0.5]]
      """

      def __init__(self, value=0.0):
          self._value = value

      def forward(self, param, block=None):
          param.set_value(_paddle.full(param.shape, self._value, param.dtype))


  class Assign(Initializer):
      """Given values.

      >>> nn.Linear(1, 2, bias_attr=paddle.nn.initializer.Assign([1.0, 2.0])).bias.tolist()
      [1.0, 2.0]
      """

      def __init__(self, value, name=None):
          self._value = value

      def forward(self, param, block=None):
          value = _paddle.to_tensor(self._value, param.dtype)
          param.set_value(value.reshape(param.shape))


  class Uniform(Initializer):
      """Uniform numbers between two bounds."""

      def __init__(self, low=-1.0, high=1.0, name=None):
          if low > high:
              raise AssertionError(f'low {low} should be no more than high {high}')
          self._low = low
          self._high = high

      def forward(self, param, block=None):
          param.set_value(_paddle.uniform(param.shape, param.dtype, self._low, self._high))


  class Normal(Initializer):
      """Normally distributed numbers of a mean and a deviation."""

      def __init__(self, mean=0.0, std=1.0, name=None):
          self._mean = mean
          self._std = std

      def forward(self, param, block=None):
          param.set_value(_gaussian(param.shape, self._mean, self._std, dtype=param.dtype))


  class TruncatedNormal(Initializer):
      """Normal numbers, of which only those between two bounds are taken."""

      def __init__(self, mean=0.0, std=1.0, a=-2.0, b=2.0, name=None):
          self._mean = mean
          self._std = std
          self._a = a
          self._b = b

      def forward(self, param, block=None):
          param.set_value(_truncated_normal(
              param.shape, self._mean, self._std, self._a, self._b, param.dtype))


  class _Xavier(Initializer):
      def __init__(self, fan_in=None, fan_out=None, gain=1.0, name=None):
          self._fan_in = fan_in
          self._fan_out = fan_out
          self._gain = gain

      def _std(self, param):
          fan_in, fan_out = self._compute_fans(param)
          fan_in = fan_in if self._fan_in is None else self._fan_in
          fan_out = fan_out if self._fan_out is None else self._fan_out
          return self._gain * _math.sqrt(2.0 / float(fan_in + fan_out))


  class XavierUniform(_Xavier):
      """Uniform numbers that keep the variance of signals and gradients from layer to layer."""

      def forward(self, param, block=None):
          limit = _math.sqrt(3.0) * self._std(param)
          param.set_value(_paddle.uniform(param.shape, param.dtype, -limit, limit))


  class XavierNormal(_Xavier):
      """Normal numbers that keep the variance of signals and gradients from layer to layer."""

      def forward(self, param, block=None):
          param.set_value(_gaussian(param.shape, 0.0, self._std(param), dtype=param.dtype))


  class _Kaiming(Initializer):
      def __init__(self, fan_in=None, negative_slope=0.0, nonlinearity='relu', mode='fan_in'):
          if mode not in ('fan_in', 'fan_out'):
              raise ValueError(f"The mode of {type(self).__name__} is 'fan_in' or 'fan_out', not "
                               f'{mode!r}')
          self._fan_in = fan_in
          self._negative_slope = negative_slope
          self._nonlinearity = nonlinearity
          self._mode = mode

      def _std(self, param):
          fan_in, fan_out = self._compute_fans(param)
          fan = fan_out if self._mode == 'fan_out' else self._fan_in or fan_in
          gain = calculate_gain(self._nonlinearity, self._negative_slope)
          return gain / _math.sqrt(float(fan))


  class KaimingUniform(_Kaiming):
      """Uniform numbers whose variance suits layers with ReLU."""

      def forward(self, param, block=None):
          limit = _math.sqrt(3.0) * self._std(param)
          param.set_value(_paddle.uniform(param.shape, param.dtype, -limit, limit))


  class KaimingNormal(_Kaiming):
      """Normal numbers whose variance suits layers with ReLU."""

      def forward(self, param, block=None):
          param.set_value(_gaussian(param.shape, 0.0, self._std(param), dtype=param.dtype))


  class Orthogonal(Initializer):
      """A matrix with orthogonal rows or columns."""

      def __init__(self, gain=1.0, name=None):
          self._gain = gain

      def forward(self, param, block=None):
          if param.ndim < 2:
              raise AssertionError('Only Tensor with 2 or more dimensions can be initialized by '
                                   'Orthogonal.')
          rows = param.shape[0]
          columns = _math.prod(param.shape[1:])
          tall = [max(rows, columns), min(rows, columns)]
          drawn = _gaussian(tall, dtype=param.dtype).astype('float64')
          basis = []
          for index in range(tall[1]):
              # Gram and Schmidt, twice: the second pass removes what rounding left.
              column = drawn[:, index]
              for _ in range(2):
                  for other in basis:
                      column = column - _paddle.sum(column * other) * other
              basis.append(column / _paddle.sqrt(_paddle.sum(column * column)))
          matrix = _paddle.stack(basis, 0 if rows < columns else 1)
          param.set_value((matrix * self._gain).reshape(param.shape))


  class Dirac(Initializer):
      """Convolution filters that pass their input on."""

      def __init__(self, groups=1, name=None):
          self._groups = groups

      def forward(self, param, block=None):
          if param.ndim not in (3, 4, 5):
              raise AssertionError('Only Tensor with 3/4/5 dimensions can be initialized by Dirac')
          if param.shape[0] % self._groups != 0:
              raise AssertionError('Tensor 0-dimension must be divisible by groups')
          value = _paddle.zeros(param.shape, param.dtype)
          per_group = param.shape[0] // self._groups
          centre = tuple([size // 2 for size in param.shape[2:]])
          for group in range(self._groups):
              for channel in range(min(per_group, param.shape[1])):
                  value[(group * per_group + channel, channel) + centre] = 1.0
          param.set_value(value)


  class Bilinear(Initializer):
      """Weights of transposed convolutions that interpolate."""

      def forward(self, param, block=None):
          shape = param.shape
          if len(shape) != 4:
              raise ValueError('the length of shape must be 4.')
          if shape[2] != shape[3]:
              raise ValueError('shape[2] must be equal to shape[3].')
          size = shape[3]
          half = _math.ceil(size / 2.0)
          centre = (2 * half - 1 - half % 2) / (2.0 * half)
          grid = []
          for index in range(size * size):
              # Paddle lets y grow within a row too, and so do we.
              x, y = index % size, index / size % size
              grid.append((1 - abs(x / half - centre)) * (1 - abs(y / half - centre)))
          value = _paddle.to_tensor(grid, dtype=param.dtype)
          param.set_value(value.reshape([1, 1, size, size]).expand(shape))


  def calculate_gain(nonlinearity, param=None):
      """By how much an activation asks for larger weights.

      >>> paddle.nn.initializer.calculate_gain('sigmoid')
      1
      """
      gains = {'sigmoid': 1, 'linear': 1, 'conv1d': 1, 'conv2d': 1, 'conv3d': 1,
               'conv1d_transpose': 1, 'conv2d_transpose': 1, 'conv3d_transpose': 1,
               'tanh': 5.0 / 3, 'relu': _math.sqrt(2.0), 'selu': 3.0 / 4}
      if nonlinearity == 'leaky_relu':
          slope = 0.01 if param is None else param
          return _math.sqrt(2.0 / (1 + slope ** 2))
      if nonlinearity not in gains:
          raise ValueError(f'nonlinearity function {nonlinearity} is not supported now.')
      return gains[nonlinearity]


  _global = [None, None]


  def set_global_initializer(weight_init, bias_init=None):
      """What new parameters are filled with that ask for nothing else."""
      _global[:] = [weight_init, bias_init]


  def _default(is_bias):
      return _global[is_bias] or (Constant(0.0) if is_bias else XavierUniform())
  """#
