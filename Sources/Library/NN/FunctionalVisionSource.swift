/// `paddle.nn.functional.vision`, in the language itself: channels turned into places and back.
let functionalVisionSource = #"""
  import paddle
  from _nn_layout import _channels_first, _channels_last, _check_rank, _is_last


  def pixel_shuffle(x, upscale_factor, data_format='NCHW', name=None):
      """Images enlarged by a factor, each block of them made of as many channels.

      >>> F.pixel_shuffle(paddle.ones([1, 4, 3, 3]), 2).shape
      [1, 1, 6, 6]
      """
      _check_rank(x, 2, 'pixel_shuffle')
      last = _is_last(data_format, 4)
      batch, channels, height, width = (_channels_first(x) if last else x).shape
      factor = upscale_factor
      if factor < 1 or channels % (factor * factor):
          raise ValueError(f'{channels} channels do not divide into blocks of {factor} by {factor}')
      channels = channels // (factor * factor)
      if last:
          blocks = x.reshape([batch, height, width, channels, factor, factor])
          blocks = paddle.transpose(blocks, [0, 1, 4, 2, 5, 3])
          return blocks.reshape([batch, height * factor, width * factor, channels])
      blocks = x.reshape([batch, channels, factor, factor, height, width])
      blocks = paddle.transpose(blocks, [0, 1, 4, 2, 5, 3])
      return blocks.reshape([batch, channels, height * factor, width * factor])


  def pixel_unshuffle(x, downscale_factor, data_format='NCHW', name=None):
      """The reverse of pixel_shuffle.

      >>> F.pixel_unshuffle(paddle.ones([1, 1, 6, 6]), 2).shape
      [1, 4, 3, 3]
      """
      _check_rank(x, 2, 'pixel_unshuffle')
      last = _is_last(data_format, 4)
      if last:
          x = _channels_first(x)
      batch, channels, height, width = x.shape
      factor = downscale_factor
      if factor < 1 or height % factor or width % factor:
          raise ValueError(f'an image of {height} by {width} does not divide into blocks of {factor} '
                           f'by {factor}')
      blocks = x.reshape([batch, channels, height // factor, factor, width // factor, factor])
      blocks = paddle.transpose(blocks, [0, 1, 3, 5, 2, 4])
      out = blocks.reshape([batch, channels * factor * factor, height // factor, width // factor])
      return _channels_last(out) if last else out


  def channel_shuffle(x, groups, data_format='NCHW', name=None):
      """The channels of each group dealt out in turn.

      >>> F.channel_shuffle(paddle.ones([1, 4, 3, 3]), 2).shape
      [1, 4, 3, 3]
      """
      _check_rank(x, 2, 'channel_shuffle')
      last = _is_last(data_format, 4)
      if last:
          x = _channels_first(x)
      batch, channels, height, width = x.shape
      if groups < 1 or channels % groups:
          raise ValueError(f'{channels} channels do not divide into {groups} groups')
      parts = x.reshape([batch, groups, channels // groups, height, width])
      out = paddle.transpose(parts, [0, 2, 1, 3, 4]).reshape(x.shape)
      return _channels_last(out) if last else out
  """#
