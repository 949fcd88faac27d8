/// `paddle.nn.functional.common`, in the language itself: linear maps, dropout, padding, resizing.
let functionalCommonSource = #"""
  import math

  import _operators as _op
  import paddle
  from _nn_layout import (
      _channels_first, _channels_last, _is_last, _spread)


  def bilinear(x1, x2, weight, bias=None, name=None):
      """For each matrix of weight, x1 @ matrix @ x2.

      >>> F.bilinear(paddle.ones([5, 2]), paddle.ones([5, 3]), paddle.ones([4, 2, 3])).shape
      [5, 4]
      """
      rows = paddle.sum(paddle.matmul(x1, weight) * x2, -1)
      product = paddle.transpose(rows, [1, 0])
      return product if bias is None else product + bias


  def cosine_similarity(x1, x2, axis=1, eps=1e-8):
      """The cosine of the angle between vectors along an axis.

      >>> F.cosine_similarity(paddle.ones([2, 3]), paddle.ones([2, 3])).shape
      [2]
      """
      lengths = paddle.sum(x1 * x1, axis) * paddle.sum(x2 * x2, axis)
      return paddle.sum(x1 * x2, axis) / paddle.sqrt(paddle.clip(lengths, min=eps * eps))


  # Dropout.

  def _drawn(shape, x, p):
      """1 where a number drawn for each element is at least p, else 0."""
      return (paddle.uniform(shape, 'float32', 0., 1.) >= p).astype(x.dtype)


  def _check_probability(p):
      if not 0 <= p <= 1:
          raise ValueError(f'p is a probability from 0 to 1, not {p}')


  def dropout(x, p=0.5, axis=None, training=True, inplace=False, mode='upscale_in_train',
              name=None):
      """Elements set to 0 with probability p while training; the others are scaled up.

      >>> F.dropout(paddle.ones([2, 3]), 0.5, training=False).tolist()
      [[1.0, 1.0, 1.0], [1.0, 1.0, 1.0]]
      """
      _check_probability(p)
      if mode not in ('upscale_in_train', 'downscale_in_infer'):
          raise ValueError(f"mode is 'upscale_in_train' or 'downscale_in_infer', not {mode!r}")
      scales = mode == 'upscale_in_train'
      if p == 0:
          return x
      if not training:
          return x if scales else x * (1 - p)
      if p == 1:
          return x * 0.
      shape = x.shape
      if axis is not None:
          axes = [axis] if isinstance(axis, int) else list(axis)
          for place in axes:
              if not 0 <= place < x.ndim:
                  raise ValueError(f'axis {place} does not exist: the tensor has {x.ndim} axes')
          shape = [shape[place] if place in axes else 1 for place in range(x.ndim)]
      return _op.Dropout(x, _drawn(shape, x, p), 1 / (1 - p) if scales else 1.)


  def _channel_dropout(x, p, training, data_format, rank):
      if x.ndim != rank:
          raise ValueError(f'this dropout takes images of {rank} axes, not shape {list(x.shape)}')
      last = _is_last(data_format, rank)
      return dropout(x, p, [0, rank - 1] if last else [0, 1], training)


  def dropout1d(input, p=0.5, training=True, inplace=False):
      """dropout of whole channels of (batch, channels, length)."""
      if input.ndim == 2:
          return _channel_dropout(input.unsqueeze(0), p, training, 'NCL', 3).squeeze(0)
      return _channel_dropout(input, p, training, 'NCL', 3)


  def dropout2d(x, p=0.5, training=True, data_format='NCHW', name=None):
      """dropout of whole channels of images."""
      return _channel_dropout(x, p, training, data_format, 4)


  def dropout3d(x, p=0.5, training=True, data_format='NCDHW', name=None):
      """dropout of whole channels of volumes."""
      return _channel_dropout(x, p, training, data_format, 5)


  def _alpha_dropout(x, p, training, shape):
      _check_probability(p)
      if not training or p == 0:
          return x
      if p == 1:
          return x * 0.
      floor = -1.0507009873554804934193349852946 * 1.6732632423543772848170429916717
      scale = ((1 - p) * (1 + p * floor ** 2)) ** -0.5
      kept = _drawn(shape, x, p)
      return (x * kept + floor * (1 - kept)) * scale - scale * floor * p


  def alpha_dropout(x, p=0.5, training=True, name=None):
      """dropout for selu: elements set to its floor, then scaled to mean 0 and variance 1."""
      return _alpha_dropout(x, p, training, x.shape)


  def feature_alpha_dropout(x, p=0.5, training=True, name=None):
      """alpha_dropout of whole channels."""
      return _alpha_dropout(x, p, training, x.shape[:2] + [1] * (x.ndim - 2))


  # Padding.

  def pad(x, pad, mode='constant', value=0.0, data_format=None, pad_from_left_axis=True, name=None):
      """Surrounded by a value, or by elements of x: reflect, replicate, circular.

      >>> F.pad(paddle.ones([1, 1, 2, 2]), [1, 1, 0, 0]).shape
      [1, 1, 2, 4]
      """
      if mode not in ('constant', 'reflect', 'replicate', 'circular'):
          raise ValueError("mode is 'constant', 'reflect', 'replicate' or 'circular', "
                           f'not {mode!r}')
      if hasattr(pad, 'tolist'):
          pad = pad.tolist()
      if isinstance(pad, int):
          pad = [pad] * (2 * max(x.ndim - 2, 1))
      pad = list(pad) + [0] * (len(pad) % 2)
      widths = [pad[place:place + 2] for place in range(0, len(pad), 2)]
      if mode == 'constant' and len(widths) == x.ndim:
          widths = widths if pad_from_left_axis else widths[::-1]
      else:
          widths = _spatial_widths(x, widths, mode, data_format)
      if mode == 'constant':
          return _op.Pad(x, [width for pair in widths for width in pair], value)
      for axis, (before, after) in enumerate(widths):
          if before or after:
              x = _extended(x, axis, before, after, mode)
      return x


  def _spatial_widths(x, widths, mode, data_format):
      """Widths for all axes from those of the spatial ones, the last of which comes first."""
      if mode != 'constant' and not 3 <= x.ndim <= 5:
          raise ValueError(f'pad with mode {mode!r} takes images of 3 to 5 axes, not {x.ndim}')
      last = data_format is not None and 3 <= x.ndim <= 5 and _is_last(data_format, x.ndim)
      outer = x.ndim - last
      if len(widths) > outer:
          raise ValueError(f'pad has widths for {len(widths)} axes, and there are {outer}')
      return [[0, 0]] * (outer - len(widths)) + widths[::-1] + [[0, 0]] * last


  def _extended(x, axis, before, after, mode):
      length = x.shape[axis]
      if mode == 'reflect' and max(before, after) >= length:
          raise ValueError(f'reflect takes padding shorter than the axis, and padding of '
                           f'{max(before, after)} is not: the length is {length}')
      places = []
      for place in range(-before, length + after):
          if mode == 'replicate':
              place = min(max(place, 0), length - 1)
          elif mode == 'circular':
              place = place % length
          elif place < 0:
              place = -place
          elif place >= length:
              place = 2 * length - 2 - place
          places.append(place)
      return paddle.index_select(x, paddle.to_tensor(places, 'int64'), axis)


  def zeropad2d(x, padding, data_format='NCHW', name=None):
      """Images surrounded by zeros: left, right, top, bottom."""
      return pad(x, padding, 'constant', 0., data_format)


  # Patches.

  def _patch_padding(paddings):
      """Top, left, bottom, right, or fewer, as two widths for each axis."""
      if isinstance(paddings, int) or len(paddings) == 1:
          return paddings
      if len(paddings) == 2:
          return [paddings[0], paddings[0], paddings[1], paddings[1]]
      top, left, bottom, right = paddings
      return [top, bottom, left, right]


  def unfold(x, kernel_sizes, strides=1, paddings=0, dilations=1, name=None):
      """What a window sees of images at each place, as columns.

      >>> F.unfold(paddle.ones([1, 3, 4, 4]), 2).shape
      [1, 12, 9]
      """
      return _op.Unfold(x, _spread(kernel_sizes, 2, 'kernel_sizes'), strides,
                        _patch_padding(paddings), dilations)


  def fold(x, output_sizes, kernel_sizes, strides=1, paddings=0, dilations=1, name=None):
      """The reverse of unfold: columns added up where a window would have read them.

      >>> F.fold(paddle.ones([1, 12, 9]), [4, 4], 2).shape
      [1, 3, 4, 4]
      """
      size = _spread(kernel_sizes, 2, 'kernel_sizes')
      if x.ndim != 3 or x.shape[1] % (size[0] * size[1]):
          raise ValueError('fold takes columns of shape (batch, channels * window, places), and '
                           f'shape {list(x.shape)} does not suit a window of {size}')
      shape = [x.shape[0], x.shape[1] // (size[0] * size[1])]
      return _op.Fold(x, shape + _spread(output_sizes, 2, 'output_sizes'), size, strides,
                      _patch_padding(paddings), dilations)


  # Resizing.

  def interpolate(x, size=None, scale_factor=None, mode='nearest', align_corners=False,
                  align_mode=0, data_format=None, recompute_scale_factor=None, antialias=False,
                  name=None):
      """Images in another size: nearest, linear, bilinear, trilinear, bicubic or area.

      >>> F.interpolate(paddle.ones([1, 1, 2, 2]), scale_factor=2).shape
      [1, 1, 4, 4]
      """
      mode = mode.lower()
      ranks = {'nearest': (1, 2, 3), 'linear': (1,), 'bilinear': (2,), 'trilinear': (3,),
               'bicubic': (2,), 'area': (1, 2, 3)}
      if mode not in ranks:
          raise ValueError(f"mode is one of {', '.join(ranks)}, not {mode!r}")
      rank = x.ndim - 2
      if rank not in ranks[mode]:
          raise ValueError(f'{mode} does not suit a tensor of {x.ndim} axes')
      if align_corners and mode in ('nearest', 'area'):
          raise ValueError(f'align_corners does not go with mode {mode!r}')
      last = data_format is not None and _is_last(data_format, x.ndim)
      if last:
          x = _channels_first(x)
      lengths = x.shape[2:]
      size, ratios = _target(lengths, size, scale_factor)
      if mode == 'area':
          out = _op.AdaptiveAvgPool(x, size)
      else:
          out = x
          for place in range(rank):
              places = _places(lengths[place], size[place], ratios[place], mode, align_corners,
                               align_mode)
              out = _resampled(out, place + 2, places, mode)
      return _channels_last(out) if last else out


  def upsample(x, size=None, scale_factor=None, mode='nearest', align_corners=False, align_mode=0,
               data_format=None, name=None):
      """The same as interpolate.

      >>> F.upsample(paddle.ones([1, 1, 2, 2]), size=[4, 4]).shape
      [1, 1, 4, 4]
      """
      return interpolate(x, size, scale_factor, mode, align_corners, align_mode, data_format)


  def _numbers(value):
      """A list of numbers from a number, a list or a tensor; an element may be a tensor."""
      if hasattr(value, 'tolist'):
          value = value.tolist()
      value = list(value) if isinstance(value, (list, tuple)) else [value]
      return [item.item() if hasattr(item, 'item') else item for item in value]


  def _target(lengths, size, scale_factor):
      """The new lengths, and how far a step in the result goes in the image."""
      if (size is None) == (scale_factor is None):
          raise ValueError('interpolate takes either size or scale_factor')
      if size is not None:
          size = _spread(_numbers(size), len(lengths), 'size')
          if min(size) < 1:
              raise ValueError(f'size is at least 1 along each axis, not {size}')
          return size, [old / new for old, new in zip(lengths, size)]
      factors = _spread(_numbers(scale_factor), len(lengths), 'scale_factor')
      size = [int(length * factor) for length, factor in zip(lengths, factors)]
      if min(factors) <= 0 or min(size) < 1:
          raise ValueError(f'scale_factor {factors} leaves nothing of an image of {lengths}')
      return size, [1 / factor for factor in factors]


  def _places(length, count, ratio, mode, align_corners, align_mode):
      """Where in the image each element of the result lies, along one axis."""
      if align_corners:
          step = (length - 1) / (count - 1) if count > 1 else 0.
          return [place * step for place in range(count)]
      if mode == 'nearest' or align_mode == 1 and mode != 'bicubic':
          return [place * ratio for place in range(count)]
      places = [(place + 0.5) * ratio - 0.5 for place in range(count)]
      return places if mode == 'bicubic' else [max(place, 0.) for place in places]


  def _resampled(x, axis, places, mode):
      """Along one axis, the elements around each place with weights by their distance."""
      end = x.shape[axis] - 1
      floors = [math.floor(place + 1e-6 if mode == 'nearest' else place) for place in places]
      if mode == 'nearest':
          return _taken(x, axis, floors, 0, end)
      shape = [1] * x.ndim
      shape[axis] = len(places)
      parts = [place - floor for place, floor in zip(places, floors)]
      total = None
      for offset, weight in _cubic if mode == 'bicubic' else _linear:
          weights = paddle.to_tensor([weight(part) for part in parts], x.dtype).reshape(shape)
          share = _taken(x, axis, floors, offset, end) * weights
          total = share if total is None else total + share
      return total


  def _taken(x, axis, floors, offset, end):
      places = [min(max(floor + offset, 0), end) for floor in floors]
      return paddle.index_select(x, paddle.to_tensor(places, 'int64'), axis)


  def _near(t):
      return (1.25 * t - 2.25) * t * t + 1


  def _far(t):
      return ((-0.75 * t + 3.75) * t - 6) * t + 3


  # Offsets from the floor of a place, and the weight there by the distance from the floor.
  _linear = ((0, lambda part: 1 - part), (1, lambda part: part))
  _cubic = ((-1, lambda part: _far(part + 1)), (0, _near), (1, lambda part: _near(1 - part)),
            (2, lambda part: _far(2 - part)))
  """#
