/// `os.path`, in the language itself: paths as text, and what they lead to.
let osPathSource = #"""
  from _os import getcwd, status, environ, real_path

  sep = '/'
  curdir = '.'
  pardir = '..'
  extsep = '.'


  def _text(path):
      if isinstance(path, str):
          return path
      if hasattr(path, '__fspath__'):
          return path.__fspath__()
      raise TypeError(
          f'expected str, bytes or os.PathLike object, not {type(path).__name__}')


  def join(path, *paths):
      result = _text(path)
      for part in paths:
          part = _text(part)
          if part.startswith('/'):
              result = part
          elif not result or result.endswith('/'):
              result += part
          else:
              result += '/' + part
      return result


  def split(p):
      p = _text(p)
      place = p.rfind('/') + 1
      head, tail = p[:place], p[place:]
      if head.strip('/'):
          head = head.rstrip('/')
      return head, tail


  def basename(p):
      return split(p)[1]


  def dirname(p):
      return split(p)[0]


  def splitext(p):
      p = _text(p)
      start = p.rfind('/') + 1
      dot = p.rfind('.', start)
      if dot < 0 or not p[start:dot].strip('.'):
          return p, ''
      return p[:dot], p[dot:]


  def isabs(s):
      return _text(s).startswith('/')


  def normpath(path):
      path = _text(path)
      is_rooted = path.startswith('/')
      parts = []
      for part in path.split('/'):
          if part in ('', '.'):
              continue
          if part == '..' and (parts and parts[-1] != '..' or is_rooted):
              del parts[-1:]
          else:
              parts.append(part)
      start = '/' if is_rooted else ''
      if path.startswith('//') and not path.startswith('///'):
          start = '//'
      return start + '/'.join(parts) or '.'


  def abspath(path):
      return normpath(join(getcwd(), path))


  def realpath(path):
      return real_path(_text(path))


  def relpath(path, start='.'):
      if not path:
          raise ValueError('no path specified')
      here = [part for part in abspath(start).split('/') if part]
      there = [part for part in abspath(path).split('/') if part]
      common = 0
      while common < min(len(here), len(there)) and here[common] == there[common]:
          common += 1
      return '/'.join(['..'] * (len(here) - common) + there[common:]) or '.'


  def commonprefix(m):
      if not m:
          return ''
      low, high = min(m), max(m)
      for index, character in enumerate(low):
          if character != high[index]:
              return low[:index]
      return low


  def expanduser(path):
      path = _text(path)
      if path == '~' or path.startswith('~/'):
          return environ.get('HOME', '~').rstrip('/') + path[1:]
      return path


  def expandvars(path):
      return path


  def exists(path):
      return status(path) is not None


  def isfile(path):
      found = status(path)
      return found is not None and found[0] == 'file'


  def isdir(path):
      found = status(path)
      return found is not None and found[0] == 'dir'


  def islink(path):
      return exists(path) and realpath(path) != abspath(path)


  def _status(path):
      found = status(path)
      if found is None:
          error = FileNotFoundError(f'[Errno 2] No such file or directory: {path!r}')
          raise error
      return found


  def getsize(filename):
      return _status(filename)[1]


  def getmtime(filename):
      return _status(filename)[2]
  """#
