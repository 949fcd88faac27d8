/// `collections.abc`, in the language itself: kinds of containers, for isinstance.
let collectionsAbcSource = #"""
  class _Kind(type):
      def __instancecheck__(cls, value):
          return type.__instancecheck__(cls, value) or cls.__subclasscheck__(type(value))

      def __subclasscheck__(cls, kind):
          return type.__subclasscheck__(cls, kind) or bool(cls._methods) and all(
              [getattr(kind, name, None) is not None for name in cls._methods]) and not any(
              [hasattr(kind, name) for name in cls._absent])


  class Iterable(metaclass=_Kind):
      _methods = ('__iter__',)
      _absent = ()

      def __class_getitem__(cls, parameters):
          return cls


  class Iterator(Iterable):
      _methods = ('__iter__', '__next__')

      def __iter__(self):
          return self


  class Generator(Iterator):
      _methods = ('__iter__', '__next__', 'send', 'throw')


  class Sized(metaclass=_Kind):
      _methods = ('__len__',)
      _absent = ()


  class Container(metaclass=_Kind):
      _methods = ('__contains__',)
      _absent = ()


  class Hashable(metaclass=_Kind):
      _methods = ('__hash__',)
      _absent = ('append', 'setdefault', 'symmetric_difference_update')


  class Callable(metaclass=_Kind):
      _methods = ('__call__',)
      _absent = ()

      def __class_getitem__(cls, parameters):
          return cls


  class Collection(Sized, Iterable, Container):
      _methods = ('__len__', '__iter__', '__contains__')


  class Reversible(Iterable):
      _methods = ('__reversed__', '__iter__')


  class Sequence(Collection):
      _methods = ('__getitem__', '__len__', 'index', 'count')

      def __iter__(self):
          index = 0
          while True:
              try:
                  item = self[index]
              except IndexError:
                  return
              yield item
              index += 1

      def __contains__(self, value):
          return any([item is value or item == value for item in self])

      def __reversed__(self):
          return iter([self[index] for index in reversed(range(len(self)))])

      def index(self, value):
          for position, item in enumerate(self):
              if item is value or item == value:
                  return position
          raise ValueError

      def count(self, value):
          return sum([item is value or item == value for item in self])


  class MutableSequence(Sequence):
      _methods = ('__setitem__', '__len__', 'append', 'insert')

      def append(self, value):
          self.insert(len(self), value)

      def extend(self, values):
          for value in values:
              self.append(value)

      def pop(self, index=-1):
          value = self[index]
          del self[index]
          return value


  class Mapping(Collection):
      _methods = ('__getitem__', 'keys', 'items', 'values')

      def get(self, key, default=None):
          try:
              return self[key]
          except KeyError:
              return default

      def __contains__(self, key):
          try:
              self[key]
          except KeyError:
              return False
          return True

      def keys(self):
          return list(self)

      def values(self):
          return [self[key] for key in self]

      def items(self):
          return [(key, self[key]) for key in self]


  class MutableMapping(Mapping):
      _methods = ('__setitem__', 'keys', 'update', 'setdefault')

      def update(self, other=(), /, **values):
          for key, value in dict(other, **values).items():
              self[key] = value

      def setdefault(self, key, default=None):
          if key not in self:
              self[key] = default
          return self[key]


  class Set(Collection):
      _methods = ('__contains__', '__and__', '__sub__', '__xor__', 'isdisjoint')


  class MutableSet(Set):
      _methods = ('add', 'discard')
  """#
