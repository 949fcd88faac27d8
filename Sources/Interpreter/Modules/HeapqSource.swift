/// `heapq`, in the language itself: heaps in lists.
let heapqSource = #"""
  def heappush(heap, item):
      heap.append(item)
      _sift_down(heap, 0, len(heap) - 1)


  def heappop(heap):
      last = heap.pop()
      if not heap:
          return last
      first = heap[0]
      heap[0] = last
      _sift_up(heap, 0)
      return first


  def heapreplace(heap, item):
      first = heap[0]
      heap[0] = item
      _sift_up(heap, 0)
      return first


  def heappushpop(heap, item):
      if heap and heap[0] < item:
          item, heap[0] = heap[0], item
          _sift_up(heap, 0)
      return item


  def heapify(x):
      for position in reversed(range(len(x) // 2)):
          _sift_up(x, position)


  def _sift_down(heap, start, position):
      item = heap[position]
      while position > start:
          parent = (position - 1) // 2
          if not item < heap[parent]:
              break
          heap[position] = heap[parent]
          position = parent
      heap[position] = item


  def _sift_up(heap, position):
      end = len(heap)
      start = position
      item = heap[position]
      child = 2 * position + 1
      while child < end:
          right = child + 1
          if right < end and not heap[child] < heap[right]:
              child = right
          heap[position] = heap[child]
          position = child
          child = 2 * position + 1
      heap[position] = item
      _sift_down(heap, start, position)


  def nsmallest(n, iterable, key=None):
      return sorted(iterable, key=key)[:max(n, 0)]


  def nlargest(n, iterable, key=None):
      return sorted(iterable, key=key, reverse=True)[:max(n, 0)]


  def merge(*iterables, key=None, reverse=False):
      items = [item for iterable in iterables for item in iterable]
      return iter(sorted(items, key=key, reverse=reverse))
  """#
