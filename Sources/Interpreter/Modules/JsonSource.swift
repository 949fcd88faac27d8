/// `json`, in the language itself: values as JSON text.
let jsonSource = #"""
  _escapes = {'"': '\\"', '\\': '\\\\', '\n': '\\n', '\r': '\\r', '\t': '\\t',
              '\f': '\\f', '\b': '\\b'}
  _unescapes = {'"': '"', '\\': '\\', '/': '/', 'b': '\b', 'f': '\f', 'n': '\n', 'r': '\r',
                't': '\t'}
  _constants = {'NaN': float('nan'), 'Infinity': float('inf'), '-Infinity': float('-inf')}
  _words = {'true': True, 'false': False, 'null': None}


  class JSONDecodeError(ValueError):
      def __init__(self, msg, doc, pos):
          lineno = doc.count('\n', 0, pos) + 1
          colno = pos - doc.rfind('\n', 0, pos)
          super().__init__(f'{msg}: line {lineno} column {colno} (char {pos})')
          self.msg = msg
          self.doc = doc
          self.pos = pos
          self.lineno = lineno
          self.colno = colno


  def _quoted(text, ensure_ascii):
      if text.isascii() and text.isprintable() and '"' not in text and '\\' not in text:
          return '"' + text + '"'
      result = []
      for character in text:
          code = ord(character)
          if character in _escapes:
              character = _escapes[character]
          elif code > 0xffff and ensure_ascii:
              code -= 0x10000
              character = f'\\u{0xd800 | code >> 10:04x}\\u{0xdc00 | code & 0x3ff:04x}'
          elif code < 32 or code > 126 and ensure_ascii:
              character = f'\\u{code:04x}'
          result.append(character)
      return '"' + ''.join(result) + '"'


  class JSONEncoder:
      def __init__(self, *, skipkeys=False, ensure_ascii=True, check_circular=True,
                   allow_nan=True, sort_keys=False, indent=None, separators=None, default=None):
          self.skipkeys = skipkeys
          self.ensure_ascii = ensure_ascii
          self.allow_nan = allow_nan
          self.sort_keys = sort_keys
          self.indent = ' ' * indent if isinstance(indent, int) else indent
          self.item_separator = ', ' if indent is None else ','
          self.key_separator = ': '
          if separators is not None:
              self.item_separator, self.key_separator = separators
          if default is not None:
              self.default = default

      def default(self, o):
          raise TypeError(f'Object of type {type(o).__name__} is not JSON serializable')

      def encode(self, o):
          pieces = []
          self._write(o, pieces.append, '\n', set())
          return ''.join(pieces)

      def iterencode(self, o):
          return iter([self.encode(o)])

      def _write(self, o, put, line, open_objects):
          if isinstance(o, str):
              put(_quoted(o, self.ensure_ascii))
          elif o is None or o is True or o is False:
              put('null' if o is None else 'true' if o else 'false')
          elif isinstance(o, int):
              put(int.__repr__(o))
          elif isinstance(o, float):
              put(self._float(o))
          else:
              if id(o) in open_objects:
                  raise ValueError('Circular reference detected')
              open_objects.add(id(o))
              if isinstance(o, (list, tuple)):
                  self._write_list(o, put, line, open_objects)
              elif isinstance(o, dict):
                  self._write_dict(o, put, line, open_objects)
              else:
                  self._write(self.default(o), put, line, open_objects)
              open_objects.remove(id(o))

      def _float(self, value):
          if value - value == 0:
              return float.__repr__(value)
          if not self.allow_nan:
              raise ValueError(f'Out of range float values are not JSON compliant')
          return 'NaN' if value != value else 'Infinity' if value > 0 else '-Infinity'

      def _write_list(self, items, put, line, open_objects):
          if not items:
              put('[]')
              return
          inner = line if self.indent is None else line + self.indent
          separator = '[' if self.indent is None else '[' + inner
          for item in items:
              put(separator)
              self._write(item, put, inner, open_objects)
              separator = self.item_separator if self.indent is None else self.item_separator + inner
          put(']' if self.indent is None else line + ']')

      def _write_dict(self, mapping, put, line, open_objects):
          if not mapping:
              put('{}')
              return
          inner = line if self.indent is None else line + self.indent
          separator = '{' if self.indent is None else '{' + inner
          is_empty = True
          for key, value in sorted(mapping.items()) if self.sort_keys else mapping.items():
              key = self._key(key)
              if key is None:
                  continue
              put(separator)
              put(_quoted(key, self.ensure_ascii))
              put(self.key_separator)
              self._write(value, put, inner, open_objects)
              separator = self.item_separator if self.indent is None else self.item_separator + inner
              is_empty = False
          if is_empty:
              put('{}')
          else:
              put('}' if self.indent is None else line + '}')

      def _key(self, key):
          if isinstance(key, str):
              return key
          if key is None or key is True or key is False:
              return 'null' if key is None else 'true' if key else 'false'
          if isinstance(key, int):
              return int.__repr__(key)
          if isinstance(key, float):
              return self._float(key)
          if self.skipkeys:
              return None
          raise TypeError(
              f'keys must be str, int, float, bool or None, not {type(key).__name__}')


  def dumps(obj, *, cls=None, **options):
      return (cls or JSONEncoder)(**options).encode(obj)


  def dump(obj, fp, *, cls=None, **options):
      fp.write(dumps(obj, cls=cls, **options))


  class JSONDecoder:
      def __init__(self, *, object_hook=None, parse_float=None, parse_int=None,
                   parse_constant=None, strict=True, object_pairs_hook=None):
          self.object_hook = object_hook
          self.parse_float = parse_float or float
          self.parse_int = parse_int or int
          self.parse_constant = parse_constant or _constants.__getitem__
          self.strict = strict
          self.object_pairs_hook = object_pairs_hook

      def decode(self, s):
          value, end = self.raw_decode(s, _skip(s, 0))
          end = _skip(s, end)
          if end != len(s):
              raise JSONDecodeError('Extra data', s, end)
          return value

      def raw_decode(self, s, idx=0):
          return self._value(s, idx)

      def _value(self, s, start):
          first = s[start:start + 1]
          if first == '"':
              return self._string(s, start + 1)
          if first == '{':
              return self._object(s, start + 1)
          if first == '[':
              return self._array(s, start + 1)
          for word, value in _words.items():
              if s.startswith(word, start):
                  return value, start + len(word)
          for word in _constants:
              if s.startswith(word, start):
                  return self.parse_constant(word), start + len(word)
          return self._number(s, start)

      def _number(self, s, start):
          end = start + (s[start:start + 1] == '-')
          digits = end
          end = _digits(s, end)
          if end == digits:
              raise JSONDecodeError('Expecting value', s, start)
          if s[digits] == '0':
              end = digits + 1
          is_float = False
          if s[end:end + 1] == '.' and _digits(s, end + 1) > end + 1:
              end = _digits(s, end + 1)
              is_float = True
          if s[end:end + 1] in ('e', 'E'):
              exponent = end + 1 + (s[end + 1:end + 2] in ('+', '-'))
              if _digits(s, exponent) > exponent:
                  end = _digits(s, exponent)
                  is_float = True
          text = s[start:end]
          return (self.parse_float(text) if is_float else self.parse_int(text)), end

      def _string(self, s, start):
          pieces = []
          position = start
          while True:
              quote = s.find('"', position)
              if quote < 0:
                  raise JSONDecodeError('Unterminated string starting at', s, start - 1)
              slash = s.find('\\', position, quote)
              end = quote if slash < 0 else slash
              piece = s[position:end]
              if self.strict:
                  for offset, character in enumerate(piece):
                      if character < ' ':
                          raise JSONDecodeError('Invalid control character at', s, position + offset)
              pieces.append(piece)
              if slash < 0:
                  return ''.join(pieces), quote + 1
              letter = s[slash + 1:slash + 2]
              position = slash + 2
              if letter == 'u':
                  code = _code(s, position)
                  position += 4
                  if 0xd800 <= code < 0xdc00 and s.startswith('\\u', position):
                      low = _code(s, position + 2)
                      if 0xdc00 <= low < 0xe000:
                          code = 0x10000 + ((code & 0x3ff) << 10 | low & 0x3ff)
                          position += 6
                  pieces.append(chr(code))
              elif letter in _unescapes:
                  pieces.append(_unescapes[letter])
              elif letter:
                  raise JSONDecodeError('Invalid \\escape', s, slash)
              else:
                  raise JSONDecodeError('Unterminated string starting at', s, start - 1)

      def _array(self, s, start):
          items = []
          position = _skip(s, start)
          if s[position:position + 1] == ']':
              return items, position + 1
          while True:
              item, position = self._value(s, position)
              items.append(item)
              position = _skip(s, position)
              mark = s[position:position + 1]
              if mark == ']':
                  return items, position + 1
              if mark != ',':
                  raise JSONDecodeError("Expecting ',' delimiter", s, position)
              position = _skip(s, position + 1)

      def _object(self, s, start):
          pairs = []
          position = _skip(s, start)
          if s[position:position + 1] == '}':
              return self._made(pairs), position + 1
          while True:
              if s[position:position + 1] != '"':
                  raise JSONDecodeError(
                      'Expecting property name enclosed in double quotes', s, position)
              key, position = self._string(s, position + 1)
              position = _skip(s, position)
              if s[position:position + 1] != ':':
                  raise JSONDecodeError("Expecting ':' delimiter", s, position)
              value, position = self._value(s, _skip(s, position + 1))
              pairs.append((key, value))
              position = _skip(s, position)
              mark = s[position:position + 1]
              if mark == '}':
                  return self._made(pairs), position + 1
              if mark != ',':
                  raise JSONDecodeError("Expecting ',' delimiter", s, position)
              position = _skip(s, position + 1)

      def _made(self, pairs):
          if self.object_pairs_hook is not None:
              return self.object_pairs_hook(pairs)
          result = dict(pairs)
          return result if self.object_hook is None else self.object_hook(result)


  def _skip(s, position):
      while s[position:position + 1] in (' ', '\n', '\t', '\r'):
          position += 1
      return position


  def _digits(s, position):
      while '0' <= s[position:position + 1] <= '9':
          position += 1
      return position


  def _code(s, position):
      digits = s[position:position + 4]
      if len(digits) == 4 and all(digit in '0123456789abcdefABCDEF' for digit in digits):
          return int(digits, 16)
      raise JSONDecodeError('Invalid \\uXXXX escape', s, position - 1)


  def loads(s, *, cls=None, **options):
      if not isinstance(s, str):
          raise TypeError(
              f'the JSON object must be str, bytes or bytearray, not {type(s).__name__}')
      if s.startswith('\ufeff'):
          raise JSONDecodeError('Unexpected UTF-8 BOM (decode using utf-8-sig)', s, 0)
      return (cls or JSONDecoder)(**options).decode(s)


  def load(fp, *, cls=None, **options):
      return loads(fp.read(), cls=cls, **options)
  """#
