/// `paddle.nn.layer.conv`, in the language itself: convolutions as layers.
let convolutionSource = #"""
  import math

  import paddle.nn.functional as F
  from paddle.nn.initializer import Normal
  from paddle.nn.layer.layers import Layer


  def _sizes(value, count, name):
      """One size for each axis."""
      if isinstance(value, int):
          return [value] * count
      sizes = [int(size) for size in value]
      if len(sizes) != count:
          raise ValueError(f'The {name} should be a list or tuple of length {count}, but received '
                           f'{value}')
      return sizes


  class _Convolution(Layer):
      _axes = 2
      _is_transposed = False

      def __init__(self, in_channels, out_channels, kernel_size, stride=1, padding=0, dilation=1,
                   groups=1, *, output_padding=0, bias=True, padding_mode='zeros', dtype=None,
                   weight_attr=None, bias_attr=None, data_format='NCHW'):
          super().__init__()
          if weight_attr is False:
              raise AssertionError('weight_attr should not be False in Conv.')
          if in_channels % groups != 0:
              raise ValueError('in_channels must be divisible by groups.')
          if padding_mode not in ('zeros', 'reflect', 'replicate', 'circular'):
              raise ValueError("padding_mode must be one of ['zeros', 'reflect', 'replicate', "
                               f"'circular'], but got padding_mode={padding_mode!r}")
          axes = self._axes
          self._in_channels = in_channels
          self._out_channels = out_channels
          self._kernel_size = _sizes(kernel_size, axes, 'kernel_size')
          self._stride = _sizes(stride, axes, 'stride')
          self._dilation = _sizes(dilation, axes, 'dilation')
          self._padding = padding
          self._padding_mode = padding_mode
          self.output_padding = output_padding
          self._groups = groups
          self._data_format = data_format
          if self._is_transposed:
              shape = [in_channels, out_channels // groups, *self._kernel_size]
              fill = None
          else:
              shape = [out_channels, in_channels // groups, *self._kernel_size]
              fill = Normal(0.0, math.sqrt(2.0 / (in_channels * math.prod(self._kernel_size))))
          self.weight = self.create_parameter(shape, weight_attr, dtype, False, fill)
          self.bias = self.create_parameter([out_channels], bias_attr if bias else False, dtype,
                                            is_bias=True)

      def _padded(self, x):
          """The input with its border, and the padding that is left to do."""
          if self._padding_mode == 'zeros' or self._padding == 0:
              return x, self._padding
          both = []
          for size in reversed(_sizes(self._padding, self._axes, 'padding')):
              both += [size, size]
          return F.pad(x, both, self._padding_mode, data_format=self._data_format), 0

      def extra_repr(self):
          ones = [1] * self._axes
          text = f'{self._in_channels}, {self._out_channels}, kernel_size={self._kernel_size}'
          if self._stride != ones:
              text += f', stride={self._stride}'
          if self._padding != 0:
              text += f', padding={self._padding}'
          if self._padding_mode != 'zeros':
              text += f', padding_mode={self._padding_mode}'
          if self.output_padding != 0:
              text += f', output_padding={self.output_padding}'
          if self._dilation != ones:
              text += f', dilation={self._dilation}'
          if self._groups != 1:
              text += f', groups={self._groups}'
          return f'{text}, data_format={self._data_format}'


  class Conv1D(_Convolution):
      """Filters over signals: (batch, in_channels, length) to (batch, out_channels, length').

      >>> nn.Conv1D(2, 4, 3)(paddle.ones([1, 2, 10])).shape
      [1, 4, 8]
      """

      _axes = 1

      def __init__(self, in_channels, out_channels, kernel_size, stride=1, padding=0, dilation=1,
                   groups=1, *, bias=True, padding_mode='zeros', device=None, dtype=None,
                   weight_attr=None, bias_attr=None, data_format='NCL'):
          super().__init__(in_channels, out_channels, kernel_size, stride, padding, dilation, groups,
                           bias=bias, padding_mode=padding_mode, dtype=dtype,
                           weight_attr=weight_attr, bias_attr=bias_attr, data_format=data_format)

      def forward(self, x):
          x, padding = self._padded(x)
          return F.conv1d(x, self.weight, self.bias, self._stride, padding, self._dilation,
                          self._groups, self._data_format)


  class Conv2D(_Convolution):
      """Filters over pictures: (batch, in_channels, height, width) to out_channels.

      >>> nn.Conv2D(3, 8, 3, padding=1)(paddle.ones([1, 3, 5, 5])).shape
      [1, 8, 5, 5]
      """

      def __init__(self, in_channels, out_channels, kernel_size, stride=1, padding=0, dilation=1,
                   groups=1, *, bias=True, padding_mode='zeros', device=None, dtype=None,
                   weight_attr=None, bias_attr=None, data_format='NCHW'):
          super().__init__(in_channels, out_channels, kernel_size, stride, padding, dilation, groups,
                           bias=bias, padding_mode=padding_mode, dtype=dtype,
                           weight_attr=weight_attr, bias_attr=bias_attr, data_format=data_format)

      def forward(self, x):
          x, padding = self._padded(x)
          return F.conv2d(x, self.weight, self.bias, self._stride, padding, self._dilation,
                          self._groups, self._data_format)


  class Conv3D(_Convolution):
      """Filters over volumes: (batch, in_channels, depth, height, width).

      >>> nn.Conv3D(1, 2, 3)(paddle.ones([1, 1, 4, 4, 4])).shape
      [1, 2, 2, 2, 2]
      """

      _axes = 3

      def __init__(self, in_channels, out_channels, kernel_size, stride=1, padding=0, dilation=1,
                   groups=1, *, bias=True, padding_mode='zeros', device=None, dtype=None,
                   weight_attr=None, bias_attr=None, data_format='NCDHW'):
          super().__init__(in_channels, out_channels, kernel_size, stride, padding, dilation, groups,
                           bias=bias, padding_mode=padding_mode, dtype=dtype,
                           weight_attr=weight_attr, bias_attr=bias_attr, data_format=data_format)

      def forward(self, x):
          x, padding = self._padded(x)
          return F.conv3d(x, self.weight, self.bias, self._stride, padding, self._dilation,
                          self._groups, self._data_format)


  class Conv1DTranspose(_Convolution):
      """The transpose of Conv1D, which makes signals longer.

      >>> nn.Conv1DTranspose(2, 3, 2, stride=2)(paddle.ones([1, 2, 5])).shape
      [1, 3, 10]
      """

      _axes = 1
      _is_transposed = True

      def __init__(self, in_channels, out_channels, kernel_size, stride=1, padding=0,
                   output_padding=0, groups=1, dilation=1, weight_attr=None, bias_attr=None,
                   data_format='NCL'):
          super().__init__(in_channels, out_channels, kernel_size, stride, padding, dilation, groups,
                           output_padding=output_padding, weight_attr=weight_attr,
                           bias_attr=bias_attr, data_format=data_format)

      def forward(self, x, output_size=None):
          return F.conv1d_transpose(x, self.weight, self.bias, self._stride, self._padding,
                                    self.output_padding, self._groups, self._dilation, output_size,
                                    self._data_format)


  class Conv2DTranspose(_Convolution):
      """The transpose of Conv2D, which makes pictures larger.

      >>> nn.Conv2DTranspose(2, 3, 2, stride=2)(paddle.ones([1, 2, 4, 4])).shape
      [1, 3, 8, 8]
      """

      _is_transposed = True

      def __init__(self, in_channels, out_channels, kernel_size, stride=1, padding=0,
                   output_padding=0, dilation=1, groups=1, weight_attr=None, bias_attr=None,
                   data_format='NCHW'):
          super().__init__(in_channels, out_channels, kernel_size, stride, padding, dilation, groups,
                           output_padding=output_padding, weight_attr=weight_attr,
                           bias_attr=bias_attr, data_format=data_format)

      def forward(self, x, output_size=None):
          return F.conv2d_transpose(x, self.weight, self.bias, self._stride, self._padding,
                                    self.output_padding, self._dilation, self._groups, output_size,
                                    self._data_format)


  class Conv3DTranspose(_Convolution):
      """The transpose of Conv3D, which makes volumes larger.

      >>> nn.Conv3DTranspose(1, 2, 2, stride=2)(paddle.ones([1, 1, 2, 2, 2])).shape
      [1, 2, 4, 4, 4]
      """

      _axes = 3
      _is_transposed = True

      def __init__(self, in_channels, out_channels, kernel_size, stride=1, padding=0,
                   output_padding=0, dilation=1, groups=1, weight_attr=None, bias_attr=None,
                   data_format='NCDHW'):
          super().__init__(in_channels, out_channels, kernel_size, stride, padding, dilation, groups,
                           output_padding=output_padding, weight_attr=weight_attr,
                           bias_attr=bias_attr, data_format=data_format)

      def forward(self, x, output_size=None):
          return F.conv3d_transpose(x, self.weight, self.bias, self._stride, self._padding,
                                    self.output_padding, self._groups, self._dilation, output_size,
                                    self._data_format)


  Conv1d = Conv1D
  Conv2d = Conv2D
  Conv3d = Conv3D
  """#
