/// The part of `numpy` about shapes: making, joining, splitting and padding arrays.
let numpyArraysSource = #"""
  import numpy as np
  from numpy import (
      arange, argsort, array, asarray, broadcast_to, clip, concatenate, expand_dims, eye,
      flip, full, ndarray, nonzero, ones, prod, ravel, stack, swapaxes, transpose,
      where, zeros)


  def copy(a, order='K', subok=False):
      return array(a)


  def shape(a):
      return asarray(a).shape


  def ndim(a):
      return asarray(a).ndim


  def size(a, axis=None):
      return asarray(a).size if axis is None else asarray(a).shape[axis]


  def identity(n, dtype=None):
      return eye(n, dtype=dtype)


  def tri(N, M=None, k=0, dtype=float):
      columns = arange(N if M is None else M)
      return (columns <= arange(N).reshape(-1, 1) + k).astype(dtype)


  def tril(m, k=0):
      m = asarray(m)
      return where(tri(m.shape[-2], m.shape[-1], k, bool), m, zeros(1, m.dtype))


  def triu(m, k=0):
      m = asarray(m)
      return where(tri(m.shape[-2], m.shape[-1], k - 1, bool), zeros(1, m.dtype), m)


  def tril_indices(n, k=0, m=None):
      return nonzero(tri(n, m, k, bool))


  def triu_indices(n, k=0, m=None):
      return nonzero(~tri(n, m, k - 1, bool))


  def diag(v, k=0):
      v = asarray(v)
      if v.ndim == 2:
          return diagonal(v, k)
      if v.ndim != 1:
          raise ValueError('Input must be 1- or 2-d.')
      n = v.shape[0] + abs(k)
      result = zeros((n, n), v.dtype)
      rows = arange(v.shape[0]) + max(-k, 0)
      result[rows, rows + k] = v
      return result


  def diagonal(a, offset=0, axis1=0, axis2=1):
      a = moveaxis(asarray(a), (axis1, axis2), (-2, -1))
      rows, columns = a.shape[-2:]
      n = min(rows + min(offset, 0), columns - max(offset, 0))
      index = arange(max(n, 0)) + max(-offset, 0)
      return a[..., index, index + offset]


  def diagflat(v, k=0):
      return diag(asarray(v).ravel(), k)


  def fill_diagonal(a, val, wrap=False):
      index = arange(min(*a.shape))
      a[(index,) * a.ndim] = val


  def trace(a, offset=0, axis1=0, axis2=1, dtype=None, out=None):
      return diagonal(a, offset, axis1, axis2).sum(axis=-1, dtype=dtype)


  def moveaxis(a, source, destination):
      a = asarray(a)
      source = [source] if isinstance(source, int) else list(source)
      destination = [destination] if isinstance(destination, int) else list(destination)
      source = [axis % a.ndim for axis in source]
      order = [axis for axis in range(a.ndim) if axis not in source]
      for place, axis in sorted(zip([axis % a.ndim for axis in destination], source)):
          order.insert(place, axis)
      return transpose(a, order)


  def rollaxis(a, axis, start=0):
      return moveaxis(a, axis, start - 1 if start > axis else start)


  def atleast_1d(*arys):
      result = [asarray(item) if asarray(item).ndim else asarray(item).reshape(1) for item in arys]
      return result[0] if len(result) == 1 else tuple(result)


  def atleast_2d(*arys):
      result = []
      for item in arys:
          item = asarray(item)
          result.append(item if item.ndim >= 2 else item.reshape(1, -1))
      return result[0] if len(result) == 1 else tuple(result)


  def _planes(item):
      item = asarray(item)
      if item.ndim >= 3:
          return item
      return item.reshape(1, -1, 1) if item.ndim < 2 else item[:, :, None]


  def atleast_3d(*arys):
      result = [_planes(item) for item in arys]
      return result[0] if len(result) == 1 else tuple(result)


  def vstack(tup, *, dtype=None, casting='same_kind'):
      return concatenate([atleast_2d(item) for item in tup], axis=0, dtype=dtype)


  row_stack = vstack


  def hstack(tup, *, dtype=None, casting='same_kind'):
      parts = [atleast_1d(item) for item in tup]
      axis = 0 if parts and parts[0].ndim == 1 else 1
      return concatenate(parts, axis=axis, dtype=dtype)


  def dstack(tup):
      return concatenate([_planes(item) for item in tup], axis=2)


  def column_stack(tup):
      parts = [asarray(item) for item in tup]
      return concatenate([item.reshape(-1, 1) if item.ndim < 2 else item for item in parts], axis=1)


  def block(arrays):
      if not isinstance(arrays, list):
          return asarray(arrays)
      rows = [hstack(row) if isinstance(row, list) else row for row in arrays]
      return vstack(rows) if any([isinstance(row, list) for row in arrays]) else hstack(rows)


  def array_split(ary, indices_or_sections, axis=0):
      ary = asarray(ary)
      length = ary.shape[axis]
      if isinstance(indices_or_sections, (list, tuple, ndarray)):
          ends = [int(end) for end in indices_or_sections] + [length]
      else:
          count = int(indices_or_sections)
          if count <= 0:
              raise ValueError('number sections must be larger than 0.')
          sizes = [length // count + (part < length % count) for part in range(count)]
          ends = [sum(sizes[:part + 1]) for part in range(count)]
      starts = [0] + ends[:-1]
      before = (slice(None),) * (axis % ary.ndim)
      return [ary[before + (slice(start, end),)] for start, end in zip(starts, ends)]


  def split(ary, indices_or_sections, axis=0):
      length = asarray(ary).shape[axis]
      if not isinstance(indices_or_sections, (list, tuple, ndarray)):
          if length % indices_or_sections:
              raise ValueError('array split does not result in an equal division')
      return array_split(ary, indices_or_sections, axis)


  def hsplit(ary, indices_or_sections):
      return split(ary, indices_or_sections, 0 if asarray(ary).ndim == 1 else 1)


  def vsplit(ary, indices_or_sections):
      return split(ary, indices_or_sections, 0)


  def dsplit(ary, indices_or_sections):
      return split(ary, indices_or_sections, 2)


  def fliplr(m):
      return flip(m, 1)


  def flipud(m):
      return flip(m, 0)


  def rot90(m, k=1, axes=(0, 1)):
      m = asarray(m)
      for _ in range(k % 4):
          m = swapaxes(flip(m, axes[1]), axes[0], axes[1])
      return m


  def resize(a, new_shape):
      a = ravel(asarray(a))
      count = int(prod(array(new_shape)))
      return concatenate([a] * (count // max(a.size, 1) + 1))[:count].reshape(new_shape)


  def append(arr, values, axis=None):
      if axis is None:
          return concatenate([ravel(asarray(arr)), ravel(asarray(values))])
      return concatenate([arr, values], axis=axis)


  def _before(axis, item):
      return (slice(None),) * axis + (item,)


  def insert(arr, obj, values, axis=None):
      arr = asarray(arr)
      if axis is None:
          arr, axis = ravel(arr), 0
      axis %= arr.ndim
      length = arr.shape[axis]
      many = isinstance(obj, (list, tuple, ndarray))
      places = [int(place) % length if place < 0 else int(place) for place in (obj if many else [obj])]
      values = asarray(values).astype(arr.dtype)
      if not many and values.ndim:
          rows = values if values.ndim == arr.ndim else expand_dims(values, axis)
          if arr.ndim == 1:
              rows = values
          return concatenate([arr[_before(axis, slice(0, places[0]))], rows,
                              arr[_before(axis, slice(places[0], None))]], axis=axis)
      order = argsort(array(places), stable=True).tolist()
      parts = []
      start = 0
      cell = arr.shape[:axis] + (1,) + arr.shape[axis + 1:]
      for index in order:
          place = places[index]
          value = values if not values.ndim else values[index % len(values)]
          if value.ndim and arr.ndim > 1:
              value = expand_dims(value, axis)
          parts += [arr[_before(axis, slice(start, place))], broadcast_to(value, cell)]
          start = place
      return concatenate(parts + [arr[_before(axis, slice(start, None))]], axis=axis)


  def delete(arr, obj, axis=None):
      arr = asarray(arr)
      if axis is None:
          arr, axis = ravel(arr), 0
      axis %= arr.ndim
      keep = ones(arr.shape[axis], bool)
      if isinstance(obj, int) and not -len(keep) <= obj < len(keep):
          raise IndexError(
              f'index {obj} is out of bounds for axis {axis} with size {len(keep)}')
      keep[obj if isinstance(obj, slice) else array(obj, ndmin=1)] = False
      return arr[_before(axis, keep)]


  def _pairs(widths, ndim):
      widths = asarray(widths)
      return broadcast_to(widths, (ndim, 2)).tolist()


  def pad(array, pad_width, mode='constant', constant_values=0, **options):
      array = asarray(array)
      widths = _pairs(pad_width, array.ndim)
      values = _pairs(constant_values, array.ndim)
      for axis in range(array.ndim):
          (before, after), length = widths[axis], array.shape[axis]
          if mode == 'constant':
              cell = list(array.shape)
              cell[axis] = before
              first = full(tuple(cell), values[axis][0], array.dtype)
              cell[axis] = after
              array = concatenate([first, array, full(tuple(cell), values[axis][1], array.dtype)],
                                  axis=axis)
              continue
          index = arange(-before, length + after)
          if mode == 'edge':
              index = clip(index, 0, length - 1)
          elif mode == 'wrap':
              index = index % length
          elif mode in ('reflect', 'symmetric'):
              period = max(2 * (length - 1), 1) if mode == 'reflect' else 2 * length
              index = index % period
              index = where(index < length, index,
                            period - index - (0 if mode == 'reflect' else 1))
          else:
              raise ValueError(f"mode '{mode}' is not supported")
          array = array[_before(axis, index)]
      return array


  def meshgrid(*xi, copy=True, sparse=False, indexing='xy'):
      vectors = [ravel(asarray(x)) for x in xi]
      count = len(vectors)
      order = list(range(count))
      if indexing == 'xy' and count > 1:
          order[:2] = [1, 0]
      lengths = [0] * count
      for vector, axis in zip(vectors, order):
          lengths[axis] = len(vector)
      result = []
      for vector, axis in zip(vectors, order):
          cell = [1] * count
          cell[axis] = len(vector)
          grid = vector.reshape(cell)
          result.append(grid if sparse else array(broadcast_to(grid, tuple(lengths))))
      return tuple(result)


  def broadcast_arrays(*args):
      shape = broadcast_shapes(*[asarray(arg).shape for arg in args])
      return tuple([broadcast_to(arg, shape) for arg in args])


  def broadcast_shapes(*shapes):
      total = zeros(())
      for shape in shapes:
          total = total + broadcast_to(zeros(()), shape)
      return total.shape


  def ix_(*args):
      result = []
      for axis, item in enumerate(args):
          item = asarray(item)
          if item.dtype == bool:
              item = nonzero(item)[0]
          cell = [1] * len(args)
          cell[axis] = len(item)
          result.append(item.reshape(cell))
      return tuple(result)


  def indices(dimensions, dtype=int):
      return stack(meshgrid(*[arange(n) for n in dimensions], indexing='ij'))


  def unravel_index(indices, shape):
      indices = asarray(indices)
      result = []
      for length in reversed(shape):
          result.append(indices % length)
          indices = indices // length
      return tuple(reversed(result))


  def ravel_multi_index(multi_index, dims):
      result = 0
      for index, length in zip(multi_index, dims):
          result = result * length + index
      return result


  def fromfunction(function, shape, *, dtype=float, **options):
      grids = [grid.astype(dtype) for grid in meshgrid(*[arange(n) for n in shape], indexing='ij')]
      return function(*grids, **options)


  def fromiter(iter, dtype, count=-1):
      return array(list(iter), dtype=dtype)


  class _Grid:
      def __init__(self, sparse):
          self._sparse = sparse

      def __getitem__(self, key):
          key = key if isinstance(key, tuple) else (key,)
          axes = [_steps(part) for part in key]
          grids = meshgrid(*axes, indexing='ij', sparse=self._sparse)
          if len(axes) == 1:
              return grids[0]
          return grids if self._sparse else stack(grids)


  def _steps(part):
      start, stop, step = part.start or 0, part.stop, 1 if part.step is None else part.step
      return arange(start, stop, step)


  mgrid = _Grid(False)
  ogrid = _Grid(True)


  class _Columns:
      def __init__(self, is_column):
          self._is_column = is_column

      def __getitem__(self, key):
          parts = []
          for item in key if isinstance(key, tuple) else (key,):
              item = _steps(item) if isinstance(item, slice) else atleast_1d(item)
              if self._is_column and item.ndim == 1:
                  item = item.reshape(-1, 1)
              parts.append(item)
          return concatenate(parts, axis=-1 if self._is_column else 0)


  c_ = _Columns(True)
  r_ = _Columns(False)


  class _Subscript:
      def __getitem__(self, key):
          return key


  s_ = _Subscript()
  index_exp = s_
  """#
