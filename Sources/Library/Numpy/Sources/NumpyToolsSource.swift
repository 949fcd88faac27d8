/// The part of `numpy` about types, iteration and settings.
let numpyToolsSource = #"""
  import numpy as np
  from numpy import (
      array2string, asarray, ascontiguousarray, bool_, concatenate, dtype, float32, float64,
      floating, get_printoptions, ravel, set_printoptions, signedinteger, str_, zeros)


  def array_str(a, max_line_width=None, precision=None, suppress_small=None):
      return array2string(a, max_line_width, precision, suppress_small)


  def array_repr(arr, max_line_width=None, precision=None, suppress_small=None):
      return repr(arr)


  class printoptions:
      def __init__(self, **options):
          self._options = options

      def __enter__(self):
          self._kept = get_printoptions()
          set_printoptions(**self._options)
          return self

      def __exit__(self, *details):
          set_printoptions(**self._kept)


  def format_float_positional(x, precision=None, unique=True, fractional=True, trim='k', **options):
      text = str(float(x)) if precision is None else f'{float(x):.{precision}f}'
      if trim == '-':
          return text.rstrip('0').rstrip('.')
      return text.rstrip('0') if precision is None or unique else text


  def format_float_scientific(x, precision=None, **options):
      return f'{float(x):e}' if precision is None else f'{float(x):.{precision}e}'


  def issubdtype(arg1, arg2):
      first = arg1 if isinstance(arg1, type) else dtype(arg1).type
      second = arg2 if isinstance(arg2, type) else dtype(arg2).type
      names = {float: floating, int: signedinteger, bool: bool_, str: str_}
      return issubclass(names.get(first, first), names.get(second, second))


  def result_type(*arrays_and_dtypes):
      parts = [zeros(1, item) if isinstance(item, (type, str, dtype)) else asarray(item)
               for item in arrays_and_dtypes]
      return concatenate([ravel(part) for part in parts]).dtype


  def promote_types(type1, type2):
      return result_type(type1, type2)


  def can_cast(from_, to, casting='safe'):
      return result_type(from_, to) == dtype(to)


  def min_scalar_type(a):
      return asarray(a).dtype


  class finfo:
      def __init__(self, dtype):
          is_single = result_type(dtype) == float32
          kind = float32 if is_single else float64
          self.bits = 32 if is_single else 64
          self.eps = kind(2.0 ** (-23 if is_single else -52))
          self.max = kind((2 - 2.0 ** -23) * 2.0 ** 127 if is_single else 1.7976931348623157e+308)
          self.min = -self.max
          self.tiny = self.smallest_normal = kind(2.0 ** (-126 if is_single else -1022))
          self.precision = 6 if is_single else 15
          self.resolution = kind(10.0 ** -self.precision)
          self.dtype = result_type(kind)


  class iinfo:
      def __init__(self, type):
          kind = dtype(type)
          if kind.kind not in 'iu':
              raise ValueError(f'Invalid integer data type {kind.kind!r}.')
          self.bits = 8 * kind.itemsize
          self.dtype = kind
          self.min = -2 ** (self.bits - 1) if kind.kind == 'i' else 0
          self.max = 2 ** (self.bits - (kind.kind == 'i')) - 1


  class errstate:
      def __init__(self, **options):
          pass

      def __enter__(self):
          return self

      def __exit__(self, *details):
          pass

      def __call__(self, function):
          return function


  def seterr(all=None, divide=None, over=None, under=None, invalid=None):
      return {'divide': 'warn', 'over': 'warn', 'under': 'ignore', 'invalid': 'warn'}


  geterr = seterr


  def ndenumerate(arr):
      arr = asarray(arr)
      for index in ndindex(*arr.shape):
          yield index, arr[index]


  def ndindex(*shape):
      if len(shape) == 1 and isinstance(shape[0], tuple):
          shape = shape[0]
      index = [0] * len(shape)
      if 0 in shape:
          return
      while True:
          yield tuple(index)
          axis = len(shape) - 1
          while axis >= 0:
              index[axis] += 1
              if index[axis] < shape[axis]:
                  break
              index[axis] = 0
              axis -= 1
          if axis < 0:
              return


  def nditer(op, flags=(), op_flags=(), **options):
      return iter(ravel(asarray(op)))


  def shares_memory(a, b, max_work=None):
      return may_share_memory(a, b)


  def iterable(y):
      return hasattr(y, '__iter__')


  def isfortran(a):
      return False


  def require(a, dtype=None, requirements=None):
      return asarray(a, dtype)


  asfortranarray = ascontiguousarray


  def show_config():
      print('Dandelion: arrays and kernels of its own')
  """#
