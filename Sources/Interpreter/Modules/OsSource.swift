/// `os`, in the language itself: files and folders.
let osSource = #"""
  from _os import (chdir, cpu_count, environ, getcwd, getpid, listdir, mkdir, remove, rename, rmdir,
                   status)
  from os import path

  name = 'posix'
  sep = '/'
  curdir = '.'
  pardir = '..'
  extsep = '.'
  altsep = None
  linesep = '\n'
  pathsep = ':'
  devnull = '/dev/null'
  F_OK = 0
  error = OSError
  unlink = remove
  replace = rename


  def getenv(key, default=None):
      return environ.get(key, default)


  def fspath(path):
      if isinstance(path, str):
          return path
      if hasattr(path, '__fspath__'):
          return path.__fspath__()
      raise TypeError(
          f'expected str, bytes or os.PathLike object, not {type(path).__name__}')


  def makedirs(name, mode=0o777, exist_ok=False):
      head, tail = path.split(name)
      if not tail:
          head, tail = path.split(head)
      if head and tail and not path.exists(head):
          makedirs(head, exist_ok=exist_ok)
      try:
          mkdir(name)
      except FileExistsError:
          if not exist_ok or not path.isdir(name):
              raise


  class stat_result:
      def __init__(self, found):
          self.st_size, self.st_mtime = found[1], found[2]
          self.st_atime = self.st_ctime = found[2]
          self.st_mode = {'file': 0o100644, 'dir': 0o040755}.get(found[0], 0)

      def __repr__(self):
          return f'os.stat_result(st_mode={self.st_mode}, st_size={self.st_size})'


  def stat(path, **options):
      found = status(fspath(path))
      if found is None:
          raise FileNotFoundError(f'[Errno 2] No such file or directory: {path!r}')
      return stat_result(found)


  class DirEntry:
      def __init__(self, folder, name):
          self.name = name
          self.path = path.join(folder, name)

      def is_file(self, **options):
          return path.isfile(self.path)

      def is_dir(self, **options):
          return path.isdir(self.path)

      def stat(self, **options):
          return stat(self.path)

      def __fspath__(self):
          return self.path

      def __repr__(self):
          return f'<DirEntry {self.name!r}>'


  class _Scan:
      def __init__(self, folder):
          self._entries = iter([DirEntry(folder, name) for name in listdir(folder)])

      def __iter__(self):
          return self._entries

      def __enter__(self):
          return self

      def __exit__(self, *details):
          pass


  def scandir(path='.'):
      return _Scan(fspath(path))


  def access(path, mode):
      return status(path) is not None


  R_OK, W_OK, X_OK = 4, 2, 1


  def system(command):
      raise PermissionError('programs start no other programs here')


  popen = system


  class PathLike:
      pass


  def removedirs(name):
      rmdir(name)
      head = path.dirname(name.rstrip('/'))
      while head and not listdir(head):
          rmdir(head)
          head = path.dirname(head)


  def walk(top, topdown=True):
      folders = []
      files = []
      for entry in listdir(top):
          (folders if path.isdir(path.join(top, entry)) else files).append(entry)
      if topdown:
          yield top, folders, files
      for folder in folders:
          yield from walk(path.join(top, folder), topdown)
      if not topdown:
          yield top, folders, files
  """#
