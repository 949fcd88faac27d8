/// `pathlib`, in the language itself: paths as objects.
let pathlibSource = #"""
  import os
  from fnmatch import fnmatchcase


  class PurePath:
      def __init__(self, *args):
          text = os.path.join(*[os.fspath(arg) for arg in args]) if args else ''
          root = '/' if text.startswith('/') else ''
          self._parts = [part for part in text.split('/') if part and part != '.']
          self._root = root

      def _with(self, parts):
          return type(self)(self._root + '/'.join(parts))

      def __str__(self):
          return self._root + '/'.join(self._parts) or '.'

      __fspath__ = __str__

      def __repr__(self):
          name = type(self).__name__
          return f"{'PosixPath' if name == 'Path' else name}({str(self)!r})"

      def as_posix(self):
          return str(self)

      def __truediv__(self, other):
          return type(self)(self, other)

      def __rtruediv__(self, other):
          return type(self)(other, self)

      def joinpath(self, *others):
          return type(self)(self, *others)

      def __eq__(self, other):
          return isinstance(other, PurePath) and str(self) == str(other)

      def __lt__(self, other):
          return self._parts < other._parts

      def __hash__(self):
          return hash(str(self))

      @property
      def parts(self):
          return tuple(([self._root] if self._root else []) + self._parts)

      @property
      def name(self):
          return self._parts[-1] if self._parts else ''

      @property
      def suffix(self):
          return os.path.splitext(self.name)[1]

      @property
      def suffixes(self):
          return ['.' + part for part in self.name.lstrip('.').split('.')[1:]]

      @property
      def stem(self):
          return os.path.splitext(self.name)[0]

      @property
      def parent(self):
          return self._with(self._parts[:-1])

      @property
      def parents(self):
          return [self._with(self._parts[:end]) for end in range(len(self._parts) - 1, -1, -1)]

      @property
      def root(self):
          return self._root

      anchor = root

      def is_absolute(self):
          return bool(self._root)

      def with_name(self, name):
          return self._with(self._parts[:-1] + [name])

      def with_suffix(self, suffix):
          return self.with_name(self.stem + suffix)

      def with_stem(self, stem):
          return self.with_name(stem + self.suffix)

      def relative_to(self, other):
          other = PurePath(other)
          if self._root != other._root or self._parts[:len(other._parts)] != other._parts:
              raise ValueError(f'{str(self)!r} is not in the subpath of {str(other)!r}')
          return type(self)('/'.join(self._parts[len(other._parts):]))

      def is_relative_to(self, other):
          other = PurePath(other)
          return self._root == other._root and self._parts[:len(other._parts)] == other._parts

      def match(self, pattern):
          return fnmatchcase(self.name, pattern)


  class Path(PurePath):
      @classmethod
      def cwd(cls):
          return cls(os.getcwd())

      @classmethod
      def home(cls):
          return cls(os.path.expanduser('~'))

      def exists(self):
          return os.path.exists(self)

      def is_file(self):
          return os.path.isfile(self)

      def is_dir(self):
          return os.path.isdir(self)

      def is_symlink(self):
          return os.path.islink(self)

      def absolute(self):
          return type(self)(os.path.abspath(self))

      def resolve(self, strict=False):
          return type(self)(os.path.realpath(self))

      def expanduser(self):
          return type(self)(os.path.expanduser(str(self)))

      def stat(self):
          return os.stat(self)

      def open(self, mode='r', buffering=-1, encoding=None, errors=None, newline=None):
          return open(str(self), mode, encoding=encoding)

      def read_text(self, encoding=None, errors=None):
          with open(str(self)) as file:
              return file.read()

      def write_text(self, data, encoding=None, errors=None, newline=None):
          with open(str(self), 'w') as file:
              return file.write(data)

      def read_bytes(self):
          with open(str(self), 'rb') as file:
              return file.read()

      def write_bytes(self, data):
          with open(str(self), 'wb') as file:
              return file.write(data)

      def mkdir(self, mode=0o777, parents=False, exist_ok=False):
          if parents:
              os.makedirs(self, exist_ok=exist_ok)
              return
          try:
              os.mkdir(self)
          except FileExistsError:
              if not exist_ok or not self.is_dir():
                  raise

      def touch(self, mode=0o666, exist_ok=True):
          if not exist_ok and self.exists():
              raise FileExistsError(f'[Errno 17] File exists: {str(self)!r}')
          open(str(self), 'a').close()

      def unlink(self, missing_ok=False):
          if missing_ok and not self.exists():
              return
          os.remove(self)

      def rmdir(self):
          os.rmdir(self)

      def rename(self, target):
          os.rename(self, target)
          return type(self)(target)

      replace = rename

      def iterdir(self):
          for name in os.listdir(self):
              yield self / name

      def glob(self, pattern):
          from glob import iglob
          for path in iglob(os.path.join(str(self), pattern), recursive=True):
              yield type(self)(path)

      def rglob(self, pattern):
          return self.glob('**/' + pattern)


  PurePosixPath = PurePath
  PosixPath = Path
  """#
