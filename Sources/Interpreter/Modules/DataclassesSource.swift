/// `dataclasses`, in the language itself: classes that mainly hold data.
let dataclassesSource = #"""
  import copy


  class FrozenInstanceError(AttributeError):
      pass


  class _Missing:
      def __repr__(self):
          return '<dataclasses._MISSING_TYPE object>'


  MISSING = _Missing()


  class Field:
      def __init__(self, default, default_factory, init, repr, hash, compare, metadata):
          self.name = None
          self.type = None
          self.default = default
          self.default_factory = default_factory
          self.init = init
          self.repr = repr
          self.hash = hash
          self.compare = compare
          self.metadata = metadata or {}


  def field(*, default=MISSING, default_factory=MISSING, init=True, repr=True, hash=None,
            compare=True, metadata=None, kw_only=False):
      if default is not MISSING and default_factory is not MISSING:
          raise ValueError('cannot specify both default and default_factory')
      return Field(default, default_factory, init, repr, hash, compare, metadata)


  def _collected(cls):
      found = {}
      for base in reversed(cls.__mro__[1:]):
          found.update(base.__dict__.get('__dataclass_fields__', {}))
      for name, annotation in cls.__dict__.get('__annotations__', {}).items():
          if 'ClassVar' in str(annotation):
              continue
          value = cls.__dict__.get(name, MISSING)
          if not isinstance(value, Field):
              if isinstance(value, (list, dict, set)):
                  raise ValueError(
                      f'mutable default {type(value)} for field {name} is not allowed: '
                      'use default_factory')
              value = field(default=value)
          elif value.default is MISSING:
              delattr(cls, name)
          else:
              setattr(cls, name, value.default)
          value.name = name
          value.type = annotation
          found[name] = value
      return found


  def _has_default(item):
      return item.default is not MISSING or item.default_factory is not MISSING


  def _initializer(cls, members, frozen):
      accepted = [item for item in members if item.init]
      with_default = None
      for item in accepted:
          if _has_default(item):
              with_default = item
          elif with_default is not None:
              raise TypeError(f'non-default argument {item.name!r} follows default argument')

      def __init__(self, /, *values, **keywords):
          name = f'{cls.__name__}.__init__()'
          if len(values) > len(accepted):
              raise TypeError(
                  f'{name} takes {len(accepted) + 1} positional '
                  f'argument{"" if not accepted else "s"} but {len(values) + 1} were given')
          given = dict(zip([item.name for item in accepted], values))
          for key, value in keywords.items():
              if key in given:
                  raise TypeError(f'{name} got multiple values for argument {key!r}')
              if not any([item.name == key for item in accepted]):
                  raise TypeError(f'{name} got an unexpected keyword argument {key!r}')
              given[key] = value
          missing = [repr(item.name) for item in accepted
                     if item.name not in given and not _has_default(item)]
          if missing:
              plural = '' if len(missing) == 1 else 's'
              listed = ' and '.join(missing)
              if len(missing) > 2:
                  listed = ', '.join(missing[:-1]) + ', and ' + missing[-1]
              raise TypeError(
                  f'{name} missing {len(missing)} required positional argument{plural}: {listed}')
          for item in members:
              if item.name in given:
                  object.__setattr__(self, item.name, given[item.name])
              elif item.default_factory is not MISSING:
                  object.__setattr__(self, item.name, item.default_factory())
              elif item.default is not MISSING:
                  object.__setattr__(self, item.name, item.default)
          if hasattr(self, '__post_init__'):
              self.__post_init__()

      return __init__


  def _representation(members):
      shown = [item.name for item in members if item.repr]
      running = set()

      def __repr__(self):
          if id(self) in running:
              return '...'
          running.add(id(self))
          try:
              parts = [f'{name}={getattr(self, name)!r}' for name in shown]
          finally:
              running.discard(id(self))
          return f"{self.__class__.__qualname__}({', '.join(parts)})"

      return __repr__


  def _comparisons(members):
      names = [item.name for item in members if item.compare]

      def key(self):
          return tuple([getattr(self, name) for name in names])

      def __eq__(self, other):
          return key(self) == key(other) if other.__class__ is self.__class__ else NotImplemented

      def __lt__(self, other):
          return key(self) < key(other) if other.__class__ is self.__class__ else NotImplemented

      def __le__(self, other):
          return key(self) <= key(other) if other.__class__ is self.__class__ else NotImplemented

      def __gt__(self, other):
          return key(self) > key(other) if other.__class__ is self.__class__ else NotImplemented

      def __ge__(self, other):
          return key(self) >= key(other) if other.__class__ is self.__class__ else NotImplemented

      return __eq__, {'__lt__': __lt__, '__le__': __le__, '__gt__': __gt__, '__ge__': __ge__}


  def _hasher(members):
      names = [item.name for item in members
               if (item.compare if item.hash is None else item.hash)]
      return lambda self: hash(tuple([getattr(self, name) for name in names]))


  def _freeze(cls):
      def __setattr__(self, name, value):
          raise FrozenInstanceError(f'cannot assign to field {name!r}')

      def __delattr__(self, name):
          raise FrozenInstanceError(f'cannot delete field {name!r}')

      cls.__setattr__ = __setattr__
      cls.__delattr__ = __delattr__


  def _processed(cls, init, repr, eq, order, unsafe_hash, frozen):
      own = cls.__dict__
      found = _collected(cls)
      members = list(found.values())
      cls.__dataclass_fields__ = found
      cls.__match_args__ = tuple([item.name for item in members if item.init])
      if order and not eq:
          raise ValueError('eq must be true if order is true')
      has_hash = '__hash__' in own
      if init and '__init__' not in own:
          cls.__init__ = _initializer(cls, members, frozen)
      if repr and '__repr__' not in own:
          cls.__repr__ = _representation(members)
      equal, orderings = _comparisons(members)
      has_equal = '__eq__' in own
      if eq and not has_equal:
          cls.__eq__ = equal
      if order:
          for name, method in orderings.items():
              if name in own:
                  raise TypeError(
                      f'Cannot overwrite attribute {name} in class {cls.__name__}. '
                      'Consider using functools.total_ordering')
              setattr(cls, name, method)
      if unsafe_hash or eq and frozen and not has_hash:
          cls.__hash__ = _hasher(members)
      elif eq and not has_hash:
          cls.__hash__ = None
      if frozen:
          _freeze(cls)
      return cls


  def dataclass(cls=None, /, *, init=True, repr=True, eq=True, order=False, unsafe_hash=False,
                frozen=False, match_args=True, kw_only=False, slots=False):
      def wrap(cls):
          return _processed(cls, init, repr, eq, order, unsafe_hash, frozen)

      return wrap if cls is None else wrap(cls)


  def is_dataclass(obj):
      return hasattr(obj if isinstance(obj, type) else type(obj), '__dataclass_fields__')


  def fields(class_or_instance):
      if not hasattr(class_or_instance, '__dataclass_fields__'):
          raise TypeError('must be called with a dataclass type or instance')
      return tuple(class_or_instance.__dataclass_fields__.values())


  def _converted(value, make_dict, make_tuple):
      if is_dataclass(value) and not isinstance(value, type):
          items = [(item.name, _converted(getattr(value, item.name), make_dict, make_tuple))
                   for item in fields(value)]
          return make_dict(items) if make_tuple is None else make_tuple([item[1] for item in items])
      if isinstance(value, (list, tuple)):
          return type(value)([_converted(item, make_dict, make_tuple) for item in value])
      if isinstance(value, dict):
          return type(value)([(_converted(key, make_dict, make_tuple),
                               _converted(item, make_dict, make_tuple))
                              for key, item in value.items()])
      return copy.deepcopy(value)


  def asdict(obj, *, dict_factory=dict):
      if not is_dataclass(obj) or isinstance(obj, type):
          raise TypeError('asdict() should be called on dataclass instances')
      return _converted(obj, dict_factory, None)


  def astuple(obj, *, tuple_factory=tuple):
      if not is_dataclass(obj) or isinstance(obj, type):
          raise TypeError('astuple() should be called on dataclass instances')
      return _converted(obj, None, tuple_factory)


  def replace(obj, /, **changes):
      if not is_dataclass(obj) or isinstance(obj, type):
          raise TypeError('replace() should be called on dataclass instances')
      for item in fields(obj):
          if item.init and item.name not in changes:
              changes[item.name] = getattr(obj, item.name)
      return obj.__class__(**changes)
  """#
