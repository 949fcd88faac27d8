/// `paddle.nn.functional.norm`, in the language itself: normalisation of batches, layers, groups.
let functionalNormSource = #"""
  import _operators as _op
  import paddle
  from _nn_layout import _channels_first, _channels_last, _is_last


  def _scaled(x, weight, bias, shape):
      if weight is not None:
          x = x * weight.reshape(shape)
      return x if bias is None else x + bias.reshape(shape)


  def normalize(x, p=2, axis=1, epsilon=1e-12, out=None, name=None):
      """x divided by its norm along an axis.

      >>> F.normalize(paddle.to_tensor([[3.0, 4.0]])).shape
      [1, 2]
      """
      length = paddle.norm(x, p=p, axis=axis, keepdim=True)
      return x / paddle.maximum(length, paddle.full_like(length, epsilon))


  def _channel_axis(x, data_format):
      return x.ndim - 1 if x.ndim > 2 and data_format.endswith('C') else 1


  def batch_norm(x, running_mean, running_var, weight=None, bias=None, training=False, momentum=0.9,
                 epsilon=1e-05, data_format='NCHW', use_global_stats=None, name=None):
      """Each channel with mean 0 and variance 1 over the batch, then scaled and shifted.

      >>> F.batch_norm(paddle.ones([4, 3]), paddle.zeros([3]), paddle.ones([3])).shape
      [4, 3]
      """
      if x.ndim < 2:
          raise ValueError(f'batch_norm takes (batch, channels, …), not shape {list(x.shape)}')
      channel = _channel_axis(x, data_format)
      shape = [1] * x.ndim
      shape[channel] = -1
      if running_mean.size != x.shape[channel]:
          raise ValueError(f'batch_norm is for {running_mean.size} channels, and axis {channel} of '
                           f'shape {list(x.shape)} has {x.shape[channel]}')
      if use_global_stats if use_global_stats is not None else not training:
          spread = paddle.rsqrt(running_var + epsilon).reshape(shape)
          return _scaled((x - running_mean.reshape(shape)) * spread, weight, bias, shape)
      axes = [axis for axis in range(x.ndim) if axis != channel]
      with paddle.no_grad():
          mean = paddle.mean(x, axes)
          variance = paddle.var(x, axes, unbiased=False)
          running_mean.set_value(running_mean * momentum + mean * (1 - momentum))
          running_var.set_value(running_var * momentum + variance * (1 - momentum))
      return _scaled(_op.Standardise(x, axes, epsilon), weight, bias, shape)


  def _normalized_axes(x, normalized_shape, name):
      if isinstance(normalized_shape, int):
          normalized_shape = [normalized_shape]
      shape = list(normalized_shape)
      if not shape or shape != list(x.shape)[-len(shape):]:
          raise ValueError(f'{name} over the shape {shape} needs a tensor that ends in it, not one '
                           f'of shape {list(x.shape)}')
      return list(range(x.ndim - len(shape), x.ndim)), shape


  def layer_norm(x, normalized_shape, weight=None, bias=None, epsilon=1e-05, name=None):
      """Each sample with mean 0 and variance 1 over its last axes, then scaled and shifted.

      >>> F.layer_norm(paddle.ones([2, 3]), 3).shape
      [2, 3]
      """
      axes, shape = _normalized_axes(x, normalized_shape, 'layer_norm')
      return _scaled(_op.Standardise(x, axes, epsilon), weight, bias, shape)


  def rms_norm(input, normalized_shape, weight=None, eps=1e-5, name=None):
      """Each sample divided by its root mean square over the last axes; and what it is divided by."""
      axes, shape = _normalized_axes(input, normalized_shape, 'rms_norm')
      scale = paddle.rsqrt(paddle.mean(paddle.square(input), axes, keepdim=True) + eps)
      return _scaled(input * scale, weight, None, shape), scale.reshape(input.shape[:axes[0]])


  def instance_norm(x, running_mean=None, running_var=None, weight=None, bias=None,
                    use_input_stats=True, momentum=0.9, eps=1e-05, data_format='NCHW', name=None):
      """Each channel of each sample with mean 0 and variance 1, then scaled and shifted.

      >>> F.instance_norm(paddle.ones([3, 2, 5])).shape
      [3, 2, 5]
      """
      if x.ndim < 3:
          raise ValueError(f'instance_norm takes (batch, channels, …), not shape {list(x.shape)}')
      shape = [1, -1] + [1] * (x.ndim - 2)
      return _scaled(_op.Standardise(x, list(range(2, x.ndim)), eps), weight, bias, shape)


  def group_norm(x, num_groups, epsilon=1e-05, weight=None, bias=None, data_format='NCHW',
                 name=None):
      """Each group of channels of each sample with mean 0 and variance 1, then scaled and shifted.

      >>> F.group_norm(paddle.ones([2, 4, 3]), 2).shape
      [2, 4, 3]
      """
      if x.ndim < 2:
          raise ValueError(f'group_norm takes (batch, channels, …), not shape {list(x.shape)}')
      last = x.ndim > 2 and data_format.endswith('C')
      if last:
          x = _channels_first(x)
      if num_groups < 1 or x.shape[1] % num_groups:
          raise ValueError(f'{x.shape[1]} channels do not divide into {num_groups} groups')
      groups = x.reshape([x.shape[0], num_groups, -1])
      out = _op.Standardise(groups, [2], epsilon).reshape(x.shape)
      out = _scaled(out, weight, bias, [1, -1] + [1] * (x.ndim - 2))
      return _channels_last(out) if last else out


  def local_response_norm(x, size, alpha=1e-4, beta=0.75, k=1.0, data_format='NCHW', name=None):
      """x divided by a power of the mean square of the channels around each."""
      if x.ndim < 3:
          raise ValueError('local_response_norm takes (batch, channels, …), not shape '
                           f'{list(x.shape)}')
      last = _is_last(data_format, x.ndim)
      if last:
          x = _channels_first(x)
      squares = paddle.square(x).reshape([x.shape[0], 1, x.shape[1], -1])
      widths = [0, 0, 0, 0, size // 2, (size - 1) // 2, 0, 0]
      means = _op.AvgPool(_op.Pad(squares, widths, 0.), [size, 1], 1, 0, False, True)
      out = x / (means.reshape(x.shape) * alpha + k) ** beta
      return _channels_last(out) if last else out
  """#
