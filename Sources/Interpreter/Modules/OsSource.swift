/// `os`, in the language itself: files and folders.
let osSource = #"""
  from _os import chdir, environ, getcwd, getpid, listdir, mkdir, remove, rename, rmdir
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
