/// `fnmatch`, in the language itself: names that fit a pattern.
let fnmatchSource = #"""
  import re


  def translate(pat):
      result = []
      place = 0
      while place < len(pat):
          letter = pat[place]
          place += 1
          if letter == '*':
              result.append('.*')
          elif letter == '?':
              result.append('.')
          elif letter == '[':
              end = pat.find(']', place + (pat[place:place + 1] in ('!', ']')) + 0)
              if end < 0:
                  result.append('\\[')
              else:
                  inside = pat[place:end].replace('\\', '\\\\')
                  inside = '^' + inside[1:] if inside.startswith('!') else inside
                  result.append(f'[{inside}]')
                  place = end + 1
          else:
              result.append(re.escape(letter))
      return '(?s:' + ''.join(result) + ')\\Z'


  def fnmatchcase(name, pat):
      return re.match(translate(pat), name) is not None


  fnmatch = fnmatchcase


  def filter(names, pat):
      return [name for name in names if fnmatchcase(name, pat)]
  """#

/// `glob`, in the language itself: files whose paths fit a pattern.
let globSource = #"""
  import os
  from fnmatch import fnmatchcase


  def has_magic(s):
      return any([mark in s for mark in '*?['])


  def _entries(folder):
      try:
          return sorted(os.listdir(folder or '.'))
      except OSError:
          return []


  def _fitting(folder, parts, recursive):
      """The paths below a folder that fit the parts of a pattern."""
      if not parts:
          yield folder
          return
      part, rest = parts[0], parts[1:]
      if part == '**' and recursive:
          yield from _fitting(folder, rest, recursive)
          for name in _entries(folder):
              path = os.path.join(folder, name)
              if os.path.isdir(path) and not name.startswith('.'):
                  yield from _fitting(path, parts, recursive)
              elif not rest and not name.startswith('.'):
                  yield path
          return
      if not has_magic(part):
          path = os.path.join(folder, part) if folder else part
          if os.path.exists(path):
              yield from _fitting(path, rest, recursive)
          return
      for name in _entries(folder):
          if fnmatchcase(name, part) and (part.startswith('.') or not name.startswith('.')):
              path = os.path.join(folder, name)
              if not rest or os.path.isdir(path):
                  yield from _fitting(path, rest, recursive)


  def iglob(pathname, *, root_dir=None, recursive=False, **options):
      pathname = os.fspath(pathname)
      start = '/' if pathname.startswith('/') else '' if root_dir is None else root_dir
      parts = [part for part in pathname.split('/') if part]
      for path in _fitting(start, parts, recursive):
          if path:
              yield path if root_dir is None else os.path.relpath(path, root_dir)


  def glob(pathname, *, root_dir=None, recursive=False, **options):
      return list(iglob(pathname, root_dir=root_dir, recursive=recursive))


  def escape(pathname):
      return ''.join(['[' + letter + ']' if letter in '*?[' else letter for letter in pathname])
  """#

/// `shutil`, in the language itself: files and folders copied, moved, removed.
let shutilSource = #"""
  import os
  from _os import copy_file


  class Error(OSError):
      pass


  class SameFileError(Error):
      pass


  def copyfile(src, dst, *, follow_symlinks=True):
      src, dst = os.fspath(src), os.fspath(dst)
      if os.path.abspath(src) == os.path.abspath(dst):
          raise SameFileError(f'{src!r} and {dst!r} are the same file')
      copy_file(src, dst)
      return dst


  def copy(src, dst, *, follow_symlinks=True):
      dst = os.fspath(dst)
      if os.path.isdir(dst):
          dst = os.path.join(dst, os.path.basename(os.fspath(src)))
      return copyfile(src, dst)


  copy2 = copy


  def copytree(src, dst, *, ignore=None, dirs_exist_ok=False, **options):
      os.makedirs(dst, exist_ok=dirs_exist_ok)
      for name in os.listdir(src):
          path = os.path.join(src, name)
          if os.path.isdir(path):
              copytree(path, os.path.join(dst, name), dirs_exist_ok=dirs_exist_ok)
          else:
              copyfile(path, os.path.join(dst, name))
      return dst


  def rmtree(path, ignore_errors=False, onerror=None):
      try:
          for name in os.listdir(path):
              inner = os.path.join(path, name)
              if os.path.isdir(inner) and not os.path.islink(inner):
                  rmtree(inner)
              else:
                  os.remove(inner)
          os.rmdir(path)
      except OSError:
          if not ignore_errors:
              raise


  def move(src, dst):
      dst = os.fspath(dst)
      if os.path.isdir(dst):
          dst = os.path.join(dst, os.path.basename(os.fspath(src).rstrip('/')))
      os.rename(src, dst)
      return dst


  def get_terminal_size(fallback=(80, 24)):
      from collections import namedtuple
      return namedtuple('terminal_size', 'columns lines')(*fallback)
  """#
