/// `typing`, in the language itself: names for annotations.
let typingSource = #"""
  import typing as _module


  class _Form:
      def __init__(self, name):
          self._name = name

      def __repr__(self):
          return self._name if '.' in self._name else f'typing.{self._name}'

      def __getitem__(self, parameters):
          if not isinstance(parameters, tuple):
              parameters = (parameters,)
          return _Form(f"{self!r}[{', '.join([_shown(item) for item in parameters])}]")

      def __call__(self, *args, **keywords):
          raise TypeError(f'Cannot instantiate {self!r}')

      def __or__(self, other):
          return Union[self, other]

      def __ror__(self, other):
          return Union[other, self]

      def __eq__(self, other):
          return isinstance(other, _Form) and self._name == other._name

      def __hash__(self):
          return hash(self._name)


  def _shown(item):
      if isinstance(item, type):
          return item.__name__
      if isinstance(item, list):
          return '[' + ', '.join([_shown(part) for part in item]) + ']'
      return '...' if item is Ellipsis else repr(item)


  _names = '''AbstractSet Annotated Any AnyStr Awaitable BinaryIO ByteString Callable ChainMap
  ClassVar Collection Concatenate Container Coroutine Counter DefaultDict Deque Dict Final
  FrozenSet Generator Hashable IO ItemsView Iterable Iterator KeysView List Literal LiteralString
  Mapping MappingView Match MutableMapping MutableSequence MutableSet Never NoReturn NotRequired
  Optional OrderedDict ParamSpecArgs Pattern Required Reversible Self Sequence Set Sized
  SupportsAbs SupportsFloat SupportsIndex SupportsInt SupportsRound Text TextIO Tuple Type
  TypeAlias TypeGuard Union Unpack ValuesView'''.split()
  for _name in _names:
      setattr(_module, _name, _Form(_name))

  TYPE_CHECKING = False


  class Generic:
      def __class_getitem__(cls, parameters):
          return cls


  class Protocol(Generic):
      pass


  class TypeVar:
      def __init__(self, name, *constraints, bound=None, covariant=False, contravariant=False):
          self.__name__ = name
          self.__constraints__ = constraints
          self.__bound__ = bound

      def __repr__(self):
          return f'~{self.__name__}'

      def __or__(self, other):
          return Union[self, other]


  ParamSpec = TypeVarTuple = TypeVar


  def NewType(name, tp):
      def make(value):
          return value
      make.__name__ = name
      make.__supertype__ = tp
      return make


  class NamedTuple(tuple):
      def __new__(cls, typename, fields=()):
          from collections import namedtuple
          return namedtuple(typename, [name for name, kind in fields])

      def __init_subclass__(cls):
          from collections import _record
          fields = tuple(cls.__dict__.get('__annotations__', {}))
          defaults = {name: cls.__dict__[name] for name in fields if name in cls.__dict__}
          for name, value in _record(cls.__name__, fields, defaults).items():
              if name in fields or name not in cls.__dict__:
                  setattr(cls, name, value)


  class TypedDict(dict):
      pass


  def cast(typ, val):
      return val


  def _unchanged(item):
      return item


  no_type_check = final = overload = override = runtime_checkable = _unchanged


  def get_type_hints(obj, globalns=None, localns=None):
      return dict(getattr(obj, '__annotations__', {}))


  def assert_never(arg):
      raise AssertionError(f'Expected code to be unreachable, but got: {arg!r}')
  """#
