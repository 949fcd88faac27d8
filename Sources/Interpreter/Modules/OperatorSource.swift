/// `operator`, in the language itself: operators as functions.
let operatorSource = #"""
  def lt(a, b): return a < b
  def le(a, b): return a <= b
  def eq(a, b): return a == b
  def ne(a, b): return a != b
  def ge(a, b): return a >= b
  def gt(a, b): return a > b
  def not_(a): return not a
  def truth(a): return bool(a)
  def is_(a, b): return a is b
  def is_not(a, b): return a is not b
  def add(a, b): return a + b
  def and_(a, b): return a & b
  def floordiv(a, b): return a // b
  def index(a): return a.__index__()
  def inv(a): return ~a
  def lshift(a, b): return a << b
  def matmul(a, b): return a @ b
  def mod(a, b): return a % b
  def mul(a, b): return a * b
  def neg(a): return -a
  def or_(a, b): return a | b
  def pos(a): return +a
  def pow(a, b): return a ** b
  def rshift(a, b): return a >> b
  def sub(a, b): return a - b
  def truediv(a, b): return a / b
  def xor(a, b): return a ^ b
  def concat(a, b): return a + b
  def contains(a, b): return b in a
  def getitem(a, b): return a[b]
  invert = inv


  def setitem(a, b, c):
      a[b] = c


  def delitem(a, b):
      del a[b]


  def countOf(a, b):
      return sum(1 for item in a if item is b or item == b)


  def indexOf(a, b):
      for position, item in enumerate(a):
          if item is b or item == b:
              return position
      raise ValueError('sequence.index(x): x not in sequence')


  def iadd(a, b):
      a += b
      return a


  def isub(a, b):
      a -= b
      return a


  def imul(a, b):
      a *= b
      return a


  def itruediv(a, b):
      a /= b
      return a


  class itemgetter:
      def __init__(self, item, *items):
          self._items = (item,) + items

      def __call__(self, obj):
          if len(self._items) == 1:
              return obj[self._items[0]]
          return tuple([obj[item] for item in self._items])

      def __repr__(self):
          return f"operator.itemgetter({', '.join(map(repr, self._items))})"


  def _follow(obj, path):
      for name in path.split('.'):
          obj = getattr(obj, name)
      return obj


  class attrgetter:
      def __init__(self, attr, *attrs):
          self._paths = (attr,) + attrs
          for path in self._paths:
              if not isinstance(path, str):
                  raise TypeError('attribute name must be a string')

      def __call__(self, obj):
          if len(self._paths) == 1:
              return _follow(obj, self._paths[0])
          return tuple([_follow(obj, path) for path in self._paths])

      def __repr__(self):
          return f"operator.attrgetter({', '.join(map(repr, self._paths))})"


  class methodcaller:
      def __init__(self, name, /, *args, **keywords):
          self._name = name
          self._args = args
          self._keywords = keywords

      def __call__(self, obj):
          return getattr(obj, self._name)(*self._args, **self._keywords)

      def __repr__(self):
          parts = [repr(self._name)] + [repr(item) for item in self._args]
          parts += [f'{name}={value!r}' for name, value in self._keywords.items()]
          return f"operator.methodcaller({', '.join(parts)})"
  """#
