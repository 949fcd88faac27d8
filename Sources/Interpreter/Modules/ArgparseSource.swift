/// `argparse`, in the language itself: a program's arguments.
let argparseSource = #"""
  import sys

  SUPPRESS = '==SUPPRESS=='
  REMAINDER = '...'
  OPTIONAL, ZERO_OR_MORE, ONE_OR_MORE = '?', '*', '+'


  class Namespace:
      def __init__(self, **fields):
          for name, value in fields.items():
              setattr(self, name, value)

      def __repr__(self):
          fields = ', '.join([f'{name}={value!r}' for name, value in self.__dict__.items()])
          return f'Namespace({fields})'

      def __eq__(self, other):
          return isinstance(other, Namespace) and self.__dict__ == other.__dict__

      def __contains__(self, key):
          return key in self.__dict__


  class ArgumentError(Exception):
      pass


  class ArgumentTypeError(Exception):
      pass


  class HelpFormatter:
      pass


  ArgumentDefaultsHelpFormatter = RawDescriptionHelpFormatter = RawTextHelpFormatter = HelpFormatter


  class _Argument:
      def __init__(self, flags, action='store', nargs=None, const=None, default=None, type=None,
                   choices=None, required=False, help=None, metavar=None, dest=None, version=None):
          self.flags = [flag for flag in flags if flag.startswith('-')]
          self.is_positional = not self.flags
          longest = [flag for flag in self.flags if flag.startswith('--')] or self.flags or flags
          self.dest = dest or longest[0].lstrip('-').replace('-', '_')
          self.action, self.nargs, self.const = action, nargs, const
          self.type, self.choices = type, choices
          self.required, self.help, self.metavar = required, help, metavar
          self.version = version
          self.default = default
          if action == 'store_true':
              self.const, self.default = True, False if default is None else default
          if action == 'store_false':
              self.const, self.default = False, True if default is None else default
          if action == 'count' and default is None:
              self.default = None

      @property
      def takes_values(self):
          return self.action in ('store', 'append', 'extend')

      def name(self):
          return '/'.join(self.flags) if self.flags else self.metavar or self.dest

      def place(self):
          if self.metavar is not None:
              return self.metavar
          if self.choices is not None:
              return '{' + ','.join([str(choice) for choice in self.choices]) + '}'
          return self.dest if self.is_positional else self.dest.upper()

      def usage(self):
          place = self.place()
          if self.nargs == '?':
              place = f'[{place}]'
          elif self.nargs == '*':
              place = f'[{place} ...]'
          elif self.nargs == '+':
              place = f'{place} [{place} ...]'
          elif isinstance(self.nargs, int):
              place = ' '.join([place] * self.nargs)
          return place


  class _Group:
      def __init__(self, parser):
          self._parser = parser

      def add_argument(self, *flags, **options):
          return self._parser.add_argument(*flags, **options)


  class ArgumentParser:
      def __init__(self, prog=None, usage=None, description=None, epilog=None, add_help=True,
                   formatter_class=None, parents=(), **options):
          import os
          self.prog = prog or os.path.basename(sys.argv[0]) or 'dandelion'
          self.description, self.epilog, self._usage = description, epilog, usage
          self._arguments = []
          self._defaults = {}
          self._branches = None
          if add_help:
              self.add_argument('-h', '--help', action='help', help='show this help message and exit')
          for parent in parents:
              self._arguments += [item for item in parent._arguments if item.action != 'help']

      def add_argument(self, *flags, **options):
          argument = _Argument(flags, **options)
          self._arguments.append(argument)
          return argument

      def add_argument_group(self, title=None, description=None):
          return _Group(self)

      def add_mutually_exclusive_group(self, required=False):
          return _Group(self)

      def add_subparsers(self, dest=None, required=False, **options):
          self._branches = _Branches(self.prog, dest, required)
          return self._branches

      def set_defaults(self, **defaults):
          self._defaults.update(defaults)

      def get_default(self, dest):
          return self._defaults.get(dest)

      def error(self, message):
          print(self.format_usage() + f'{self.prog}: error: {message}', file=sys.stderr)
          sys.exit(2)

      def exit(self, status=0, message=None):
          if message:
              print(message, end='', file=sys.stderr)
          sys.exit(status)

      def format_usage(self):
          if self._usage is not None:
              return f'usage: {self._usage}\n'
          parts = []
          for argument in [item for item in self._arguments if not item.is_positional]:
              text = argument.flags[0] + (' ' + argument.usage() if argument.takes_values else '')
              parts.append(text if argument.required else f'[{text}]')
          parts += [item.usage() for item in self._arguments if item.is_positional]
          lines = [f'usage: {self.prog}']
          indent = ' ' * len(lines[0])
          for part in parts:
              if len(lines[-1]) + 1 + len(part) > 78 and lines[-1].strip() != '':
                  lines.append(indent)
              lines[-1] += ' ' + part
          return '\n'.join(lines) + '\n'

      def format_help(self):
          sections = [self.format_usage()]
          if self.description:
              sections.append(self.description + '\n')
          groups = (('positional arguments', True), ('options', False))
          for title, is_positional in groups:
              chosen = [item for item in self._arguments if item.is_positional == is_positional
                        and item.help != SUPPRESS]
              if not chosen:
                  continue
              lines = [title + ':']
              for item in chosen:
                  place = ' ' + item.usage() if item.takes_values else ''
                  head = item.place() if is_positional else ', '.join([flag + place
                                                                       for flag in item.flags])
                  text = '' if item.help is None else self._explained(item)
                  if len(head) > 20 and text:
                      lines += ['  ' + head, ' ' * 24 + text]
                  else:
                      lines.append(f'  {head:<20}  {text}'.rstrip())
              sections.append('\n'.join(lines) + '\n')
          if self.epilog:
              sections.append(self.epilog + '\n')
          return '\n'.join(sections)

      def _explained(self, argument):
          return argument.help.replace('%(default)s', str(argument.default)).replace(
              '%(prog)s', self.prog).replace('%(type)s', getattr(argument.type, '__name__', ''))

      def print_help(self, file=None):
          print(self.format_help(), end='')

      def print_usage(self, file=None):
          print(self.format_usage(), end='')

      def parse_args(self, args=None, namespace=None):
          result, rest = self.parse_known_args(args, namespace)
          if rest:
              self.error(f"unrecognized arguments: {' '.join(rest)}")
          return result

      def parse_known_args(self, args=None, namespace=None):
          words = list(sys.argv[1:] if args is None else args)
          result = Namespace() if namespace is None else namespace
          for argument in self._arguments:
              if argument.action not in ('help', 'version') and argument.default is not SUPPRESS:
                  default = self._defaults.get(argument.dest, argument.default)
                  if isinstance(default, str) and argument.type is not None and argument.takes_values:
                      default = self._value(argument, default)
                  setattr(result, argument.dest, default)
          for name, value in self._defaults.items():
              if not hasattr(result, name):
                  setattr(result, name, value)
          return self._filled(result, words)

      def _filled(self, result, words):
          plain, rest, seen = [], [], set()
          while words:
              word = words.pop(0)
              if word == '--':
                  plain += words
                  break
              argument, value = self._option(word)
              if argument is not None:
                  seen.add(argument.dest)
                  self._apply(argument, value, words, result)
              elif word.startswith('-') and len(word) > 1 and not _is_number(word):
                  rest.append(word)
              elif self._branches is not None and word in self._branches.parsers:
                  return self._branched(result, word, words)
              else:
                  plain.append(word)
          rest += self._positional(result, plain)
          lost = [item.name() for item in self._arguments if item.required and item.dest not in seen]
          lost = [item.name() for item in self._arguments if item.is_positional
                  and item.dest in self._lost] + lost
          if lost:
              self.error(f"the following arguments are required: {', '.join(lost)}")
          if self._branches is not None and self._branches.is_required:
              self.error('the following arguments are required: ' + str(self._branches.dest))
          return result, rest

      def _branched(self, result, word, words):
          if self._branches.dest is not None:
              setattr(result, self._branches.dest, word)
          return self._branches.parsers[word].parse_known_args(words, result)

      def _option(self, word):
          """The option that a word names, and the value behind its equals sign."""
          if not word.startswith('-') or word == '-':
              return None, None
          head, equals, value = word.partition('=')
          for argument in self._arguments:
              if head in argument.flags:
                  return argument, value if equals else None
          found = [argument for argument in self._arguments
                   if head.startswith('--') and any(flag.startswith(head) for flag in argument.flags)]
          if len(found) > 1:
              self.error(f'ambiguous option: {head} could match '
                         + ', '.join([item.flags[-1] for item in found]))
          if found:
              return found[0], value if equals else None
          short = [argument for argument in self._arguments
                   if not word.startswith('--') and word[:2] in argument.flags]
          return (short[0], word[2:]) if short else (None, None)

      def _apply(self, argument, value, words, result):
          if argument.action == 'help':
              self.print_help()
              sys.exit(0)
          if argument.action == 'version':
              print(argument.version.replace('%(prog)s', self.prog))
              sys.exit(0)
          if argument.action in ('store_true', 'store_false', 'store_const'):
              setattr(result, argument.dest, argument.const)
          elif argument.action == 'count':
              setattr(result, argument.dest, (getattr(result, argument.dest) or 0) + 1)
          else:
              found = self._values(argument, value, words)
              if argument.action in ('append', 'extend'):
                  known = getattr(result, argument.dest) or []
                  found = known + ([found] if argument.action == 'append' else found)
              setattr(result, argument.dest, found)

      def _values(self, argument, value, words):
          given = [] if value is None else [value]
          most = argument.nargs if isinstance(argument.nargs, int) else \
              1 if argument.nargs in (None, '?') else None
          while words and value is None and (most is None or len(given) < most):
              if words[0].startswith('-') and len(words[0]) > 1 and not _is_number(words[0]):
                  break
              given.append(words.pop(0))
          if argument.nargs == '?' and not given:
              return argument.const
          least = argument.nargs if isinstance(argument.nargs, int) else 0 if argument.nargs == '*' else 1
          if len(given) < least:
              wanted = 'one argument' if argument.nargs is None else 'at least one argument' \
                  if argument.nargs == '+' else f'{least} arguments'
              self.error(f'argument {argument.name()}: expected {wanted}')
          found = [self._value(argument, word) for word in given]
          return found[0] if argument.nargs in (None, '?') else found

      def _value(self, argument, word):
          value = word
          if argument.type is not None:
              try:
                  value = argument.type(word)
              except (TypeError, ValueError, ArgumentTypeError):
                  kind = getattr(argument.type, '__name__', repr(argument.type))
                  self.error(f'argument {argument.name()}: invalid {kind} value: {word!r}')
          if argument.choices is not None and value not in argument.choices:
              choices = ', '.join([repr(choice) for choice in argument.choices])
              self.error(f'argument {argument.name()}: invalid choice: {value!r} (choose from {choices})')
          return value

      def _positional(self, result, plain):
          places = [item for item in self._arguments if item.is_positional]
          self._lost = set()
          for order, argument in enumerate(places):
              later = sum([item.nargs if isinstance(item.nargs, int) else
                           0 if item.nargs in ('?', '*') else 1 for item in places[order + 1:]])
              free = max(len(plain) - later, 0)
              count = argument.nargs if isinstance(argument.nargs, int) else \
                  min(free, 1) if argument.nargs in (None, '?') else free
              given, plain = plain[:count], plain[count:]
              if len(given) < count or not given and argument.nargs in (None, '+'):
                  self._lost.add(argument.dest)
                  continue
              if not given and argument.nargs in ('?', '*'):
                  if argument.nargs == '*' and argument.default is None:
                      setattr(result, argument.dest, [])
                  continue
              found = [self._value(argument, word) for word in given]
              setattr(result, argument.dest, found[0] if argument.nargs in (None, '?') else found)
          return plain


  class _Branches:
      def __init__(self, prog, dest, is_required):
          self._prog, self.dest, self.is_required = prog, dest, is_required
          self.parsers = {}

      def add_parser(self, name, **options):
          options.pop('help', None)
          options.setdefault('prog', f'{self._prog} {name}')
          self.parsers[name] = ArgumentParser(**options)
          return self.parsers[name]


  def _is_number(word):
      try:
          float(word)
          return True
      except ValueError:
          return False
  """#
