/// `functools`, in the language itself: functions of functions.
let functoolsSource = #"""
  WRAPPER_ASSIGNMENTS = ('__module__', '__name__', '__qualname__', '__doc__', '__annotations__')
  WRAPPER_UPDATES = ('__dict__',)

  _missing = object()


  def reduce(function, iterable, initial=_missing):
      iterator = iter(iterable)
      value = initial
      if initial is _missing:
          try:
              value = next(iterator)
          except StopIteration:
              raise TypeError('reduce() of empty iterable with no initial value') from None
      for item in iterator:
          value = function(value, item)
      return value


  def update_wrapper(wrapper, wrapped, assigned=WRAPPER_ASSIGNMENTS, updated=WRAPPER_UPDATES):
      for name in assigned:
          if hasattr(wrapped, name):
              try:
                  setattr(wrapper, name, getattr(wrapped, name))
              except (AttributeError, TypeError):
                  pass
      for name in updated:
          getattr(wrapper, name, {}).update(getattr(wrapped, name, {}))
      wrapper.__wrapped__ = wrapped
      return wrapper


  def wraps(wrapped, assigned=WRAPPER_ASSIGNMENTS, updated=WRAPPER_UPDATES):
      return lambda wrapper: update_wrapper(wrapper, wrapped, assigned, updated)


  class partial:
      def __init__(self, func, /, *args, **keywords):
          if not callable(func):
              raise TypeError('the first argument must be callable')
          if isinstance(func, partial):
              args = func.args + args
              keywords = {**func.keywords, **keywords}
              func = func.func
          self.func = func
          self.args = args
          self.keywords = keywords

      def __call__(self, /, *args, **keywords):
          return self.func(*self.args, *args, **{**self.keywords, **keywords})

      def __repr__(self):
          parts = [repr(self.func)] + [repr(item) for item in self.args]
          parts += [f'{name}={value!r}' for name, value in self.keywords.items()]
          return f"functools.partial({', '.join(parts)})"


  class partialmethod:
      def __init__(self, func, /, *args, **keywords):
          self.func = func
          self.args = args
          self.keywords = keywords

      def __get__(self, instance, owner=None):
          return partial(self.func.__get__(instance, owner), *self.args, **self.keywords)


  class cached_property:
      def __init__(self, func):
          self.func = func
          self.__doc__ = func.__doc__

      def __set_name__(self, owner, name):
          self.name = name

      def __get__(self, instance, owner=None):
          if instance is None:
              return self
          value = self.func(instance)
          instance.__dict__[self.name] = value
          return value


  class _CacheInfo(tuple):
      def __repr__(self):
          return 'CacheInfo(hits=%r, misses=%r, maxsize=%r, currsize=%r)' % tuple(self)

      hits = property(lambda self: self[0])
      misses = property(lambda self: self[1])
      maxsize = property(lambda self: self[2])
      currsize = property(lambda self: self[3])


  def lru_cache(maxsize=128, typed=False):
      if callable(maxsize):
          return _cached(maxsize, 128, typed)
      if maxsize is not None:
          maxsize = max(maxsize, 0)
      return lambda function: _cached(function, maxsize, typed)


  def cache(user_function):
      return _cached(user_function, None, False)


  def _key(args, keywords, typed):
      key = args
      if keywords:
          key += (_missing,)
          for item in keywords.items():
              key += item
      if typed:
          key += tuple([type(value) for value in args])
          key += tuple([type(value) for value in keywords.values()])
      return key


  def _cached(function, maxsize, typed):
      results = {}
      hits = misses = 0

      def wrapper(*args, **keywords):
          nonlocal hits, misses
          key = args
          if keywords or typed:
              key = _key(args, keywords, typed)
          value = results.get(key, _missing)
          if value is not _missing:
              hits += 1
              if maxsize is not None:
                  del results[key]
                  results[key] = value
              return value
          misses += 1
          value = function(*args, **keywords)
          if maxsize is None or maxsize > 0:
              if key in results:
                  return value
              if maxsize is not None and len(results) >= maxsize:
                  del results[next(iter(results))]
              results[key] = value
          return value

      def cache_info():
          return _CacheInfo((hits, misses, maxsize, len(results)))

      def cache_clear():
          nonlocal hits, misses
          hits = misses = 0
          results.clear()

      wrapper.cache_info = cache_info
      wrapper.cache_clear = cache_clear
      wrapper.cache_parameters = lambda: {'maxsize': maxsize, 'typed': typed}
      return update_wrapper(wrapper, function)


  def cmp_to_key(mycmp):
      class K:
          def __init__(self, obj):
              self.obj = obj

          def __lt__(self, other):
              return mycmp(self.obj, other.obj) < 0

          def __gt__(self, other):
              return mycmp(self.obj, other.obj) > 0

          def __eq__(self, other):
              return mycmp(self.obj, other.obj) == 0

          def __le__(self, other):
              return mycmp(self.obj, other.obj) <= 0

          def __ge__(self, other):
              return mycmp(self.obj, other.obj) >= 0

          __hash__ = None

      return K


  def _negated(method):
      def compare(self, other):
          result = method(self, other)
          return result if result is NotImplemented else not result
      return compare


  def _or_equal(method):
      def compare(self, other):
          result = method(self, other)
          return result if result is NotImplemented else result or self == other
      return compare


  def _and_differs(method):
      def compare(self, other):
          result = method(self, other)
          return result if result is NotImplemented else result and self != other
      return compare


  def _nor_equal(method):
      def compare(self, other):
          result = method(self, other)
          return result if result is NotImplemented else not result and self != other
      return compare


  def _not_or_equal(method):
      def compare(self, other):
          result = method(self, other)
          return result if result is NotImplemented else not result or self == other
      return compare


  _orderings = {
      '__lt__': [('__gt__', _nor_equal), ('__le__', _or_equal), ('__ge__', _negated)],
      '__le__': [('__ge__', _not_or_equal), ('__lt__', _and_differs), ('__gt__', _negated)],
      '__gt__': [('__lt__', _nor_equal), ('__ge__', _or_equal), ('__le__', _negated)],
      '__ge__': [('__le__', _not_or_equal), ('__gt__', _and_differs), ('__lt__', _negated)],
  }


  def total_ordering(cls):
      given = [name for name in _orderings
               if getattr(cls, name, None) is not getattr(object, name, None)]
      if not given:
          raise ValueError('must define at least one ordering operation: < > <= >=')
      for root in ('__lt__', '__le__', '__gt__', '__ge__'):
          if root in given:
              break
      for name, derive in _orderings[root]:
          if name not in given:
              method = derive(getattr(cls, root))
              method.__name__ = name
              setattr(cls, name, method)
      return cls


  def singledispatch(func):
      registry = {object: func}

      def dispatch(cls):
          for base in cls.__mro__:
              if base in registry:
                  return registry[base]
          return func

      def register(cls, function=None):
          if function is None:
              if isinstance(cls, type):
                  return lambda function: register(cls, function)
              function = cls
              cls = [kind for name, kind in cls.__annotations__.items() if name != 'return'][0]
          registry[cls] = function
          return function

      def wrapper(*args, **keywords):
          if not args:
              raise TypeError(f'{func.__name__} requires at least 1 positional argument')
          return dispatch(type(args[0]))(*args, **keywords)

      wrapper.register = register
      wrapper.dispatch = dispatch
      wrapper.registry = registry
      return update_wrapper(wrapper, func)
  """#
