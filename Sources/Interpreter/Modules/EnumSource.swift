/// `enum`, in the language itself: named constants.
let enumSource = #"""
  class auto:
      pass


  def unique(enumeration):
      seen = {}
      for name, member in enumeration._member_map_.items():
          if member.name != name:
              raise ValueError(
                  f'duplicate values found in {enumeration!r}: {name} -> {member.name}')
      return enumeration


  class EnumMeta(type):
      def __call__(cls, value, names=None):
          if names is not None:
              if isinstance(names, str):
                  names = names.replace(',', ' ').split()
              pairs = names.items() if isinstance(names, dict) else enumerate(names, 1)
              if not isinstance(names, dict):
                  pairs = [(name, number) for number, name in pairs]
              return type(value, (cls,), dict(pairs))
          if isinstance(value, cls):
              return value
          for member in cls:
              if member._value_ == value:
                  return member
          return cls._missing_(value)

      def __iter__(cls):
          return iter([member for name, member in cls._member_map_.items() if member.name == name])

      def __len__(cls):
          return len(list(iter(cls)))

      def __getitem__(cls, name):
          return cls._member_map_[name]

      def __contains__(cls, member):
          return isinstance(member, cls)

      @property
      def __members__(cls):
          return dict(cls._member_map_)

      def __repr__(cls):
          return f'<enum {cls.__name__!r}>'


  def _is_member(name, value):
      return not (name.startswith('_') or callable(value) or hasattr(value, '__get__')
                  or isinstance(value, (property, staticmethod, classmethod)))


  class Enum(metaclass=EnumMeta):
      _member_map_ = {}

      def __init_subclass__(cls):
          members = {}
          cls._member_map_ = members
          last = []
          for name, value in list(cls.__dict__.items()):
              if not _is_member(name, value):
                  continue
              if isinstance(value, auto):
                  value = cls._generate_next_value_(name, 1, len(last), last)
              last.append(value)
              known = [member for member in members.values() if member._value_ == value]
              members[name] = known[0] if known else _make(cls, name, value)
              setattr(cls, name, members[name])

      @staticmethod
      def _generate_next_value_(name, start, count, last_values):
          for value in reversed(last_values):
              if isinstance(value, int):
                  return value + 1
          return start

      @classmethod
      def _missing_(cls, value):
          raise ValueError(f'{value!r} is not a valid {cls.__qualname__}')

      @property
      def name(self):
          return self._name_

      @property
      def value(self):
          return self._value_

      def __repr__(self):
          return f'<{self.__class__.__name__}.{self._name_}: {self._value_!r}>'

      def __str__(self):
          return f'{self.__class__.__name__}.{self._name_}'

      def __hash__(self):
          return hash(self._name_)


  def _make(cls, name, value):
      for kind in (int, str, float):
          if issubclass(cls, kind):
              member = kind.__new__(cls, value)
              break
      else:
          member = object.__new__(cls)
      member._name_ = name
      member._value_ = value
      if '__init__' in cls.__dict__:
          member.__init__(*(value if isinstance(value, tuple) else (value,)))
      return member


  class IntEnum(int, Enum):
      def __str__(self):
          return int.__repr__(self._value_)

      def __hash__(self):
          return hash(self._value_)


  class StrEnum(str, Enum):
      @staticmethod
      def _generate_next_value_(name, start, count, last_values):
          return name.lower()

      def __str__(self):
          return self._value_

      def __hash__(self):
          return hash(self._value_)


  class Flag(Enum):
      @staticmethod
      def _generate_next_value_(name, start, count, last_values):
          return 2 * max(last_values, default=0) or 1

      @classmethod
      def _missing_(cls, value):
          member = object.__new__(cls)
          names = [one._name_ for one in cls if one._value_ & value == one._value_]
          member._name_ = '|'.join(names) or None
          member._value_ = value
          return member

      def __or__(self, other):
          return self.__class__(self._value_ | other._value_)

      def __and__(self, other):
          return self.__class__(self._value_ & other._value_)

      def __xor__(self, other):
          return self.__class__(self._value_ ^ other._value_)

      def __contains__(self, other):
          return other._value_ & self._value_ == other._value_

      def __bool__(self):
          return bool(self._value_)

      def __eq__(self, other):
          return self.__class__ is other.__class__ and self._value_ == other._value_

      def __hash__(self):
          return hash(self._value_)
  """#
