/// `warnings`, in the language itself: warnings on the standard error.
let warningsSource = #"""
  import sys


  def warn(message, category=None, stacklevel=1, source=None):
      if isinstance(message, Warning):
          category = type(message)
      if category is None:
          category = UserWarning
      if not any(issubclass(category, ignored) for ignored in _ignored):
          print(f'{category.__name__}: {message}', file=sys.stderr)


  _ignored = [DeprecationWarning, ImportWarning]


  def simplefilter(action, category=Warning, lineno=0, append=False):
      filterwarnings(action, '', category)


  def filterwarnings(action, message='', category=Warning, module='', lineno=0, append=False):
      if action == 'ignore':
          _ignored.append(category)
      elif category in _ignored:
          _ignored.remove(category)


  def resetwarnings():
      _ignored.clear()


  class catch_warnings:
      def __init__(self, *, record=False, module=None, action=None, category=Warning):
          self._record = record
          self._action = action, category

      def __enter__(self):
          self._kept = list(_ignored)
          if self._action[0] is not None:
              simplefilter(*self._action)
          return [] if self._record else None

      def __exit__(self, *details):
          _ignored[:] = self._kept
  """#
