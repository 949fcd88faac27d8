/// `pickle`, in the language itself: values in files of bytes.
let pickleSource = #"""
  from _pickle import UnpicklingError, dumps as _dumps, loads as _loads

  DEFAULT_PROTOCOL = HIGHEST_PROTOCOL = 4
  PickleError = PicklingError = UnpicklingError


  def dumps(obj, protocol=None, **options):
      return _dumps(obj)


  def loads(data, **options):
      return _loads(data)


  def dump(obj, file, protocol=None, **options):
      file.write(_dumps(obj))


  def load(file, **options):
      data = file.read()
      if not data:
          raise EOFError('Ran out of input')
      return _loads(data)
  """#
