/// The part of `numpy` about numbers: products, differences, statistics, comparison.
let numpyNumbersSource = #"""
  import numpy as np
  from numpy import (
      arange, arctan2, argmax, argmin, array, asarray, atleast_1d, atleast_2d,
      broadcast_arrays, broadcast_to, clip, concatenate, cumsum, diag, diagonal, dot, empty,
      exp, expand_dims, float32, floor_divide, full, generic, isfinite, isnan, linspace,
      log, log1p, matmul, maximum, mean, meshgrid, mod, moveaxis, nonzero, ones, percentile,
      power, prod, quantile, ravel, resize, searchsorted, sqrt, square, squeeze, stack,
      take, take_along_axis, transpose, trunc, unique_parts, vstack, where, zeros)


  def logspace(start, stop, num=50, endpoint=True, base=10.0, dtype=None):
      result = power(base, linspace(start, stop, num, endpoint))
      return result if dtype is None else result.astype(dtype)


  def geomspace(start, stop, num=50, endpoint=True, dtype=None):
      result = exp(linspace(log(start), log(stop), num, endpoint))
      if num:
          result[0] = start
      if num > 1 and endpoint:
          result[-1] = stop
      return result if dtype is None else result.astype(dtype)


  def hypot(x1, x2):
      return sqrt(square(x1) + square(x2))


  def logaddexp(x1, x2):
      top = maximum(x1, x2)
      return top + log1p(exp(-abs(asarray(x1) - asarray(x2))))


  def logaddexp2(x1, x2):
      return logaddexp(asarray(x1) * log(2), asarray(x2) * log(2)) / log(2)


  def copysign(x1, x2):
      size = abs(asarray(x1)) * 1.0
      return where(signbit(x2), -size, size)


  def signbit(x):
      x = asarray(x)
      return (x < 0) | ((x == 0) & (arctan2(x, -1.0) < 0))


  def heaviside(x1, x2):
      return where(asarray(x1) < 0, 0.0, where(asarray(x1) > 0, 1.0, x2))


  def fmod(x1, x2):
      x1, x2 = asarray(x1), asarray(x2)
      result = abs(x1) % abs(x2)
      return where(x1 < 0, -result, result)


  def divmod(x1, x2):
      return floor_divide(x1, x2), mod(x1, x2)


  def modf(x):
      whole = trunc(x)
      return asarray(x) - whole, whole


  def gcd(x1, x2):
      import math
      return vectorize(math.gcd)(x1, x2)


  def lcm(x1, x2):
      import math
      return vectorize(math.lcm)(x1, x2)


  def nan_to_num(x, copy=True, nan=0.0, posinf=None, neginf=None):
      x = asarray(x)
      largest = 3.4028234663852886e+38 if x.dtype == float32 else 1.7976931348623157e+308
      result = where(isnan(x), nan, x)
      result = where(result == float('inf'), largest if posinf is None else posinf, result)
      result = where(result == float('-inf'), -largest if neginf is None else neginf, result)
      return result.astype(x.dtype)


  def inner(a, b):
      a, b = asarray(a), asarray(b)
      if a.ndim == 0 or b.ndim == 0:
          return a * b
      return tensordot(a, b, axes=(-1, -1))


  def outer(a, b, out=None):
      return ravel(asarray(a)).reshape(-1, 1) * ravel(asarray(b))


  def vdot(a, b):
      return dot(ravel(asarray(a)), ravel(asarray(b)))


  def kron(a, b):
      a, b = atleast_2d(a), atleast_2d(b)
      product = a[:, None, :, None] * b[None, :, None, :]
      return product.reshape(a.shape[0] * b.shape[0], a.shape[1] * b.shape[1])


  def cross(a, b, axis=-1):
      a, b = asarray(a), asarray(b)
      if a.shape[-1] == 2:
          return a[..., 0] * b[..., 1] - a[..., 1] * b[..., 0]
      return stack([a[..., 1] * b[..., 2] - a[..., 2] * b[..., 1],
                    a[..., 2] * b[..., 0] - a[..., 0] * b[..., 2],
                    a[..., 0] * b[..., 1] - a[..., 1] * b[..., 0]], axis=-1)


  def tensordot(a, b, axes=2):
      a, b = asarray(a), asarray(b)
      if isinstance(axes, int):
          axes = list(range(a.ndim - axes, a.ndim)), list(range(axes))
      left, right = [[part] if isinstance(part, int) else list(part) for part in axes]
      left, right = [axis % a.ndim for axis in left], [axis % b.ndim for axis in right]
      free_a = [axis for axis in range(a.ndim) if axis not in left]
      free_b = [axis for axis in range(b.ndim) if axis not in right]
      length = int(prod(array([a.shape[axis] for axis in left], dtype=int)))
      x = transpose(a, free_a + left).reshape(-1, length)
      y = transpose(b, right + free_b).reshape(length, -1)
      shape = [a.shape[axis] for axis in free_a] + [b.shape[axis] for axis in free_b]
      return matmul(x, y).reshape(shape)


  def einsum(subscripts, *operands, **options):
      inputs, arrow, output = subscripts.replace(' ', '').partition('->')
      terms = inputs.split(',')
      operands = [asarray(operand) for operand in operands]
      letters = sorted(set(''.join(terms)))
      if not arrow:
          output = ''.join([x for x in letters if ''.join(terms).count(x) == 1])
      order = list(output) + [x for x in letters if x not in output]
      total = None
      for term, operand in zip(terms, operands):
          if len(term) != operand.ndim:
              raise ValueError(f'einstein sum subscripts {term!r} do not fit {operand.ndim} axes')
          for letter in sorted(set(term)):
              while term.count(letter) > 1:
                  first = term.index(letter)
                  second = term.index(letter, first + 1)
                  operand = moveaxis(diagonal(operand, 0, first, second), -1, first)
                  term = term[:second] + term[second + 1:]
          present = [x for x in order if x in term]
          operand = transpose(operand, [term.index(x) for x in present])
          shape = [operand.shape[present.index(x)] if x in present else 1 for x in order]
          operand = operand.reshape(shape)
          total = operand if total is None else total * operand
      return total.sum(axis=tuple(range(len(output), len(order)))) if len(order) > len(output) else total


  def diff(a, n=1, axis=-1):
      a = asarray(a)
      for _ in range(n):
          length = a.shape[axis]
          low = take(a, arange(0, length - 1), axis=axis)
          high = take(a, arange(1, length), axis=axis)
          a = high != low if a.dtype == bool else high - low
      return a


  def ediff1d(ary):
      return diff(ravel(asarray(ary)))


  def gradient(f, *varargs, axis=None, edge_order=1):
      f = asarray(f)
      axes = range(f.ndim) if axis is None else [axis] if isinstance(axis, int) else axis
      steps = list(varargs) or [1.0]
      if len(steps) == 1:
          steps = steps * len(axes)
      result = []
      for axis, step in zip(axes, steps):
          x = moveaxis(f, axis, 0).astype(float)
          slopes = empty(x.shape)
          if asarray(step).ndim:
              gaps = diff(asarray(step)).reshape([-1] + [1] * (x.ndim - 1))
              before, after = gaps[:-1], gaps[1:]
              slopes[1:-1] = (before ** 2 * x[2:] + (after ** 2 - before ** 2) * x[1:-1]
                              - after ** 2 * x[:-2]) / (before * after * (after + before))
              slopes[0] = (x[1] - x[0]) / gaps[0]
              slopes[-1] = (x[-1] - x[-2]) / gaps[-1]
          else:
              slopes[1:-1] = (x[2:] - x[:-2]) / (2.0 * step)
              slopes[0] = (x[1] - x[0]) / step
              slopes[-1] = (x[-1] - x[-2]) / step
          result.append(moveaxis(slopes, 0, axis))
      return result[0] if len(result) == 1 else tuple(result)


  def trapezoid(y, x=None, dx=1.0, axis=-1):
      y = moveaxis(asarray(y), axis, -1)
      gaps = dx if x is None else diff(asarray(x))
      return (gaps * (y[..., 1:] + y[..., :-1]) / 2.0).sum(axis=-1)


  trapz = trapezoid


  def interp(x, xp, fp, left=None, right=None, period=None):
      x, xp, fp = asarray(x).astype(float), asarray(xp).astype(float), asarray(fp).astype(float)
      place = clip(searchsorted(xp, x, side='right') - 1, 0, max(len(xp) - 2, 0))
      if len(xp) == 1:
          result = full(x.shape, fp[0])
      else:
          slope = (fp[place + 1] - fp[place]) / (xp[place + 1] - xp[place])
          result = slope * (x - xp[place]) + fp[place]
      result = where(x < xp[0], fp[0] if left is None else left, result)
      result = where(x > xp[-1], fp[-1] if right is None else right, result)
      return where(x == xp[-1], fp[-1], result)[()]


  def convolve(a, v, mode='full'):
      a, v = ravel(asarray(a)), ravel(asarray(v))
      if len(a) < len(v):
          a, v = v, a
      n, m = len(a), len(v)
      result = zeros(n + m - 1, (a[:1] * v[:1]).dtype)
      for index in range(m):
          result[index:index + n] += a * v[index]
      if mode == 'same':
          return result[(m - 1) // 2:(m - 1) // 2 + n]
      return result[m - 1:n] if mode == 'valid' else result


  def correlate(a, v, mode='valid'):
      a, v = asarray(a), asarray(v)
      result = convolve(a, v[::-1], mode)
      return result[::-1] if len(a) < len(v) and mode != 'full' else result


  def average(a, axis=None, weights=None, returned=False, *, keepdims=False):
      a = asarray(a)
      if weights is None:
          result = mean(a, axis=axis, keepdims=keepdims)
          total = asarray(a.size / asarray(result).size)
      else:
          weights = asarray(weights)
          if weights.shape != a.shape:
              shape = [1] * a.ndim
              shape[axis] = len(weights)
              weights = broadcast_to(weights.reshape(shape), a.shape)
          total = weights.sum(axis=axis, keepdims=keepdims)
          if (total == 0).any():
              raise ZeroDivisionError("Weights sum to zero, can't be normalized")
          result = (a * weights).sum(axis=axis, keepdims=keepdims) / total
      return (result, total) if returned else result


  def ptp(a, axis=None, out=None, keepdims=False):
      return np.max(a, axis=axis, keepdims=keepdims) - np.min(a, axis=axis, keepdims=keepdims)


  def count_nonzero(a, axis=None, *, keepdims=False):
      result = (asarray(a) != 0).sum(axis=axis, keepdims=keepdims)
      return result if axis is not None else int(result)


  def _filled(a, value):
      a = asarray(a)
      return where(isnan(a), value, a) if a.dtype.kind == 'f' else a


  def nansum(a, axis=None, dtype=None, out=None, keepdims=False):
      return np.sum(_filled(a, 0.0), axis=axis, dtype=dtype, keepdims=keepdims)


  def nanprod(a, axis=None, dtype=None, out=None, keepdims=False):
      return prod(_filled(a, 1.0), axis=axis, dtype=dtype, keepdims=keepdims)


  def _present(a, axis, keepdims):
      return np.sum(~isnan(asarray(a)), axis=axis, keepdims=keepdims)


  def nanmean(a, axis=None, dtype=None, out=None, keepdims=False):
      return nansum(a, axis=axis, keepdims=keepdims) / _present(a, axis, keepdims)


  def nanvar(a, axis=None, dtype=None, out=None, ddof=0, keepdims=False):
      center = nanmean(a, axis=axis, keepdims=True)
      squares = square(asarray(a) - center)
      return nansum(squares, axis=axis, keepdims=keepdims) / (_present(a, axis, keepdims) - ddof)


  def nanstd(a, axis=None, dtype=None, out=None, ddof=0, keepdims=False):
      return sqrt(nanvar(a, axis=axis, ddof=ddof, keepdims=keepdims))


  def nanmax(a, axis=None, out=None, keepdims=False):
      return np.max(_filled(a, float('-inf')), axis=axis, keepdims=keepdims)


  def nanmin(a, axis=None, out=None, keepdims=False):
      return np.min(_filled(a, float('inf')), axis=axis, keepdims=keepdims)


  def nanargmax(a, axis=None):
      return argmax(_filled(a, float('-inf')), axis=axis)


  def nanargmin(a, axis=None):
      return argmin(_filled(a, float('inf')), axis=axis)


  def nanquantile(a, q, axis=None, **options):
      a = asarray(a).astype(float)
      if axis is None:
          return quantile(a[~isnan(a)], q)
      return apply_along_axis(lambda x: quantile(x[~isnan(x)], q), axis, a)


  def nanpercentile(a, q, axis=None, **options):
      return nanquantile(a, asarray(q) / 100, axis)


  def nanmedian(a, axis=None, **options):
      return nanquantile(a, 0.5, axis)


  def cov(m, y=None, rowvar=True, bias=False, ddof=None):
      x = atleast_2d(m).astype(float)
      if not rowvar and asarray(m).ndim > 1:
          x = x.T
      if y is not None:
          x = vstack([x, atleast_2d(y) if rowvar else atleast_2d(y).T])
      ddof = (0 if bias else 1) if ddof is None else ddof
      x = x - x.mean(axis=1, keepdims=True)
      return squeeze(matmul(x, x.T) / (x.shape[1] - ddof))


  def corrcoef(x, y=None, rowvar=True):
      c = cov(x, y, rowvar)
      if c.ndim == 0:
          return c / c
      scale = sqrt(diag(c))
      return clip(c / scale[:, None] / scale[None, :], -1, 1)


  def histogram_bin_edges(a, bins=10, range=None, weights=None):
      a = ravel(asarray(a))
      if isinstance(bins, str):
          import math
          n = a.size
          low, high = percentile(a, 25), percentile(a, 75)
          sturges = ptp(a) / (math.log2(n) + 1)
          width = 2.0 * (high - low) / n ** (1.0 / 3)
          if bins == 'sturges' or not width:
              width = sturges
          elif bins == 'auto':
              width = width if width < sturges else sturges
          bins = int(math.ceil(ptp(a) / width)) if width else 1
      if asarray(bins).ndim == 1:
          return asarray(bins)
      low, high = (a.min(), a.max()) if range is None and a.size else range or (0.0, 1.0)
      if low == high:
          low, high = low - 0.5, high + 0.5
      return linspace(low, high, bins + 1)


  def histogram(a, bins=10, range=None, density=None, weights=None):
      a = ravel(asarray(a))
      edges = histogram_bin_edges(a, bins, range)
      count = len(edges) - 1
      keep = (a >= edges[0]) & (a <= edges[-1])
      place = clip(searchsorted(edges, a[keep], side='right') - 1, 0, count - 1)
      chosen = None if weights is None else ravel(asarray(weights))[keep]
      result = bincount(place, chosen, count)
      if density:
          return result / diff(edges) / result.sum(), edges
      return result, edges


  def histogram2d(x, y, bins=10, range=None, density=None, weights=None):
      both = [bins, bins] if isinstance(bins, int) else bins
      ranges = [None, None] if range is None else range
      xs = histogram_bin_edges(x, both[0], ranges[0])
      ys = histogram_bin_edges(y, both[1], ranges[1])
      x, y = ravel(asarray(x)), ravel(asarray(y))
      keep = (x >= xs[0]) & (x <= xs[-1]) & (y >= ys[0]) & (y <= ys[-1])
      rows = clip(searchsorted(xs, x[keep], side='right') - 1, 0, len(xs) - 2)
      columns = clip(searchsorted(ys, y[keep], side='right') - 1, 0, len(ys) - 2)
      counts = bincount(rows * (len(ys) - 1) + columns, None, (len(xs) - 1) * (len(ys) - 1))
      return counts.reshape(len(xs) - 1, len(ys) - 1).astype(float), xs, ys


  def bincount(x, weights=None, minlength=0):
      x = ravel(asarray(x))
      if x.size and x.min() < 0:
          raise ValueError("'list' argument must have no negative elements")
      values, _, inverse, counts = unique_parts(x)
      length = (int(x.max()) + 1) if x.size else 0
      result = zeros(length if length > minlength else minlength, int if weights is None else float)
      if weights is None:
          result[values.astype(int)] = counts
      else:
          for index, weight in zip(x.tolist(), ravel(asarray(weights)).tolist()):
              result[index] += weight
      return result


  def digitize(x, bins, right=False):
      bins = asarray(bins)
      if len(bins) > 1 and bins[0] > bins[-1]:
          return len(bins) - searchsorted(bins[::-1], x, side='left' if not right else 'right')
      return searchsorted(bins, x, side='left' if right else 'right')


  def isclose(a, b, rtol=1e-05, atol=1e-08, equal_nan=False):
      a, b = asarray(a), asarray(b)
      result = (abs(a - b) <= atol + rtol * abs(b)) & isfinite(b) | (a == b)
      return result | (isnan(a) & isnan(b)) if equal_nan else result


  def allclose(a, b, rtol=1e-05, atol=1e-08, equal_nan=False):
      return np.all(isclose(a, b, rtol, atol, equal_nan)).item()


  def array_equal(a1, a2, equal_nan=False):
      a1, a2 = asarray(a1), asarray(a2)
      if a1.shape != a2.shape:
          return False
      same = asarray(a1 == a2)
      if equal_nan and a1.dtype.kind == 'f':
          same = same | (isnan(a1) & isnan(a2))
      return same.all().item()


  def array_equiv(a1, a2):
      try:
          return (asarray(a1) == asarray(a2)).all().item()
      except ValueError:
          return False


  def isposinf(x):
      return asarray(x) == float('inf')


  def isneginf(x):
      return asarray(x) == float('-inf')


  def isreal(x):
      return ones(asarray(x).shape, bool)[()]


  def iscomplexobj(x):
      return False


  def isrealobj(x):
      return True


  def isscalar(element):
      return isinstance(element, (int, float, str, generic))


  def apply_along_axis(func1d, axis, arr, *args, **options):
      arr = moveaxis(asarray(arr), axis, -1)
      rows = arr.reshape(-1, arr.shape[-1])
      results = stack([asarray(func1d(row, *args, **options)) for row in rows])
      results = results.reshape(arr.shape[:-1] + results.shape[1:])
      return moveaxis(results, -1, axis) if results.ndim == arr.ndim else results


  def apply_over_axes(func, a, axes):
      for axis in [axes] if isinstance(axes, int) else axes:
          result = func(a, axis)
          a = result if result.ndim == asarray(a).ndim else expand_dims(result, axis)
      return a


  class vectorize:
      def __init__(self, pyfunc, otypes=None, doc=None, excluded=None, cache=False, signature=None):
          self.pyfunc = pyfunc
          self._otypes = otypes

      def __call__(self, *args, **options):
          arrays = broadcast_arrays(*args)
          shape = arrays[0].shape
          rows = zip(*[ravel(item).tolist() for item in arrays])
          results = [self.pyfunc(*row, **options) for row in rows]
          dtype = None if self._otypes is None else self._otypes[0]
          if results and isinstance(results[0], tuple):
              return tuple([array(list(part)).reshape(shape) for part in zip(*results)])
          if dtype is None and results and not isinstance(results[0], str):
              dtype = asarray(results[0]).dtype
          return array(results, dtype=dtype).reshape(shape)


  def frompyfunc(func, nin, nout):
      return vectorize(func, otypes=[object])


  def piecewise(x, condlist, funclist, *args, **options):
      x = asarray(x)
      result = zeros(x.shape, x.dtype)
      if len(funclist) == len(condlist) + 1:
          rest = ones(x.shape, bool)
          for condition in condlist:
              rest = rest & ~asarray(condition)
          condlist = list(condlist) + [rest]
      for condition, function in zip(condlist, funclist):
          condition = asarray(condition)
          chosen = x[condition]
          result[condition] = function(chosen, *args, **options) if callable(function) else function
      return result


  def select(condlist, choicelist, default=0):
      result = asarray(default)
      for condition, choice in reversed(list(zip(condlist, choicelist))):
          result = where(condition, choice, result)
      return result


  def choose(a, choices):
      return take_along_axis(stack([broadcast_to(x, asarray(a).shape) for x in choices]),
                             asarray(a)[None], 0)[0]


  def extract(condition, arr):
      return ravel(asarray(arr))[ravel(asarray(condition)).astype(bool)]


  def compress(condition, a, axis=None):
      places = nonzero(asarray(condition))[0]
      return take(a, places, axis=axis)


  def place(arr, mask, vals):
      vals = ravel(asarray(vals))
      count = int(np.sum(mask))
      arr[mask] = resize(vals, (count,))


  def put(a, ind, v):
      flat = a.reshape(-1)
      flat[ind] = v


  def putmask(a, mask, values):
      a[mask] = broadcast_to(values, a.shape)[mask]


  def put_along_axis(arr, indices, values, axis):
      indices = asarray(indices)
      grids = list(meshgrid(*[arange(n) for n in indices.shape], indexing='ij'))
      grids[axis] = indices
      arr[tuple(grids)] = values


  def copyto(dst, src, where=True):
      dst[...] = src


  def flatnonzero(a):
      return nonzero(ravel(asarray(a)))[0]


  def cumulative_sum(x, axis=None):
      return cumsum(x, axis=axis)


  def nancumsum(a, axis=None):
      return cumsum(_filled(a, 0.0), axis=axis)


  def unwrap(p, period=6.283185307179586):
      p = asarray(p)
      jumps = diff(p)
      wrapped = mod(jumps + period / 2, period) - period / 2
      return concatenate([p[:1], p[0] + cumsum(wrapped)])
  """#
