/// `textwrap`, in the language itself: text in lines of a width.
let textwrapSource = #"""
  def _words(text):
      return text.split()


  def wrap(text, width=70, initial_indent='', subsequent_indent='', max_lines=None,
           placeholder=' [...]', **options):
      lines = []
      line, indent = '', initial_indent
      for word in _words(text):
          while len(indent) + len(word) > width and len(word) > max(width - len(indent), 1):
              if line:
                  lines.append(indent + line)
                  line, indent = '', subsequent_indent
              room = max(width - len(indent), 1)
              lines.append(indent + word[:room])
              word, indent = word[room:], subsequent_indent
          if line and len(indent) + len(line) + 1 + len(word) > width:
              lines.append(indent + line)
              line, indent = word, subsequent_indent
          else:
              line = f'{line} {word}' if line else word
      if line:
          lines.append(indent + line)
      if max_lines is not None and len(lines) > max_lines:
          lines = lines[:max_lines]
          last = lines[-1]
          while last and len(last) + len(placeholder) > width:
              last = last.rpartition(' ')[0]
          lines[-1] = last + placeholder if last else placeholder.lstrip()
      return lines


  def fill(text, width=70, **options):
      return '\n'.join(wrap(text, width, **options))


  def shorten(text, width, placeholder=' [...]', **options):
      text = ' '.join(_words(text))
      if len(text) <= width:
          return text
      while text and len(text) + len(placeholder) > width:
          text = text.rpartition(' ')[0]
      return text + placeholder if text else placeholder.strip()


  def dedent(text):
      lines = [line if line.strip() else '' for line in text.split('\n')]
      margins = [line[:len(line) - len(line.lstrip())] for line in lines if line]
      if not margins:
          return '\n'.join(lines)
      low, high = min(margins), max(margins)
      size = 0
      while size < min(len(low), len(high)) and low[size] == high[size]:
          size += 1
      return '\n'.join([line[size:] for line in lines])


  def indent(text, prefix, predicate=None):
      lines = []
      for line in text.splitlines(True):
          chosen = predicate(line) if predicate is not None else line.strip()
          lines.append(prefix + line if chosen else line)
      return ''.join(lines)


  class TextWrapper:
      def __init__(self, width=70, **options):
          self.width, self._options = width, options

      def wrap(self, text):
          return wrap(text, self.width, **self._options)

      def fill(self, text):
          return fill(text, self.width, **self._options)
  """#

/// `pprint`, in the language itself: nested values in lines.
let pprintSource = #"""
  def _lines(value, indent, room, depth):
      text = repr(value)
      if len(text) <= room or not isinstance(value, (dict, list, tuple, set)) or not value:
          return text
      pad = '\n' + ' ' * (indent + 1)
      if isinstance(value, dict):
          parts = []
          for key in sorted(value, key=repr) if _sorts(value) else value:
              head = repr(key) + ': '
              parts.append(head + _lines(value[key], indent + 1 + len(head), room - 1 - len(head), depth))
          return '{' + (',' + pad).join(parts) + '}'
      opens, closes = ('[', ']') if isinstance(value, list) else ('(', ')') \
          if isinstance(value, tuple) else ('{', '}')
      items = sorted(value) if isinstance(value, set) else value
      parts = [_lines(item, indent + 1, room - 1, depth) for item in items]
      if len(parts) == 1 and isinstance(value, tuple):
          parts[0] += ','
      return opens + (',' + pad).join(parts) + closes


  def _sorts(value):
      return _settings['sort_dicts']


  _settings = {'sort_dicts': True}


  def pformat(object, indent=1, width=80, depth=None, *, compact=False, sort_dicts=True, **options):
      _settings['sort_dicts'] = sort_dicts
      return _lines(object, 0, width, depth)


  def pprint(object, stream=None, indent=1, width=80, depth=None, *, compact=False, sort_dicts=True,
             **options):
      print(pformat(object, indent, width, depth, sort_dicts=sort_dicts), file=stream)


  def pp(object, *args, sort_dicts=False, **options):
      pprint(object, *args, sort_dicts=sort_dicts, **options)


  class PrettyPrinter:
      def __init__(self, indent=1, width=80, depth=None, **options):
          self._width = width

      def pprint(self, object):
          pprint(object, width=self._width)

      def pformat(self, object):
          return pformat(object, width=self._width)
  """#

/// `traceback`, in the language itself: an exception as text.
let tracebackSource = #"""
  import sys


  def format_exception_only(exc, value=None):
      exc = exc if value is None else value
      name = type(exc).__name__
      return [f'{name}: {exc}\n' if str(exc) else f'{name}\n']


  def format_exception(exc, value=None, tb=None, **options):
      return ['Traceback (most recent call last):\n'] + format_exception_only(exc, value)


  def print_exception(exc, value=None, tb=None, file=None, **options):
      print(''.join(format_exception(exc, value)), end='', file=sys.stderr if file is None else file)


  def format_exc(limit=None, chain=True):
      value = sys.exc_info()[1]
      return 'NoneType: None\n' if value is None else ''.join(format_exception(value))


  def print_exc(limit=None, file=None, chain=True):
      print(format_exc(), end='', file=sys.stderr if file is None else file)
  """#

/// `timeit`, in the language itself.
let timeitSource = #"""
  from time import perf_counter as default_timer


  class Timer:
      def __init__(self, stmt='pass', setup='pass', timer=default_timer, globals=None):
          if isinstance(stmt, str) and stmt != 'pass' or isinstance(setup, str) and setup != 'pass':
              raise NotImplementedError('timeit takes functions here, not source text')
          self._call = stmt if callable(stmt) else lambda: None
          self._setup = setup if callable(setup) else lambda: None
          self._timer = timer

      def timeit(self, number=1000000):
          self._setup()
          call = self._call
          start = self._timer()
          for _ in range(number):
              call()
          return self._timer() - start

      def repeat(self, repeat=5, number=1000000):
          return [self.timeit(number) for _ in range(repeat)]


  def timeit(stmt='pass', setup='pass', timer=default_timer, number=1000000, globals=None):
      return Timer(stmt, setup, timer).timeit(number)


  def repeat(stmt='pass', setup='pass', timer=default_timer, repeat=5, number=1000000, globals=None):
      return Timer(stmt, setup, timer).repeat(repeat, number)
  """#

/// `platform`, `gc`, `numbers` and `types`, in the language itself: what programs ask of them.
let platformSource = #"""
  def system():
      return 'Linux'


  def python_version():
      return '3.11.7'


  def platform(*args):
      return 'Linux'


  def machine():
      return 'x86_64'


  def node():
      return 'localhost'


  def processor():
      return ''


  def python_implementation():
      return 'Dandelion'
  """#

let gcSource = #"""
  def collect(generation=2):
      return 0


  def enable():
      pass


  disable = freeze = enable


  def isenabled():
      return True


  def get_objects():
      return []
  """#

let numbersSource = #"""
  class _Meta(type):
      def __instancecheck__(cls, instance):
          return isinstance(instance, cls._types)


  class Number(metaclass=_Meta):
      _types = (int, float)


  class Complex(Number):
      _types = (int, float)


  class Real(Number):
      _types = (int, float)


  class Rational(Number):
      _types = (int,)


  class Integral(Number):
      _types = (int,)
  """#

let typesSource = #"""
  def _sample():
      yield


  class _Sample:
      def method(self):
          pass


  FunctionType = LambdaType = type(_sample)
  GeneratorType = type(_sample())
  MethodType = type(_Sample().method)
  BuiltinFunctionType = BuiltinMethodType = type(len)
  NoneType = type(None)
  ModuleType = type(__import__('math'))


  class SimpleNamespace:
      def __init__(self, /, **fields):
          self.__dict__.update(fields)

      def __repr__(self):
          fields = ', '.join([f'{name}={value!r}' for name, value in self.__dict__.items()])
          return f'namespace({fields})'

      def __eq__(self, other):
          return isinstance(other, SimpleNamespace) and self.__dict__ == other.__dict__


  class MappingProxyType(dict):
      def __setitem__(self, key, value):
          raise TypeError("'mappingproxy' object does not support item assignment")
  """#
