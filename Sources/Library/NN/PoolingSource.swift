/// `paddle.nn.layer.pooling`, in the language itself: pooling as layers.
let poolingSource = #"""
  import paddle.nn.functional as F
  from paddle.nn.layer.layers import Layer


  class _Pool(Layer):
      def __init__(self, kernel_size, stride, padding, name, **settings):
          super().__init__()
          self.ksize = kernel_size
          self.kernel_size = kernel_size
          self.stride = stride
          self.padding = padding
          self.name = name
          for key, value in settings.items():
              setattr(self, key, value)

      def extra_repr(self):
          return f'kernel_size={self.kernel_size}, stride={self.stride}, padding={self.padding}'


  class AvgPool1D(_Pool):
      """The mean in each place of a window on signals: (batch, channels, length).

      >>> nn.AvgPool1D(2)(paddle.ones([1, 3, 8])).shape
      [1, 3, 4]
      """

      def __init__(self, kernel_size, stride=None, padding=0, exclusive=True, ceil_mode=False,
                   name=None):
          super().__init__(kernel_size, stride, padding, name, exclusive=exclusive,
                           ceil_mode=ceil_mode)

      def forward(self, x):
          return F.avg_pool1d(x, self.kernel_size, self.stride, self.padding, self.exclusive,
                              self.ceil_mode)


  class AvgPool2D(_Pool):
      """The mean in each place of a window on pictures: (batch, channels, height, width).

      >>> nn.AvgPool2D(2)(paddle.ones([1, 3, 8, 6])).shape
      [1, 3, 4, 3]
      """

      def __init__(self, kernel_size, stride=None, padding=0, ceil_mode=False, exclusive=True,
                   divisor_override=None, data_format='NCHW', name=None):
          super().__init__(kernel_size, stride, padding, name, ceil_mode=ceil_mode,
                           exclusive=exclusive, divisor=divisor_override, data_format=data_format)

      def forward(self, x):
          return F.avg_pool2d(x, self.kernel_size, self.stride, self.padding, self.ceil_mode,
                              self.exclusive, self.divisor, self.data_format)


  class AvgPool3D(AvgPool2D):
      """The mean in each place of a window on volumes.

      >>> nn.AvgPool3D(2)(paddle.ones([1, 1, 4, 4, 4])).shape
      [1, 1, 2, 2, 2]
      """

      def __init__(self, kernel_size, stride=None, padding=0, ceil_mode=False, exclusive=True,
                   divisor_override=None, data_format='NCDHW', name=None):
          super().__init__(kernel_size, stride, padding, ceil_mode, exclusive, divisor_override,
                           data_format, name)

      def forward(self, x):
          return F.avg_pool3d(x, self.kernel_size, self.stride, self.padding, self.ceil_mode,
                              self.exclusive, self.divisor, self.data_format)


  class MaxPool1D(_Pool):
      """The largest element in each place of a window on signals.

      >>> nn.MaxPool1D(2)(paddle.ones([1, 3, 8])).shape
      [1, 3, 4]
      """

      def __init__(self, kernel_size, stride=None, padding=0, return_mask=False, ceil_mode=False,
                   name=None):
          super().__init__(kernel_size, stride, padding, name, return_mask=return_mask,
                           ceil_mode=ceil_mode)

      def forward(self, x):
          return F.max_pool1d(x, self.kernel_size, self.stride, self.padding, self.return_mask,
                              self.ceil_mode)


  class MaxPool2D(_Pool):
      """The largest element in each place of a window on pictures.

      >>> nn.MaxPool2D(2)(paddle.ones([1, 3, 8, 6])).shape
      [1, 3, 4, 3]
      """

      def __init__(self, kernel_size, stride=None, padding=0, return_mask=False, ceil_mode=False,
                   data_format='NCHW', name=None):
          super().__init__(kernel_size, stride, padding, name, return_mask=return_mask,
                           ceil_mode=ceil_mode, data_format=data_format)

      def forward(self, x):
          return F.max_pool2d(x, self.kernel_size, self.stride, self.padding, self.return_mask,
                              self.ceil_mode, self.data_format)


  class MaxPool3D(MaxPool2D):
      """The largest element in each place of a window on volumes.

      >>> nn.MaxPool3D(2)(paddle.ones([1, 1, 4, 4, 4])).shape
      [1, 1, 2, 2, 2]
      """

      def __init__(self, kernel_size, stride=None, padding=0, return_mask=False, ceil_mode=False,
                   data_format='NCDHW', name=None):
          super().__init__(kernel_size, stride, padding, return_mask, ceil_mode, data_format, name)

      def forward(self, x):
          return F.max_pool3d(x, self.kernel_size, self.stride, self.padding, self.return_mask,
                              self.ceil_mode, self.data_format)


  class _MaxUnPool(_Pool):
      def __init__(self, kernel_size, stride=None, padding=0, data_format='NCHW', output_size=None,
                   name=None):
          super().__init__(kernel_size, stride, padding, name, data_format=data_format,
                           output_size=output_size)


  class MaxUnPool1D(_MaxUnPool):
      """The elements back at the positions that max pooling found them at, zeros elsewhere."""

      def __init__(self, kernel_size, stride=None, padding=0, data_format='NCL', output_size=None,
                   name=None):
          super().__init__(kernel_size, stride, padding, data_format, output_size, name)

      def forward(self, x, indices):
          return F.max_unpool1d(x, indices, self.kernel_size, self.stride, self.padding,
                                self.data_format, self.output_size)


  class MaxUnPool2D(_MaxUnPool):
      """The elements back at the positions that max pooling found them at, zeros elsewhere."""

      def forward(self, x, indices):
          return F.max_unpool2d(x, indices, self.kernel_size, self.stride, self.padding,
                                self.data_format, self.output_size)


  class MaxUnPool3D(_MaxUnPool):
      """The elements back at the positions that max pooling found them at, zeros elsewhere."""

      def __init__(self, kernel_size, stride=None, padding=0, data_format='NCDHW', output_size=None,
                   name=None):
          super().__init__(kernel_size, stride, padding, data_format, output_size, name)

      def forward(self, x, indices):
          return F.max_unpool3d(x, indices, self.kernel_size, self.stride, self.padding,
                                self.data_format, self.output_size)


  class LPPool1D(_Pool):
      """The norm of each place of a window on signals.

      >>> nn.LPPool1D(2, 2)(paddle.ones([1, 3, 8])).shape
      [1, 3, 4]
      """

      def __init__(self, norm_type, kernel_size, stride=None, padding=0, ceil_mode=False,
                   data_format='NCL', name=None):
          super().__init__(kernel_size, stride, padding, name, norm_type=float(norm_type),
                           ceil_mode=ceil_mode, data_format=data_format)

      def forward(self, x):
          return F.lp_pool1d(x, self.norm_type, self.kernel_size, self.stride, self.padding,
                             self.ceil_mode, self.data_format)

      def extra_repr(self):
          return f'norm_type={self.norm_type}, {super().extra_repr()}'


  class LPPool2D(LPPool1D):
      """The norm of each place of a window on pictures.

      >>> nn.LPPool2D(2, 2)(paddle.ones([1, 3, 8, 6])).shape
      [1, 3, 4, 3]
      """

      def __init__(self, norm_type, kernel_size, stride=None, padding=0, ceil_mode=False,
                   data_format='NCHW', name=None):
          stride = kernel_size if stride is None else stride
          super().__init__(norm_type, kernel_size, stride, padding, ceil_mode, data_format, name)

      def forward(self, x):
          return F.lp_pool2d(x, self.norm_type, self.kernel_size, self.stride, self.padding,
                             self.ceil_mode, self.data_format)


  class FractionalMaxPool2D(Layer):
      """Max pooling to a given size with windows whose lengths vary at random.

      >>> nn.FractionalMaxPool2D(3)(paddle.ones([1, 2, 7, 8])).shape
      [1, 2, 3, 3]
      """

      def __init__(self, output_size, kernel_size=None, random_u=None, return_mask=False, name=None):
          super().__init__()
          self._output_size = output_size
          self._kernel_size = kernel_size
          self._random_u = random_u
          self._return_mask = return_mask
          self._name = name

      def forward(self, x):
          return F.fractional_max_pool2d(x, self._output_size, self._kernel_size, self._random_u,
                                         self._return_mask)

      def extra_repr(self):
          return f'output_size={self._output_size}, return_mask={self._return_mask}'


  class FractionalMaxPool3D(FractionalMaxPool2D):
      """FractionalMaxPool2D on volumes.

      >>> nn.FractionalMaxPool3D(2)(paddle.ones([1, 1, 4, 5, 6])).shape
      [1, 1, 2, 2, 2]
      """

      def forward(self, x):
          return F.fractional_max_pool3d(x, self._output_size, self._kernel_size, self._random_u,
                                         self._return_mask)


  class _AdaptiveAvgPool(Layer):
      def __init__(self, output_size, data_format='NCHW', name=None):
          super().__init__()
          self._output_size = output_size
          self._data_format = data_format
          self._name = name

      def extra_repr(self):
          return f'output_size={self._output_size}'


  class AdaptiveAvgPool1D(_AdaptiveAvgPool):
      """The means of so many parts of a signal, however long it is.

      >>> nn.AdaptiveAvgPool1D(4)(paddle.ones([1, 3, 10])).shape
      [1, 3, 4]
      """

      def __init__(self, output_size, name=None):
          super().__init__(output_size, 'NCL', name)

      def forward(self, input):
          return F.adaptive_avg_pool1d(input, self._output_size)


  class AdaptiveAvgPool2D(_AdaptiveAvgPool):
      """The means of so many parts of pictures, however large they are.

      >>> nn.AdaptiveAvgPool2D(1)(paddle.ones([2, 3, 7, 5])).shape
      [2, 3, 1, 1]
      """

      def forward(self, x):
          return F.adaptive_avg_pool2d(x, self._output_size, self._data_format)


  class AdaptiveAvgPool3D(_AdaptiveAvgPool):
      """The means of so many parts of volumes.

      >>> nn.AdaptiveAvgPool3D(1)(paddle.ones([2, 3, 4, 4, 4])).shape
      [2, 3, 1, 1, 1]
      """

      def __init__(self, output_size, data_format='NCDHW', name=None):
          super().__init__(output_size, data_format, name)

      def forward(self, x):
          return F.adaptive_avg_pool3d(x, self._output_size, self._data_format)


  class _AdaptiveMaxPool(Layer):
      def __init__(self, output_size, return_mask=False, name=None):
          super().__init__()
          self._output_size = output_size
          self._return_mask = return_mask
          self._name = name

      def extra_repr(self):
          return f'output_size={self._output_size}, return_mask={self._return_mask}'


  class AdaptiveMaxPool1D(_AdaptiveMaxPool):
      """The largest elements of so many parts of a signal.

      >>> nn.AdaptiveMaxPool1D(4)(paddle.ones([1, 3, 10])).shape
      [1, 3, 4]
      """

      def forward(self, input):
          return F.adaptive_max_pool1d(input, self._output_size, self._return_mask)


  class AdaptiveMaxPool2D(_AdaptiveMaxPool):
      """The largest elements of so many parts of pictures.

      >>> nn.AdaptiveMaxPool2D(2)(paddle.ones([2, 3, 7, 5])).shape
      [2, 3, 2, 2]
      """

      def forward(self, x):
          return F.adaptive_max_pool2d(x, self._output_size, self._return_mask)


  class AdaptiveMaxPool3D(_AdaptiveMaxPool):
      """The largest elements of so many parts of volumes.

      >>> nn.AdaptiveMaxPool3D(1)(paddle.ones([2, 3, 4, 4, 4])).shape
      [2, 3, 1, 1, 1]
      """

      def forward(self, x):
          return F.adaptive_max_pool3d(x, self._output_size, self._return_mask)


  AdaptiveMaxPool1d = AdaptiveMaxPool1D
  AdaptiveMaxPool2d = AdaptiveMaxPool2D
  AdaptiveMaxPool3d = AdaptiveMaxPool3D
  LPPool1d = LPPool1D
  LPPool2d = LPPool2D
  """#
