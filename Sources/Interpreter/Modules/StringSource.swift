/// `string`, in the language itself: sets of characters, templates.
let stringSource = #"""
  whitespace = ' \t\n\r\v\f'
  ascii_lowercase = 'abcdefghijklmnopqrstuvwxyz'
  ascii_uppercase = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'
  ascii_letters = ascii_lowercase + ascii_uppercase
  digits = '0123456789'
  hexdigits = digits + 'abcdef' + 'ABCDEF'
  octdigits = '01234567'
  punctuation = '!"#$%&\'()*+,-./:;<=>?@[\\]^_`{|}~'
  printable = digits + ascii_letters + punctuation + whitespace


  def capwords(s, sep=None):
      return (sep or ' ').join([word.capitalize() for word in s.split(sep)])


  class Template:
      def __init__(self, template):
          self.template = template

      def _expand(self, values, is_safe):
          text = self.template
          result = []
          position = 0
          while True:
              dollar = text.find('$', position)
              if dollar < 0:
                  return ''.join(result) + text[position:]
              result.append(text[position:dollar])
              name, position = self._name(text, dollar + 1)
              if name is None:
                  if text[dollar + 1:dollar + 2] == '$':
                      position = dollar + 2
                  elif not is_safe:
                      line = text[:dollar].count('\n') + 1
                      column = dollar - text[:dollar].rfind('\n')
                      raise ValueError(f'Invalid placeholder in string: line {line}, col {column}')
                  result.append('$')
              elif name in values or not is_safe:
                  result.append(str(values[name]))
              else:
                  result.append(text[dollar:position])

      def _name(self, text, start):
          braced = text[start:start + 1] == '{'
          end = first = start + braced
          while end < len(text) and (text[end] == '_' or text[end].isascii() and text[end].isalnum()):
              end += 1
          name = text[first:end]
          if not name or name[0].isdigit() or braced and text[end:end + 1] != '}':
              return None, start
          return name, end + braced

      def substitute(self, mapping={}, /, **keywords):
          return self._expand({**mapping, **keywords}, False)

      def safe_substitute(self, mapping={}, /, **keywords):
          return self._expand({**mapping, **keywords}, True)
  """#
