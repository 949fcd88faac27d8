/// `contextlib`, in the language itself: helpers for `with`.
let contextlibSource = #"""
  import functools


  class AbstractContextManager:
      def __enter__(self):
          return self

      def __exit__(self, kind, value, traceback):
          return None


  class ContextDecorator:
      def _recreate_cm(self):
          return self

      def __call__(self, function):
          @functools.wraps(function)
          def inside(*args, **keywords):
              with self._recreate_cm():
                  return function(*args, **keywords)
          return inside


  class _GeneratorContextManager(ContextDecorator):
      def __init__(self, function, args, keywords):
          self._made_by = function, args, keywords
          self.gen = function(*args, **keywords)

      def _recreate_cm(self):
          return _GeneratorContextManager(*self._made_by)

      def __enter__(self):
          try:
              return next(self.gen)
          except StopIteration:
              raise RuntimeError("generator didn't yield") from None

      def __exit__(self, kind, value, traceback):
          if kind is None:
              try:
                  next(self.gen)
              except StopIteration:
                  return False
              raise RuntimeError("generator didn't stop")
          try:
              self.gen.throw(value)
          except StopIteration as stop:
              return stop is not value
          except RuntimeError as error:
              if error is value or isinstance(value, StopIteration) and error.__cause__ is value:
                  return False
              raise
          except BaseException as error:
              if error is not value:
                  raise
              return False
          raise RuntimeError("generator didn't stop after throw()")


  def contextmanager(func):
      @functools.wraps(func)
      def helper(*args, **keywords):
          return _GeneratorContextManager(func, args, keywords)
      return helper


  class suppress:
      def __init__(self, *exceptions):
          self._exceptions = exceptions

      def __enter__(self):
          return None

      def __exit__(self, kind, value, traceback):
          return kind is not None and issubclass(kind, self._exceptions)


  class closing:
      def __init__(self, thing):
          self.thing = thing

      def __enter__(self):
          return self.thing

      def __exit__(self, *details):
          self.thing.close()


  class nullcontext:
      def __init__(self, enter_result=None):
          self.enter_result = enter_result

      def __enter__(self):
          return self.enter_result

      def __exit__(self, *details):
          return None


  class redirect_stdout:
      def __init__(self, new_target):
          self._new_target = new_target
          self._old_targets = []

      def __enter__(self):
          import sys
          self._old_targets.append(sys.stdout)
          sys.stdout = self._new_target
          return self._new_target

      def __exit__(self, *details):
          import sys
          sys.stdout = self._old_targets.pop()


  class ExitStack:
      def __init__(self):
          self._exits = []

      def enter_context(self, manager):
          result = manager.__enter__()
          self._exits.append(manager.__exit__)
          return result

      def push(self, exit):
          self._exits.append(getattr(exit, '__exit__', exit))
          return exit

      def callback(self, function, /, *args, **keywords):
          def call(kind, value, traceback):
              function(*args, **keywords)
          self._exits.append(call)
          return function

      def pop_all(self):
          other = ExitStack()
          other._exits, self._exits = self._exits, []
          return other

      def close(self):
          self.__exit__(None, None, None)

      def __enter__(self):
          return self

      def __exit__(self, kind, value, traceback):
          pending, received = value, value
          while self._exits:
              leave = self._exits.pop()
              try:
                  if pending is None:
                      leave(None, None, None)
                  elif leave(type(pending), pending, traceback):
                      pending = None
              except BaseException as error:
                  pending = error
          if pending is not None and pending is not received:
              raise pending
          return received is not None and pending is None
  """#
