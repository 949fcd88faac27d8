/// `paddle.nn.layer._padding`, in the language itself: padding as layers.
let paddingSource = #"""
  import paddle.nn.functional as F
  from paddle.nn.layer.layers import Layer


  def _named(name):
      return f', name={name}' if name else ''


  class _Pad(Layer):
      _axes = 1

      def __init__(self, padding, mode='constant', value=0.0, data_format='NCL', name=None):
          super().__init__()
          if isinstance(padding, int):
              padding = [padding] * (2 * self._axes)
          self._pad = padding
          self._mode = mode
          self._value = value
          self._data_format = data_format
          self._name = name

      def forward(self, x):
          return F.pad(x, self._pad, self._mode, self._value, self._data_format)

      def extra_repr(self):
          return (f'padding={self._pad}, mode={self._mode}, value={self._value}, '
                  f'data_format={self._data_format}{_named(self._name)}')


  class Pad1D(_Pad):
      """Signals with a margin: padding is [left, right].

      >>> nn.Pad1D([1, 2])(paddle.ones([1, 1, 4])).shape
      [1, 1, 7]
      """


  class Pad2D(_Pad):
      """Pictures with a margin: padding is [left, right, top, bottom].

      >>> nn.Pad2D(1)(paddle.ones([1, 1, 4, 4])).shape
      [1, 1, 6, 6]
      """

      _axes = 2

      def __init__(self, padding, mode='constant', value=0.0, data_format='NCHW', name=None):
          super().__init__(padding, mode, value, data_format, name)


  class Pad3D(_Pad):
      """Volumes with a margin: padding is [left, right, top, bottom, front, back].

      >>> nn.Pad3D(1)(paddle.ones([1, 1, 2, 2, 2])).shape
      [1, 1, 4, 4, 4]
      """

      _axes = 3

      def __init__(self, padding, mode='constant', value=0.0, data_format='NCDHW', name=None):
          super().__init__(padding, mode, value, data_format, name)


  class ZeroPad1D(Pad1D):
      """Signals with a margin of zeros.

      >>> nn.ZeroPad1D(1)(paddle.ones([1, 1, 4])).shape
      [1, 1, 6]
      """

      def __init__(self, padding, data_format='NCL', name=None):
          super().__init__(padding, 'constant', 0.0, data_format, name)


  class ZeroPad2D(Pad2D):
      """Pictures with a margin of zeros.

      >>> nn.ZeroPad2D(1)(paddle.ones([1, 1, 4, 4])).shape
      [1, 1, 6, 6]
      """

      def __init__(self, padding, data_format='NCHW', name=None):
          super().__init__(padding, 'constant', 0.0, data_format, name)


  class ZeroPad3D(Pad3D):
      """Volumes with a margin of zeros.

      >>> nn.ZeroPad3D(1)(paddle.ones([1, 1, 2, 2, 2])).shape
      [1, 1, 4, 4, 4]
      """

      def __init__(self, padding, data_format='NCDHW', name=None):
          super().__init__(padding, 'constant', 0.0, data_format, name)


  class ConstantPad1D(Pad1D):
      """Signals with a margin that holds one value.

      >>> nn.ConstantPad1D(1, 0.5)(paddle.ones([1, 1, 4])).shape
      [1, 1, 6]
      """

      def __init__(self, padding, value, data_format='NCL', name=None):
          super().__init__(padding, 'constant', value, data_format, name)


  class ConstantPad2D(Pad2D):
      """Pictures with a margin that holds one value.

      >>> nn.ConstantPad2D(1, 0.5)(paddle.ones([1, 1, 4, 4])).shape
      [1, 1, 6, 6]
      """

      def __init__(self, padding, value, data_format='NCHW', name=None):
          super().__init__(padding, 'constant', value, data_format, name)


  class ConstantPad3D(Pad3D):
      """Volumes with a margin that holds one value.

      >>> nn.ConstantPad3D(1, 0.5)(paddle.ones([1, 1, 4, 4, 4])).shape
      [1, 1, 6, 6, 6]
      """

      def __init__(self, padding, value, data_format='NCDHW', name=None):
          super().__init__(padding, 'constant', value, data_format, name)


  ConstantPad1d = ConstantPad1D
  ConstantPad2d = ConstantPad2D
  ConstantPad3d = ConstantPad3D


  class ReflectionPad1D(Pad1D):
      """Signals with a margin that holds the elements inside, mirrored at the border.

      >>> nn.ReflectionPad1D(1)(paddle.ones([1, 1, 4])).shape
      [1, 1, 6]
      """

      def __init__(self, padding, data_format='NCL', name=None):
          super().__init__(padding, 'reflect', 0.0, data_format, name)


  class ReflectionPad2D(Pad2D):
      """Pictures with a margin that holds the elements inside, mirrored at the border.

      >>> nn.ReflectionPad2D(1)(paddle.ones([1, 1, 4, 4])).shape
      [1, 1, 6, 6]
      """

      def __init__(self, padding, data_format='NCHW', name=None):
          super().__init__(padding, 'reflect', 0.0, data_format, name)


  class ReflectionPad3D(Pad3D):
      """Volumes with a margin that holds the elements inside, mirrored at the border.

      >>> nn.ReflectionPad3D(1)(paddle.ones([1, 1, 4, 4, 4])).shape
      [1, 1, 6, 6, 6]
      """

      def __init__(self, padding, data_format='NCDHW', name=None):
          super().__init__(padding, 'reflect', 0.0, data_format, name)


  ReflectionPad1d = ReflectionPad1D
  ReflectionPad2d = ReflectionPad2D
  ReflectionPad3d = ReflectionPad3D


  class ReplicationPad1D(Pad1D):
      """Signals with a margin that holds the nearest border.

      >>> nn.ReplicationPad1D(1)(paddle.ones([1, 1, 4])).shape
      [1, 1, 6]
      """

      def __init__(self, padding, data_format='NCL', name=None):
          super().__init__(padding, 'replicate', 0.0, data_format, name)


  class ReplicationPad2D(Pad2D):
      """Pictures with a margin that holds the nearest border.

      >>> nn.ReplicationPad2D(1)(paddle.ones([1, 1, 4, 4])).shape
      [1, 1, 6, 6]
      """

      def __init__(self, padding, data_format='NCHW', name=None):
          super().__init__(padding, 'replicate', 0.0, data_format, name)


  class ReplicationPad3D(Pad3D):
      """Volumes with a margin that holds the nearest border.

      >>> nn.ReplicationPad3D(1)(paddle.ones([1, 1, 4, 4, 4])).shape
      [1, 1, 6, 6, 6]
      """

      def __init__(self, padding, data_format='NCDHW', name=None):
          super().__init__(padding, 'replicate', 0.0, data_format, name)


  ReplicationPad1d = ReplicationPad1D
  ReplicationPad2d = ReplicationPad2D
  ReplicationPad3d = ReplicationPad3D


  class CircularPad1D(Pad1D):
      """Signals with a margin that holds the opposite side.

      >>> nn.CircularPad1D(1)(paddle.ones([1, 1, 4])).shape
      [1, 1, 6]
      """

      def __init__(self, padding, data_format='NCL', name=None):
          super().__init__(padding, 'circular', 0.0, data_format, name)


  class CircularPad2D(Pad2D):
      """Pictures with a margin that holds the opposite side.

      >>> nn.CircularPad2D(1)(paddle.ones([1, 1, 4, 4])).shape
      [1, 1, 6, 6]
      """

      def __init__(self, padding, data_format='NCHW', name=None):
          super().__init__(padding, 'circular', 0.0, data_format, name)


  class CircularPad3D(Pad3D):
      """Volumes with a margin that holds the opposite side.

      >>> nn.CircularPad3D(1)(paddle.ones([1, 1, 4, 4, 4])).shape
      [1, 1, 6, 6, 6]
      """

      def __init__(self, padding, data_format='NCDHW', name=None):
          super().__init__(padding, 'circular', 0.0, data_format, name)


  CircularPad1d = CircularPad1D
  CircularPad2d = CircularPad2D
  CircularPad3d = CircularPad3D
  """#
