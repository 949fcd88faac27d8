/// `paddle.nn.functional.conv`, in the language itself: convolutions with bias and either layout.
let functionalConvolutionSource = #"""
  import _operators as _op
  from _nn_layout import (
      _channels_first, _channels_last, _check_rank, _is_last, _pairs, _spread, _steps)


  def _biased(out, bias):
      if bias is None:
          return out
      return out + bias.reshape([1, -1] + [1] * (out.ndim - 2))


  def _convolution(name, rank, x, weight, bias, stride, padding, dilation, groups, data_format):
      _check_rank(x, rank, name)
      last = _is_last(data_format, x.ndim)
      padding = _pairs(padding, rank, last)
      if last:
          x = _channels_first(x)
      out = _op.Conv(x, weight, _steps(stride, rank, 'stride'), padding,
                     _steps(dilation, rank, 'dilation'), groups)
      out = _biased(out, bias)
      return _channels_last(out) if last else out


  def conv1d(x, weight, bias=None, stride=1, padding=0, dilation=1, groups=1, data_format='NCL',
             name=None):
      """Filters moved over a signal, each giving a channel of sums of products.

      >>> F.conv1d(paddle.ones([1, 2, 10]), paddle.ones([4, 2, 3])).shape
      [1, 4, 8]
      """
      return _convolution('conv1d', 1, x, weight, bias, stride, padding, dilation, groups,
                          data_format)


  def conv2d(x, weight, bias=None, stride=1, padding=0, dilation=1, groups=1, data_format='NCHW',
             name=None):
      """Filters moved over images, each giving a channel of sums of products.

      >>> F.conv2d(paddle.ones([1, 3, 5, 5]), paddle.ones([8, 3, 3, 3])).shape
      [1, 8, 3, 3]
      """
      return _convolution('conv2d', 2, x, weight, bias, stride, padding, dilation, groups,
                          data_format)


  def conv3d(x, weight, bias=None, stride=1, padding=0, dilation=1, groups=1, data_format='NCDHW',
             name=None):
      """Filters moved over volumes, each giving a channel of sums of products.

      >>> F.conv3d(paddle.ones([1, 1, 4, 4, 4]), paddle.ones([2, 1, 3, 3, 3])).shape
      [1, 2, 2, 2, 2]
      """
      return _convolution('conv3d', 3, x, weight, bias, stride, padding, dilation, groups,
                          data_format)


  def _transposed(name, rank, x, weight, bias, stride, padding, output_padding, dilation, groups,
                  output_size, data_format):
      _check_rank(x, rank, name)
      last = _is_last(data_format, x.ndim)
      padding = _pairs(padding, rank, last)
      if isinstance(padding, int):
          padding = [padding]
      if not isinstance(padding, str) and len(padding) < 2 * rank:
          padding = [width for width in _spread(padding, rank, 'padding') for _ in range(2)]
      if last:
          x = _channels_first(x)
      if weight.ndim != rank + 2:
          raise ValueError(f'{name} takes a weight of {rank + 2} axes, not shape '
                           f'{list(weight.shape)}')
      stride = _spread(stride, rank, 'stride')
      dilation = _spread(dilation, rank, 'dilation')
      extents = [dilation[axis] * (weight.shape[axis + 2] - 1) + 1 for axis in range(rank)]
      if padding == 'VALID':
          padding = [0] * (2 * rank)
      elif padding == 'SAME':
          padding = []
          for axis in range(rank):
              total = max(extents[axis] - stride[axis], 0)
              padding += [total // 2, total - total // 2]
      lengths = []
      for axis in range(rank):
          lengths.append((x.shape[axis + 2] - 1) * stride[axis] + extents[axis]
                         - padding[2 * axis] - padding[2 * axis + 1])
      if output_size is not None:
          wanted = _spread(output_size, rank, 'output_size')
          for axis in range(rank):
              if not lengths[axis] <= wanted[axis] < lengths[axis] + stride[axis]:
                  raise ValueError(f'output_size {wanted[axis]} along axis {axis + 2} is not from '
                                   f'{lengths[axis]} to {lengths[axis] + stride[axis] - 1}')
          lengths = wanted
      else:
          extra = _spread(output_padding, rank, 'output_padding')
          lengths = [length + more for length, more in zip(lengths, extra)]
      shape = [x.shape[0], weight.shape[1] * groups] + lengths
      out = _biased(_op.ConvTranspose(x, weight, shape, stride, padding, dilation, groups), bias)
      return _channels_last(out) if last else out


  def conv1d_transpose(x, weight, bias=None, stride=1, padding=0, output_padding=0, groups=1,
                       dilation=1, output_size=None, data_format='NCL', name=None):
      """The reverse of conv1d in shapes: each element spread by the filters.

      >>> F.conv1d_transpose(paddle.ones([1, 2, 5]), paddle.ones([2, 3, 2]), stride=2).shape
      [1, 3, 10]
      """
      return _transposed('conv1d_transpose', 1, x, weight, bias, stride, padding, output_padding,
                         dilation, groups, output_size, data_format)


  def conv2d_transpose(x, weight, bias=None, stride=1, padding=0, output_padding=0, dilation=1,
                       groups=1, output_size=None, data_format='NCHW', name=None):
      """The reverse of conv2d in shapes: each element spread by the filters.

      >>> F.conv2d_transpose(paddle.ones([1, 2, 4, 4]), paddle.ones([2, 3, 2, 2]), stride=2).shape
      [1, 3, 8, 8]
      """
      return _transposed('conv2d_transpose', 2, x, weight, bias, stride, padding, output_padding,
                         dilation, groups, output_size, data_format)


  def conv3d_transpose(x, weight, bias=None, stride=1, padding=0, output_padding=0, groups=1,
                       dilation=1, output_size=None, data_format='NCDHW', name=None):
      """The reverse of conv3d in shapes: each element spread by the filters."""
      return _transposed('conv3d_transpose', 3, x, weight, bias, stride, padding, output_padding,
                         dilation, groups, output_size, data_format)
  """#
