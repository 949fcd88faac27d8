/// `paddle.iinfo` and `paddle.finfo`, in the language itself.
let numericLimitsSource = #"""
  _WHOLE = {'int32': 32, 'int64': 64}
  _REAL = {'float32': (32, 24, 127, 6), 'float64': (64, 53, 1023, 15)}


  def _name(dtype):
      return getattr(dtype, 'name', dtype)


  class iinfo:
      """The limits of an integer type.

      >>> paddle.iinfo(paddle.int32).max
      2147483647
      """

      def __init__(self, dtype):
          self.dtype = _name(dtype)
          if self.dtype not in _WHOLE:
              raise ValueError(f'iinfo() takes int32 or int64, not {self.dtype}')
          self.bits = _WHOLE[self.dtype]
          self.min = -2 ** (self.bits - 1)
          self.max = 2 ** (self.bits - 1) - 1

      def __repr__(self):
          return f'paddle.iinfo(min={self.min}, max={self.max}, bits={self.bits}, dtype={self.dtype})'


  class finfo:
      """The limits of a floating type.

      >>> paddle.finfo(paddle.float32).bits
      32
      """

      def __init__(self, dtype):
          self.dtype = _name(dtype)
          if self.dtype not in _REAL:
              raise ValueError(f'finfo() takes float32 or float64, not {self.dtype}')
          self.bits, digits, exponent, decimals = _REAL[self.dtype]
          self.eps = 2.0 ** (1 - digits)
          self.max = (2.0 - self.eps) * 2.0 ** exponent
          self.min = -self.max
          self.tiny = self.smallest_normal = 2.0 ** (1 - exponent)
          self.resolution = 10.0 ** -decimals

      def __repr__(self):
          shown = ('min', 'max', 'eps', 'resolution', 'smallest_normal', 'tiny')
          parts = [f'{name}={getattr(self, name):.6g}' for name in shown]
          return f'paddle.finfo({", ".join(parts)}, bits={self.bits}, dtype={self.dtype})'
  """#
