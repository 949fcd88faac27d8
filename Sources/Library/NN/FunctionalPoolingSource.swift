/// `paddle.nn.functional.pooling`, in the language itself: pooling over one to three axes.
let functionalPoolingSource = #"""
  import math

  import _operators as _op
  from _nn_layout import (
      _channels_first, _channels_last, _check_rank, _is_last, _pairs, _spread, _steps)


  def _window(rank, kernel_size, stride, padding, last):
      size = _steps(kernel_size, rank, 'kernel_size')
      stride = size if stride is None else _steps(stride, rank, 'stride')
      return size, stride, _pairs(padding, rank, last)


  def _max_pool(name, rank, x, kernel_size, stride, padding, return_mask, ceil_mode, data_format):
      _check_rank(x, rank, name)
      last = _is_last(data_format, x.ndim)
      if last and return_mask:
          raise ValueError('return_mask=True needs the channels in front of the image')
      window = _window(rank, kernel_size, stride, padding, last)
      if last:
          return _channels_last(_op.MaxPool(_channels_first(x), *window, ceil_mode))
      out = _op.MaxPool(x, *window, ceil_mode)
      return (out, _op.max_positions(x, *window, ceil_mode)) if return_mask else out


  def max_pool1d(x, kernel_size, stride=None, padding=0, return_mask=False, ceil_mode=False,
                 name=None):
      """The largest element in each place of a window on a signal.

      >>> F.max_pool1d(paddle.ones([1, 3, 8]), 2).shape
      [1, 3, 4]
      """
      return _max_pool('max_pool1d', 1, x, kernel_size, stride, padding, return_mask, ceil_mode,
                       'NCL')


  def max_pool2d(x, kernel_size, stride=None, padding=0, return_mask=False, ceil_mode=False,
                 data_format='NCHW', name=None):
      """The largest element in each place of a window on images.

      >>> F.max_pool2d(paddle.ones([1, 3, 8, 6]), 2).shape
      [1, 3, 4, 3]
      """
      return _max_pool('max_pool2d', 2, x, kernel_size, stride, padding, return_mask, ceil_mode,
                       data_format)


  def max_pool3d(x, kernel_size, stride=None, padding=0, return_mask=False, ceil_mode=False,
                 data_format='NCDHW', name=None):
      """The largest element in each place of a window on volumes."""
      return _max_pool('max_pool3d', 3, x, kernel_size, stride, padding, return_mask, ceil_mode,
                       data_format)


  def _sums(rank, x, kernel_size, stride, padding, ceil_mode, last):
      """The sum in each place of a window, zeros around the tensor."""
      size, stride, padding = _window(rank, kernel_size, stride, padding, last)
      size, stride = _spread(size, rank, 'kernel_size'), _spread(stride, rank, 'stride')
      if not isinstance(padding, str):
          widths = _spread(padding, rank, 'padding') if isinstance(padding, int) else list(padding)
          if len(widths) <= rank:
              widths = [width for width in _spread(widths, rank, 'padding') for _ in range(2)]
          for axis in range(rank if ceil_mode else 0):
              length = x.shape[axis + 2] + widths[2 * axis] + widths[2 * axis + 1]
              widths[2 * axis + 1] += -(length - size[axis]) % stride[axis]
          x, padding = _op.Pad(x, [0, 0, 0, 0] + widths, 0.0), 0
      return _op.AvgPool(x, size, stride, padding, False, False) * math.prod(size)


  def _avg_pool(name, rank, x, kernel_size, stride, padding, ceil_mode, exclusive, divisor,
                data_format):
      _check_rank(x, rank, name)
      last = _is_last(data_format, x.ndim)
      size, stride, padding = _window(rank, kernel_size, stride, padding, last)
      if last:
          x = _channels_first(x)
      out = _op.AvgPool(x, size, stride, padding, ceil_mode, exclusive)
      if divisor is not None:
          out = out * (math.prod(_spread(size, rank, 'kernel_size')) / divisor)
      return _channels_last(out) if last else out


  def avg_pool1d(x, kernel_size, stride=None, padding=0, exclusive=True, ceil_mode=False,
                 name=None):
      """The mean in each place of a window on a signal.

      >>> F.avg_pool1d(paddle.ones([1, 3, 8]), 2).shape
      [1, 3, 4]
      """
      return _avg_pool('avg_pool1d', 1, x, kernel_size, stride, padding, ceil_mode, exclusive, None,
                       'NCL')


  def avg_pool2d(x, kernel_size, stride=None, padding=0, ceil_mode=False, exclusive=True,
                 divisor_override=None, data_format='NCHW', name=None):
      """The mean in each place of a window on images.

      >>> F.avg_pool2d(paddle.ones([1, 3, 8, 6]), 2).shape
      [1, 3, 4, 3]
      """
      return _avg_pool('avg_pool2d', 2, x, kernel_size, stride, padding, ceil_mode, exclusive,
                       divisor_override, data_format)


  def avg_pool3d(x, kernel_size, stride=None, padding=0, ceil_mode=False, exclusive=True,
                 divisor_override=None, data_format='NCDHW', name=None):
      """The mean in each place of a window on volumes."""
      return _avg_pool('avg_pool3d', 3, x, kernel_size, stride, padding, ceil_mode, exclusive,
                       divisor_override, data_format)


  # Pooling to a given size.

  def _output_size(x, output_size, rank):
      size = _spread(output_size, rank, 'output_size')
      return [x.shape[axis + 2] if size[axis] is None else size[axis] for axis in range(rank)]


  def _adaptive_avg_pool(name, rank, x, output_size, data_format):
      _check_rank(x, rank, name)
      if not _is_last(data_format, x.ndim):
          return _op.AdaptiveAvgPool(x, _output_size(x, output_size, rank))
      x = _channels_first(x)
      return _channels_last(_op.AdaptiveAvgPool(x, _output_size(x, output_size, rank)))


  def adaptive_avg_pool1d(x, output_size, name=None):
      """The means of so many parts of a signal.

      >>> F.adaptive_avg_pool1d(paddle.ones([1, 3, 10]), 4).shape
      [1, 3, 4]
      """
      return _adaptive_avg_pool('adaptive_avg_pool1d', 1, x, output_size, 'NCL')


  def adaptive_avg_pool2d(x, output_size, data_format='NCHW', name=None):
      """The means of so many parts of images.

      >>> F.adaptive_avg_pool2d(paddle.ones([2, 3, 7, 5]), 1).shape
      [2, 3, 1, 1]
      """
      return _adaptive_avg_pool('adaptive_avg_pool2d', 2, x, output_size, data_format)


  def adaptive_avg_pool3d(x, output_size, data_format='NCDHW', name=None):
      """The means of so many parts of volumes."""
      return _adaptive_avg_pool('adaptive_avg_pool3d', 3, x, output_size, data_format)


  def _adaptive_max_pool(name, rank, x, output_size, return_mask):
      _check_rank(x, rank, name)
      size = _output_size(x, output_size, rank)
      out = _op.AdaptiveMaxPool(x, size)
      return (out, _op.adaptive_max_positions(x, size)) if return_mask else out


  def adaptive_max_pool1d(x, output_size, return_mask=False, name=None):
      """The largest elements of so many parts of a signal."""
      return _adaptive_max_pool('adaptive_max_pool1d', 1, x, output_size, return_mask)


  def adaptive_max_pool2d(x, output_size, return_mask=False, name=None):
      """The largest elements of so many parts of images.

      >>> F.adaptive_max_pool2d(paddle.ones([2, 3, 7, 5]), 2).shape
      [2, 3, 2, 2]
      """
      return _adaptive_max_pool('adaptive_max_pool2d', 2, x, output_size, return_mask)


  def adaptive_max_pool3d(x, output_size, return_mask=False, name=None):
      """The largest elements of so many parts of volumes."""
      return _adaptive_max_pool('adaptive_max_pool3d', 3, x, output_size, return_mask)


  # The reverse of max pooling, and pooling by norms.

  def _max_unpool(name, rank, x, indices, kernel_size, stride, padding, output_size):
      _check_rank(x, rank, name)
      size = _spread(kernel_size, rank, 'kernel_size')
      stride = size if stride is None else _spread(stride, rank, 'stride')
      padding = _spread(padding, rank, 'padding')
      lengths = []
      for axis in range(rank):
          lengths.append((x.shape[axis + 2] - 1) * stride[axis] - 2 * padding[axis] + size[axis])
      if output_size is not None:
          lengths = list(output_size)[-rank:]
      return _op.MaxUnpool(x, indices, x.shape[:2] + lengths)


  def max_unpool1d(x, indices, kernel_size, stride=None, padding=0, data_format='NCL',
                   output_size=None, name=None):
      """The elements back at the positions that max_pool1d found them at, among zeros."""
      return _max_unpool('max_unpool1d', 1, x, indices, kernel_size, stride, padding, output_size)


  def max_unpool2d(x, indices, kernel_size, stride=None, padding=0, data_format='NCHW',
                   output_size=None, name=None):
      """The elements back at the positions that max_pool2d found them at, among zeros."""
      return _max_unpool('max_unpool2d', 2, x, indices, kernel_size, stride, padding, output_size)


  def max_unpool3d(x, indices, kernel_size, stride=None, padding=0, data_format='NCDHW',
                   output_size=None, name=None):
      """The elements back at the positions that max_pool3d found them at, among zeros."""
      return _max_unpool('max_unpool3d', 3, x, indices, kernel_size, stride, padding, output_size)


  def _lp_pool(name, rank, x, norm_type, kernel_size, stride, padding, ceil_mode, data_format):
      if norm_type == float('inf'):
          return _max_pool(name, rank, x, kernel_size, stride, padding, False, ceil_mode,
                           data_format)
      _check_rank(x, rank, name)
      last, norm_type = _is_last(data_format, x.ndim), float(norm_type)
      powers = (_channels_first(x) if last else x) ** norm_type
      norms = _sums(rank, powers, kernel_size, stride, padding, ceil_mode, last) ** (1 / norm_type)
      return _channels_last(norms) if last else norms


  def lp_pool1d(x, norm_type, kernel_size, stride=None, padding=0, ceil_mode=False,
                data_format='NCL', name=None):
      """The norm of each place of a window on a signal."""
      return _lp_pool('lp_pool1d', 1, x, norm_type, kernel_size, stride, padding, ceil_mode,
                      data_format)


  def lp_pool2d(x, norm_type, kernel_size, stride=None, padding=0, ceil_mode=False,
                data_format='NCHW', name=None):
      """The norm of each place of a window on images."""
      return _lp_pool('lp_pool2d', 2, x, norm_type, kernel_size, stride, padding, ceil_mode,
                      data_format)
  """#
