/// `pandas.settings`, in the language itself: settings of how tables print.
let pandasOptionsSource = #"""
  from pandas.text import _Settings, settings


  def set_option(name, value, *rest):
      key = name.split('.')[-1]
      if not hasattr(settings, key):
          return
      if key in ('max_rows', 'max_columns', 'max_colwidth', 'width') and value is None:
          value = None if key == 'max_colwidth' else 10 ** 9
      setattr(settings, key, value)
      if rest:
          set_option(*rest)


  def get_option(name):
      return getattr(settings, name.split('.')[-1])


  def reset_option(name):
      key = name.split('.')[-1]
      if hasattr(settings, key):
          setattr(settings, key, getattr(_Settings(), key))


  class option_context:
      def __init__(self, *pairs):
          self._pairs = list(zip(pairs[::2], pairs[1::2]))

      def __enter__(self):
          self._kept = [(name, get_option(name)) for name, value in self._pairs]
          for name, value in self._pairs:
              set_option(name, value)
          return self

      def __exit__(self, *details):
          for name, value in self._kept:
              set_option(name, value)


  class _Display:
      def __setattr__(self, name, value):
          set_option(name, value)

      def __getattr__(self, name):
          return get_option(name)


  class _Options:
      display = _Display()


  options = _Options()
  """#
