/// `collections`, in the language itself: counters, ordered and default dictionaries, named tuples.
let collectionsSource = #"""
  from _collections import deque


  class defaultdict(dict):
      def __init__(self, default_factory=None, /, *args, **keywords):
          if default_factory is not None and not callable(default_factory):
              raise TypeError('first argument must be callable or None')
          super().__init__(*args, **keywords)
          self.default_factory = default_factory

      def __missing__(self, key):
          if self.default_factory is None:
              raise KeyError(key)
          value = self.default_factory()
          self[key] = value
          return value

      def copy(self):
          return self.__class__(self.default_factory, self)

      def __repr__(self):
          return f'{self.__class__.__name__}({self.default_factory!r}, {dict.__repr__(self)})'


  class OrderedDict(dict):
      def move_to_end(self, key, last=True):
          value = self.pop(key)
          if last:
              self[key] = value
              return
          items = list(self.items())
          self.clear()
          self[key] = value
          self.update(items)

      def popitem(self, last=True):
          if not self:
              raise KeyError('dictionary is empty')
          key = next(reversed(self) if last else iter(self))
          return key, self.pop(key)

      def copy(self):
          return self.__class__(self)

      @classmethod
      def fromkeys(cls, iterable, value=None):
          return cls([(key, value) for key in iterable])

      def __eq__(self, other):
          if isinstance(other, OrderedDict):
              return dict.__eq__(self, other) and all(
                  [mine == theirs for mine, theirs in zip(self, other)])
          return dict.__eq__(self, other)

      def __ne__(self, other):
          result = self.__eq__(other)
          return result if result is NotImplemented else not result

      __hash__ = None

      def __repr__(self):
          if not self:
              return f'{self.__class__.__name__}()'
          return f'{self.__class__.__name__}({list(self.items())!r})'

      def __or__(self, other):
          if not isinstance(other, dict):
              return NotImplemented
          result = self.__class__(self)
          result.update(other)
          return result


  class Counter(dict):
      def __init__(self, iterable=None, /, **counts):
          super().__init__()
          self.update(iterable, **counts)

      def __missing__(self, key):
          return 0

      def total(self):
          return sum(self.values())

      def most_common(self, n=None):
          ranked = sorted(self.items(), key=lambda item: item[1], reverse=True)
          return ranked if n is None else ranked[:max(n, 0)]

      def elements(self):
          for key, count in self.items():
              for _ in range(count):
                  yield key

      @classmethod
      def fromkeys(cls, iterable, v=None):
          raise NotImplementedError(
              'Counter.fromkeys() is undefined.  Use Counter(iterable) instead.')

      def _change(self, iterable, counts, sign):
          get = self.get
          if isinstance(iterable, dict):
              for key, count in iterable.items():
                  self[key] = get(key, 0) + sign * count
          elif iterable is not None:
              for key in iterable:
                  self[key] = get(key, 0) + sign
          for key, count in counts.items():
              self[key] = get(key, 0) + sign * count

      def update(self, iterable=None, /, **counts):
          if isinstance(iterable, dict) and not self:
              super().update(iterable)
              iterable = None
          self._change(iterable, counts, 1)

      def subtract(self, iterable=None, /, **counts):
          self._change(iterable, counts, -1)

      def copy(self):
          return self.__class__(self)

      def __delitem__(self, key):
          if key in self:
              super().__delitem__(key)

      def __repr__(self):
          if not self:
              return f'{self.__class__.__name__}()'
          try:
              items = self.most_common()
          except TypeError:
              items = self.items()
          return f'{self.__class__.__name__}({dict(items)!r})'

      def _merged(self, other, combine):
          if not isinstance(other, Counter):
              return NotImplemented
          result = Counter()
          for key, count in self.items():
              count = combine(count, other[key])
              if count > 0:
                  result[key] = count
          for key, count in other.items():
              if key not in self:
                  count = combine(0, count)
                  if count > 0:
                      result[key] = count
          return result

      def __add__(self, other):
          return self._merged(other, lambda a, b: a + b)

      def __sub__(self, other):
          return self._merged(other, lambda a, b: a - b)

      def __or__(self, other):
          return self._merged(other, max)

      def __and__(self, other):
          return self._merged(other, min)

      def __pos__(self):
          return self + Counter()

      def __neg__(self):
          return Counter() - self

      def _keep_positive(self, other):
          self.clear()
          dict.update(self, other)
          return self

      def __iadd__(self, other):
          return self._keep_positive(self + other)

      def __isub__(self, other):
          return self._keep_positive(self - other)

      def __ior__(self, other):
          return self._keep_positive(self | other)

      def __iand__(self, other):
          return self._keep_positive(self & other)

      def __eq__(self, other):
          if not isinstance(other, Counter):
              return NotImplemented
          return self <= other <= self

      def __ne__(self, other):
          if not isinstance(other, Counter):
              return NotImplemented
          return not self == other

      __hash__ = None

      def __le__(self, other):
          if not isinstance(other, Counter):
              return NotImplemented
          return all([self[key] <= other[key] for counter in (self, other) for key in counter])

      def __lt__(self, other):
          if not isinstance(other, Counter):
              return NotImplemented
          return self <= other and not other <= self

      def __ge__(self, other):
          if not isinstance(other, Counter):
              return NotImplemented
          return other <= self

      def __gt__(self, other):
          if not isinstance(other, Counter):
              return NotImplemented
          return other < self


  class ChainMap:
      def __init__(self, *maps):
          self.maps = list(maps) or [{}]

      def __getitem__(self, key):
          for mapping in self.maps:
              if key in mapping:
                  return mapping[key]
          raise KeyError(key)

      def get(self, key, default=None):
          return self[key] if key in self else default

      def _merged(self):
          result = {}
          for mapping in reversed(self.maps):
              result.update(mapping)
          return result

      def __iter__(self):
          return iter(self._merged())

      def __len__(self):
          return len(self._merged())

      def __contains__(self, key):
          return any([key in mapping for mapping in self.maps])

      def keys(self):
          return self._merged().keys()

      def values(self):
          return self._merged().values()

      def items(self):
          return self._merged().items()

      def __setitem__(self, key, value):
          self.maps[0][key] = value

      def __delitem__(self, key):
          try:
              del self.maps[0][key]
          except KeyError:
              raise KeyError(f'Key not found in the first mapping: {key!r}') from None

      def new_child(self, m=None, **values):
          return self.__class__(dict(values) if m is None else m, *self.maps)

      @property
      def parents(self):
          return self.__class__(*self.maps[1:])

      def __repr__(self):
          return f"{self.__class__.__name__}({', '.join(map(repr, self.maps))})"


  _keywords = set('''False None True and as assert async await break class continue def del elif else
  except finally for from global if import in is lambda nonlocal not or pass raise return try while
  with yield'''.split())


  def _checked_names(typename, names, rename):
      if rename:
          seen = set()
          for index, name in enumerate(names):
              if not name.isidentifier() or name in _keywords or name[0] == '_' or name in seen:
                  names[index] = f'_{index}'
              seen.add(name)
      for name in [typename] + names:
          if not isinstance(name, str):
              raise TypeError('Type names and field names must be strings')
          if not name.isidentifier():
              raise ValueError(
                  f'Type names and field names must be valid identifiers: {name!r}')
          if name in _keywords:
              raise ValueError(f'Type names and field names cannot be a keyword: {name!r}')
      seen = set()
      for name in names:
          if name[0] == '_' and not rename:
              raise ValueError(f'Field names cannot start with an underscore: {name!r}')
          if name in seen:
              raise ValueError(f'Encountered duplicate field name: {name!r}')
          seen.add(name)
      return tuple(names)


  def _bound(typename, fields, defaults, values, keywords):
      count = len(fields)
      name = f'{typename}.__new__()'
      if len(values) > count:
          raise TypeError(
              f'{name} takes {count + 1} positional arguments but {len(values) + 1} were given')
      values = list(values)
      missing = []
      for field in fields[len(values):]:
          if field in keywords:
              values.append(keywords.pop(field))
          elif field in defaults:
              values.append(defaults[field])
          else:
              missing.append(repr(field))
      for field in keywords:
          if field in fields:
              raise TypeError(f'{name} got multiple values for argument {field!r}')
          raise TypeError(f'{name} got an unexpected keyword argument {field!r}')
      if missing:
          plural = '' if len(missing) == 1 else 's'
          listed = ' and '.join([', '.join(missing[:-1])] * (len(missing) > 1) + missing[-1:])
          if len(missing) > 2:
              listed = ', '.join(missing[:-1]) + ', and ' + missing[-1]
          raise TypeError(
              f'{name} missing {len(missing)} required positional argument{plural}: {listed}')
      return values


  def _reader(index, name):
      def refuse(self, value=None):
          raise AttributeError("can't set attribute")

      doc = f'Alias for field number {index}'
      return property(lambda self: self[index], refuse, refuse, doc=doc)


  def namedtuple(typename, field_names, *, rename=False, defaults=None, module=None):
      if isinstance(field_names, str):
          field_names = field_names.replace(',', ' ').split()
      fields = _checked_names(typename, list(map(str, field_names)), rename)
      defaults = tuple(defaults or ())
      if len(defaults) > len(fields):
          raise TypeError('Got more default values than field names')
      by_name = dict(zip(fields[len(fields) - len(defaults):], defaults))
      return type(typename, (tuple,), _record(typename, fields, by_name))


  def _record(typename, fields, by_name):
      """The attributes of a named tuple's class."""
      def __new__(cls, /, *values, **keywords):
          if keywords or len(values) != len(fields):
              values = _bound(typename, fields, by_name, values, keywords)
          return tuple.__new__(cls, values)

      def _make(cls, iterable):
          values = tuple(iterable)
          if len(values) != len(fields):
              raise TypeError(f'Expected {len(fields)} arguments, got {len(values)}')
          return tuple.__new__(cls, values)

      def _replace(self, /, **changes):
          values = [changes.pop(name, value) for name, value in zip(fields, self)]
          if changes:
              raise ValueError(f'Got unexpected field names: {list(changes)!r}')
          return tuple.__new__(type(self), values)

      def _asdict(self):
          return dict(zip(fields, self))

      def __repr__(self):
          shown = ', '.join([f'{name}={value!r}' for name, value in zip(fields, self)])
          return f'{self.__class__.__name__}({shown})'

      namespace = {
          '__doc__': f"{typename}({', '.join(fields)})",
          '__slots__': (),
          '_fields': fields,
          '_field_defaults': by_name,
          '__new__': __new__,
          '_make': classmethod(_make),
          '_replace': _replace,
          '_asdict': _asdict,
          '__repr__': __repr__,
          '__match_args__': fields,
      }
      for index, name in enumerate(fields):
          namespace[name] = _reader(index, name)
      return namespace
  """#
