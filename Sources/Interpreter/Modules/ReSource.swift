/// `re`, in the language itself: regular expressions over the matcher of `_re`.
let reSource = #"""
  from _re import compile as _compile

  I = IGNORECASE = 2
  M = MULTILINE = 8
  S = DOTALL = 16
  U = UNICODE = 32
  X = VERBOSE = 64
  A = ASCII = 256
  NOFLAG = 0


  class error(Exception):
      def __init__(self, msg, pattern=None, pos=None):
          self.msg, self.pattern, self.pos = msg, pattern, pos
          super().__init__(msg if pos is None else f'{msg} at position {pos}')


  PatternError = error


  class Match:
      def __init__(self, pattern, string, spans, pos, endpos):
          self.re = pattern
          self.string = string
          self.pos, self.endpos = pos, endpos
          self._spans = spans

      def _number(self, group):
          if isinstance(group, str):
              if group not in self.re.groupindex:
                  raise IndexError('no such group')
              return self.re.groupindex[group]
          if not 0 <= group <= self.re.groups:
              raise IndexError('no such group')
          return group

      def _text(self, group, default=None):
          start, end = self.span(group)
          return default if start < 0 else self.string[start:end]

      def group(self, *groups):
          if not groups:
              return self._text(0)
          found = [self._text(group) for group in groups]
          return found[0] if len(found) == 1 else tuple(found)

      def __getitem__(self, group):
          return self._text(group)

      def groups(self, default=None):
          return tuple([self._text(group, default) for group in range(1, self.re.groups + 1)])

      def groupdict(self, default=None):
          return {name: self._text(number, default) for name, number in self.re.groupindex.items()}

      def span(self, group=0):
          number = self._number(group)
          start, end = self._spans[2 * number], self._spans[2 * number + 1]
          return (start, end) if start >= 0 and end >= 0 else (-1, -1)

      def start(self, group=0):
          return self.span(group)[0]

      def end(self, group=0):
          return self.span(group)[1]

      @property
      def lastindex(self):
          ends = [(self.end(group), -group) for group in range(1, self.re.groups + 1)
                  if self.end(group) >= 0]
          return -max(ends)[1] if ends else None

      @property
      def lastgroup(self):
          names = {number: name for name, number in self.re.groupindex.items()}
          return names.get(self.lastindex)

      def expand(self, template):
          return _expanded(template, self)

      def __repr__(self):
          return f'<re.Match object; span={self.span()}, match={self.group()!r}>'


  _escapes = {'n': '\n', 't': '\t', 'r': '\r', 'f': '\f', 'v': '\v', 'a': '\a', '\\': '\\'}


  def _expanded(template, match):
      """The template of a replacement with its references filled in."""
      if '\\' not in template:
          return template
      result = []
      place = 0
      while place < len(template):
          letter = template[place]
          place += 1
          if letter != '\\':
              result.append(letter)
              continue
          if place == len(template):
              raise error('bad escape (end of pattern)', template, place - 1)
          letter = template[place]
          place += 1
          if letter == 'g':
              end = template.find('>', place)
              if template[place:place + 1] != '<' or end < 0:
                  raise error('missing <', template, place)
              name = template[place + 1:end]
              result.append(match._text(int(name) if name.isdigit() else name, ''))
              place = end + 1
          elif letter.isdigit() and letter != '0':
              if template[place:place + 1].isdigit():
                  letter += template[place]
                  place += 1
              if int(letter) > match.re.groups:
                  raise error(f'invalid group reference {letter}', template, place - len(letter))
              result.append(match._text(int(letter), ''))
          elif letter in _escapes:
              result.append(_escapes[letter])
          elif letter.isalpha():
              raise error(f'bad escape \\{letter}', template, place - 2)
          else:
              result.append('\\' + letter)
      return ''.join(result)


  class Pattern:
      def __init__(self, pattern, flags):
          compiled = _compile(pattern, flags)
          if isinstance(compiled, tuple):
              raise error(compiled[0], pattern, compiled[1])
          self.pattern = pattern
          self.flags = compiled.flags | 32
          self.groups = compiled.groups
          self.groupindex = compiled.groupindex
          self._find = compiled.find

      def _match(self, string, pos, endpos, mode):
          end = len(string) if endpos is None else min(endpos, len(string))
          spans = self._find(string, pos, end, mode)
          return None if spans is None else Match(self, string, spans, pos, end)

      def search(self, string, pos=0, endpos=None):
          return self._match(string, pos, endpos, 0)

      def match(self, string, pos=0, endpos=None):
          return self._match(string, pos, endpos, 1)

      def fullmatch(self, string, pos=0, endpos=None):
          return self._match(string, pos, endpos, 2)

      def finditer(self, string, pos=0, endpos=None):
          end = len(string) if endpos is None else min(endpos, len(string))
          mode = 0
          while pos <= end:
              spans = self._find(string, pos, end, mode)
              if spans is None:
                  return
              yield Match(self, string, spans, pos, end)
              # After an empty match, the next one must not be empty at the same place.
              mode = 3 if spans[0] == spans[1] else 0
              pos = spans[1]

      def findall(self, string, pos=0, endpos=None):
          result = []
          for match in self.finditer(string, pos, endpos):
              if self.groups == 0:
                  result.append(match.group())
              elif self.groups == 1:
                  result.append(match._text(1, ''))
              else:
                  result.append(match.groups(''))
          return result

      def subn(self, repl, string, count=0):
          parts = []
          place = found = 0
          for match in self.finditer(string):
              start, stop = match.span()
              parts.append(string[place:start])
              parts.append(repl(match) if callable(repl) else _expanded(repl, match))
              place = stop
              found += 1
              if found == count:
                  break
          parts.append(string[place:])
          return ''.join(parts), found

      def sub(self, repl, string, count=0):
          return self.subn(repl, string, count)[0]

      def split(self, string, maxsplit=0):
          parts = []
          place = 0
          for match in self.finditer(string):
              parts.append(string[place:match.start()])
              parts += match.groups()
              place = match.end()
              if maxsplit and len(parts) >= maxsplit * (1 + self.groups):
                  break
          return parts + [string[place:]]

      def __eq__(self, other):
          return isinstance(other, Pattern) and (self.pattern, self.flags) == (other.pattern, other.flags)

      def __hash__(self):
          return hash((self.pattern, self.flags))

      def __repr__(self):
          names = [name for name, flag in (('re.IGNORECASE', 2), ('re.MULTILINE', 8), ('re.DOTALL', 16),
                                           ('re.VERBOSE', 64), ('re.ASCII', 256)) if self.flags & flag]
          flags = ', ' + '|'.join(names) if names else ''
          return f're.compile({self.pattern!r}{flags})'


  _known = {}


  def compile(pattern, flags=0):
      if isinstance(pattern, Pattern):
          return pattern
      key = pattern, flags
      if key not in _known:
          if len(_known) > 500:
              _known.clear()
          _known[key] = Pattern(pattern, flags)
      return _known[key]


  def search(pattern, string, flags=0):
      return compile(pattern, flags).search(string)


  def match(pattern, string, flags=0):
      return compile(pattern, flags).match(string)


  def fullmatch(pattern, string, flags=0):
      return compile(pattern, flags).fullmatch(string)


  def findall(pattern, string, flags=0):
      return compile(pattern, flags).findall(string)


  def finditer(pattern, string, flags=0):
      return compile(pattern, flags).finditer(string)


  def sub(pattern, repl, string, count=0, flags=0):
      return compile(pattern, flags).sub(repl, string, count)


  def subn(pattern, repl, string, count=0, flags=0):
      return compile(pattern, flags).subn(repl, string, count)


  def split(pattern, string, maxsplit=0, flags=0):
      return compile(pattern, flags).split(string, maxsplit)


  def escape(pattern):
      return ''.join(['\\' + letter if letter in '()[]{}?*+-|^$\\.&~# \t\n\r\v\f' else letter
                      for letter in pattern])


  def purge():
      _known.clear()
  """#
