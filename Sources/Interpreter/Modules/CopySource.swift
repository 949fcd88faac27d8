/// `copy`, in the language itself: shallow and deep copies.
let copySource = #"""
  class Error(Exception):
      pass


  error = Error


  def _state(x):
      return getattr(x, '__dict__', None)


  def _blank(x):
      cls = type(x)
      if isinstance(x, BaseException):
          return cls.__new__(cls, *x.args)
      return cls.__new__(cls)


  def _is_atomic(x):
      return isinstance(x, _atomic) or callable(x) and _state(type(x)).get('__call__') is None


  def copy(x):
      cls = type(x)
      if hasattr(cls, '__copy__'):
          return x.__copy__()
      if isinstance(x, _atomic):
          return x
      if cls in (list, dict, set):
          return x.copy()
      if isinstance(x, (tuple, frozenset)):
          return x
      return _rebuilt(x, _same, {})


  def deepcopy(x, memo=None):
      if isinstance(x, _atomic):
          return x
      if memo is None:
          memo = {}
      key = id(x)
      if key in memo:
          return memo[key]
      cls = type(x)
      if hasattr(cls, '__deepcopy__'):
          result = x.__deepcopy__(memo)
      elif isinstance(x, tuple):
          items = [deepcopy(item, memo) for item in x]
          if key in memo:
              return memo[key]
          if all(new is old for new, old in zip(items, x)):
              return x
          result = tuple(items) if cls is tuple else tuple.__new__(cls, items)
      elif isinstance(x, frozenset):
          result = cls([deepcopy(item, memo) for item in x])
      else:
          return _rebuilt(x, deepcopy, memo)
      memo[key] = result
      return result


  def _same(x, memo):
      return x


  def _rebuilt(x, duplicate, memo):
      result = _blank(x)
      memo[id(x)] = result
      if isinstance(x, list):
          for item in x:
              list.append(result, duplicate(item, memo))
      elif isinstance(x, dict):
          for key, value in dict.items(x):
              dict.__setitem__(result, duplicate(key, memo), duplicate(value, memo))
      elif isinstance(x, set):
          for item in x:
              set.add(result, duplicate(item, memo))
      state = getattr(x, '__dict__', None)
      if state is not None:
          for name, value in list(state.items()):
              result.__dict__[name] = duplicate(value, memo)
      return result


  def _sample():
      pass


  _atomic = (type(None), type(Ellipsis), type(NotImplemented), int, float, str, bool, type, range,
             slice, property, staticmethod, classmethod, type(_sample), type(len), type([].append))
  """#
