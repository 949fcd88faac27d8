/// `itertools`, in the language itself: iterators and their combinations.
let itertoolsSource = #"""
  class count:
      def __init__(self, start=0, step=1):
          self._next = start
          self._step = step

      def __iter__(self):
          return self

      def __next__(self):
          value = self._next
          self._next = value + self._step
          return value

      def __repr__(self):
          if self._step == 1:
              return f'count({self._next!r})'
          return f'count({self._next!r}, {self._step!r})'


  def cycle(iterable):
      seen = []
      for item in iterable:
          yield item
          seen.append(item)
      while seen:
          for item in seen:
              yield item


  def repeat(object, times=None):
      if times is None:
          while True:
              yield object
      for _ in range(times):
          yield object


  class chain:
      def __init__(self, *iterables):
          self._items = _flatten(iterables)

      @classmethod
      def from_iterable(cls, iterable):
          self = cls()
          self._items = _flatten(iterable)
          return self

      def __iter__(self):
          return self

      def __next__(self):
          return next(self._items)


  def _flatten(iterables):
      for iterable in iterables:
          yield from iterable


  def accumulate(iterable, func=None, *, initial=None):
      iterator = iter(iterable)
      total = initial
      if initial is None:
          try:
              total = next(iterator)
          except StopIteration:
              return
      yield total
      for item in iterator:
          total = total + item if func is None else func(total, item)
          yield total


  def batched(iterable, n):
      if n < 1:
          raise ValueError('n must be at least one')
      iterator = iter(iterable)
      while batch := tuple(islice(iterator, n)):
          yield batch


  def compress(data, selectors):
      return (item for item, keep in zip(data, selectors) if keep)


  def dropwhile(predicate, iterable):
      iterator = iter(iterable)
      for item in iterator:
          if not predicate(item):
              yield item
              break
      yield from iterator


  def takewhile(predicate, iterable):
      for item in iterable:
          if not predicate(item):
              break
          yield item


  def filterfalse(predicate, iterable):
      if predicate is None:
          predicate = bool
      return (item for item in iterable if not predicate(item))


  def starmap(function, iterable):
      return (function(*arguments) for arguments in iterable)


  def pairwise(iterable):
      iterator = iter(iterable)
      for first in iterator:
          for second in iterator:
              yield first, second
              first = second


  def _bound(value, name):
      if value is None or isinstance(value, int) and value >= 0:
          return value
      if name == 'Step':
          raise ValueError('Step for islice() must be a positive integer or None.')
      if name == 'Stop':
          raise ValueError(
              'Stop argument for islice() must be None or an integer: 0 <= x <= sys.maxsize.')
      raise ValueError(
          'Indices for islice() must be None or an integer: 0 <= x <= sys.maxsize.')


  def islice(iterable, start, *rest):
      if len(rest) > 2:
          raise TypeError(f'islice expected at most 4 arguments, got {len(rest) + 2}')
      if rest:
          start, stop = _bound(start, 'Start') or 0, _bound(rest[0], 'Start')
      else:
          start, stop = 0, _bound(start, 'Stop')
      step = 1
      if len(rest) == 2 and rest[1] is not None:
          step = _bound(rest[1] or -1, 'Step')
      return _slice(iter(iterable), start, stop, step)


  def _slice(iterator, start, stop, step):
      position = 0
      wanted = start
      while stop is None or wanted < stop:
          for item in iterator:
              position += 1
              if position > wanted:
                  break
          else:
              return
          yield item
          wanted += step
      if stop is not None:
          while position < max(start, stop):
              for item in iterator:
                  position += 1
                  break
              else:
                  return


  def tee(iterable, n=2):
      if n < 0:
          raise ValueError('n must be >= 0')
      source = iter(iterable)
      queues = [[] for _ in range(n)]

      def branch(queue):
          while True:
              if not queue:
                  try:
                      item = next(source)
                  except StopIteration:
                      return
                  for other in queues:
                      other.append(item)
              yield queue.pop(0)

      return tuple(branch(queue) for queue in queues)


  def zip_longest(*iterables, fillvalue=None):
      iterators = [iter(iterable) for iterable in iterables]
      alive = len(iterators)
      if not alive:
          return
      while True:
          row = []
          for index, iterator in enumerate(iterators):
              try:
                  item = next(iterator)
              except StopIteration:
                  alive -= 1
                  if not alive:
                      return
                  iterators[index] = repeat(fillvalue)
                  item = fillvalue
              row.append(item)
          yield tuple(row)


  def groupby(iterable, key=None):
      iterator = iter(iterable)
      ended = False

      def advance():
          nonlocal item, item_key, ended
          try:
              item = next(iterator)
          except StopIteration:
              ended = True
              return
          item_key = item if key is None else key(item)

      def members(group_key):
          while not ended and item_key == group_key:
              yield item
              advance()

      item = item_key = None
      advance()
      while not ended:
          group_key = item_key
          group = members(group_key)
          yield group_key, group
          for _ in group:
              pass
          while not ended and item_key == group_key:
              advance()


  def product(*iterables, repeat=1):
      pools = [tuple(pool) for pool in iterables] * repeat
      if not all(pools):
          return
      indices = [0] * len(pools)
      while True:
          yield tuple([pool[index] for pool, index in zip(pools, indices)])
          for place in reversed(range(len(pools))):
              indices[place] += 1
              if indices[place] < len(pools[place]):
                  break
              indices[place] = 0
          else:
              return


  def permutations(iterable, r=None):
      pool = tuple(iterable)
      count = len(pool)
      length = count if r is None else r
      if length < 0:
          raise ValueError('r must be non-negative')
      if length > count:
          return
      order = list(range(count))
      cycles = list(range(count, count - length, -1))
      yield tuple([pool[index] for index in order[:length]])
      while count:
          for place in reversed(range(length)):
              cycles[place] -= 1
              if cycles[place]:
                  other = -cycles[place]
                  order[place], order[other] = order[other], order[place]
                  yield tuple([pool[index] for index in order[:length]])
                  break
              order[place:] = order[place + 1:] + order[place:place + 1]
              cycles[place] = count - place
          else:
              return


  def combinations(iterable, r):
      pool = tuple(iterable)
      count = len(pool)
      if r < 0:
          raise ValueError('r must be non-negative')
      if r > count:
          return
      chosen = list(range(r))
      while True:
          yield tuple([pool[index] for index in chosen])
          for place in reversed(range(r)):
              if chosen[place] != place + count - r:
                  break
          else:
              return
          chosen[place] += 1
          for later in range(place + 1, r):
              chosen[later] = chosen[later - 1] + 1


  def combinations_with_replacement(iterable, r):
      pool = tuple(iterable)
      if r < 0:
          raise ValueError('r must be non-negative')
      if not pool and r:
          return
      chosen = [0] * r
      while True:
          yield tuple([pool[index] for index in chosen])
          for place in reversed(range(r)):
              if chosen[place] != len(pool) - 1:
                  break
          else:
              return
          chosen[place:] = [chosen[place] + 1] * (r - place)
  """#
