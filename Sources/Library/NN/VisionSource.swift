/// `paddle.nn.layer.vision`, in the language itself: resizing and reordering of pictures.
let visionSource = #"""
  import paddle.nn.functional as F
  from paddle.nn.layer.layers import Layer


  def _named(name):
      return f', name={name}' if name else ''


  class Upsample(Layer):
      """Pictures resized to a size or by a factor, by repeating or interpolating.

      >>> nn.Upsample(scale_factor=2)(paddle.ones([1, 1, 3, 4])).shape
      [1, 1, 6, 8]
      """

      def __init__(self, size=None, scale_factor=None, mode='nearest', align_corners=False,
                   align_mode=0, data_format=None, recompute_scale_factor=None, name=None):
          super().__init__()
          self.size = size
          self.scale_factor = scale_factor
          self.mode = mode.lower()
          self.align_corners = align_corners
          self.align_mode = align_mode
          self.data_format = data_format
          self.name = name

      def forward(self, x):
          if self.data_format is None:
              self.data_format = ('NCL', 'NCHW', 'NCDHW')[max(x.ndim, 3) - 3]
          return F.interpolate(x, self.size, self.scale_factor, self.mode, self.align_corners,
                               self.align_mode, self.data_format)

      def _target(self):
          if self.scale_factor is not None:
              return f'scale_factor={self.scale_factor}'
          return f'size={self.size}'

      def extra_repr(self):
          return (f'{self._target()}, mode={self.mode}, align_corners={self.align_corners}, '
                  f'align_mode={self.align_mode}, data_format={self.data_format}'
                  f'{_named(self.name)}')


  class UpsamplingNearest2D(Upsample):
      """Pictures resized by taking the nearest element.

      >>> nn.UpsamplingNearest2D(scale_factor=2)(paddle.ones([1, 1, 3, 4])).shape
      [1, 1, 6, 8]
      """

      def __init__(self, size=None, scale_factor=None, data_format='NCHW', name=None):
          super().__init__(size, scale_factor, 'nearest', False, 0, data_format, name=name)

      def extra_repr(self):
          return f'{self._target()}, data_format={self.data_format}{_named(self.name)}'


  class UpsamplingBilinear2D(UpsamplingNearest2D):
      """Pictures resized by interpolating between neighbours.

      >>> nn.UpsamplingBilinear2D(size=[4, 4])(paddle.ones([1, 1, 3, 3])).shape
      [1, 1, 4, 4]
      """

      def __init__(self, size=None, scale_factor=None, data_format='NCHW', name=None):
          super().__init__(size, scale_factor, data_format, name)
          self.mode = 'bilinear'
          self.align_corners = True


  class PixelShuffle(Layer):
      """Channels turned into places: pictures larger by a factor.

      >>> nn.PixelShuffle(2)(paddle.ones([1, 4, 3, 3])).shape
      [1, 1, 6, 6]
      """

      def __init__(self, upscale_factor, data_format='NCHW', name=None):
          super().__init__()
          self._upscale_factor = upscale_factor
          self._data_format = data_format
          self._name = name

      def forward(self, x):
          return F.pixel_shuffle(x, self._upscale_factor, self._data_format)

      def extra_repr(self):
          other = '' if self._data_format == 'NCHW' else f', data_format={self._data_format}'
          return f'upscale_factor={self._upscale_factor}{other}{_named(self._name)}'


  class PixelUnshuffle(Layer):
      """Places turned into channels: the reverse of PixelShuffle.

      >>> nn.PixelUnshuffle(2)(paddle.ones([1, 1, 6, 6])).shape
      [1, 4, 3, 3]
      """

      def __init__(self, downscale_factor, data_format='NCHW', name=None):
          super().__init__()
          self._downscale_factor = downscale_factor
          self._data_format = data_format
          self._name = name

      def forward(self, x):
          return F.pixel_unshuffle(x, self._downscale_factor, self._data_format)

      def extra_repr(self):
          other = '' if self._data_format == 'NCHW' else f', data_format={self._data_format}'
          return f'downscale_factor={self._downscale_factor}{other}{_named(self._name)}'


  class ChannelShuffle(Layer):
      """The channels of each group dealt out in turn.

      >>> nn.ChannelShuffle(2)(paddle.ones([1, 4, 3, 3])).shape
      [1, 4, 3, 3]
      """

      def __init__(self, groups, data_format='NCHW', name=None):
          super().__init__()
          self._groups = groups
          self._data_format = data_format
          self._name = name

      def forward(self, x):
          return F.channel_shuffle(x, self._groups, self._data_format)

      def extra_repr(self):
          other = '' if self._data_format == 'NCHW' else f', data_format={self._data_format}'
          return f'groups={self._groups}{other}{_named(self._name)}'


  class Unfold(Layer):
      """Every window of pictures as a column: (batch, channels * window, windows).

      >>> nn.Unfold(2)(paddle.ones([1, 3, 4, 4])).shape
      [1, 12, 9]
      """

      def __init__(self, kernel_sizes, dilations=1, paddings=0, strides=1, name=None):
          super().__init__()
          self.kernel_sizes = kernel_sizes
          self.dilations = dilations
          self.paddings = paddings
          self.strides = strides
          self.name = name

      def forward(self, input):
          return F.unfold(input, self.kernel_sizes, self.strides, self.paddings, self.dilations)

      def extra_repr(self):
          return (f'kernel_size={self.kernel_sizes}, dilation={self.dilations}, '
                  f'padding={self.paddings}, stride={self.strides}{_named(self.name)}')


  class Fold(Unfold):
      """The reverse of Unfold: windows added up to pictures.

      >>> nn.Fold([4, 4], 2)(paddle.ones([1, 12, 9])).shape
      [1, 3, 4, 4]
      """

      def __init__(self, output_sizes, kernel_sizes, dilations=1, paddings=0, strides=1, name=None):
          super().__init__(kernel_sizes, dilations, paddings, strides, name)
          self.output_sizes = output_sizes

      def forward(self, x):
          return F.fold(x, self.output_sizes, self.kernel_sizes, self.strides, self.paddings,
                        self.dilations)
  """#
