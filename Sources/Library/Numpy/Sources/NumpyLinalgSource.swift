/// `numpy.linalg`, in the language itself.
let numpyLinalgSource = #"""
  import numpy as np
  from collections import namedtuple
  from _numpy_linalg import LinAlgError

  SlogdetResult = namedtuple('SlogdetResult', 'sign logabsdet')
  EighResult = namedtuple('EighResult', 'eigenvalues eigenvectors')
  EigResult = namedtuple('EigResult', 'eigenvalues eigenvectors')
  SVDResult = namedtuple('SVDResult', 'U S Vh')
  QRResult = namedtuple('QRResult', 'Q R')


  def _square(a):
      a = np.asarray(a)
      if a.ndim < 2:
          raise LinAlgError(
              f'{a.ndim}-dimensional array given. Array must be at least two-dimensional')
      if a.shape[-1] != a.shape[-2]:
          raise LinAlgError('Last 2 dimensions of the array must be square')
      return a if a.dtype == np.float32 else a.astype(float)


  def _each(function, a, *rest):
      if a.ndim == 2:
          return function(a, *rest)
      results = [_each(function, a[index], *[part[index] for part in rest])
                 for index in range(len(a))]
      return np.stack(results) if results else np.zeros(a.shape, a.dtype)


  def _eliminated(a, right):
      """Gaussian elimination with partial pivots: the upper triangle, the right side, the sign."""
      a, right = np.array(a, dtype=float), np.array(right, dtype=float)
      sign = 1.0
      for column in range(len(a)):
          pivot = column + int(np.argmax(np.abs(a[column:, column])))
          if a[pivot, column] == 0:
              return None, None, 0.0
          if pivot != column:
              order = [pivot, column]
              a[[column, pivot]] = a[order]
              right[[column, pivot]] = right[order]
              sign = -sign
          factors = a[column + 1:, column:column + 1] / a[column, column]
          a[column + 1:, column:] -= factors * a[column, column:]
          right[column + 1:] -= factors * right[column]
      return a, right, sign


  def _solution(a, b):
      upper, right, sign = _eliminated(a, b)
      if upper is None:
          raise LinAlgError('Singular matrix')
      for row in range(len(upper) - 1, -1, -1):
          right[row] = (right[row] - np.dot(upper[row, row + 1:], right[row + 1:])) / upper[row, row]
      return right.astype(a.dtype)


  def solve(a, b):
      a, b = _square(a), np.asarray(b)
      if b.ndim == 1:
          return _each(lambda m: _solution(m, b.reshape(-1, 1)), a)[..., 0]
      return _solution(a, b) if a.ndim == 2 else _each(_solution, a, b)


  def inv(a):
      a = _square(a)
      return _each(lambda m: _solution(m, np.eye(len(m))), a)


  def _determinant(a):
      upper, right, sign = _eliminated(a, np.zeros((len(a), 0)))
      return np.asarray(0.0 if upper is None else sign * np.prod(np.diag(upper))).astype(a.dtype)


  def det(a):
      return _each(_determinant, _square(a))[()]


  def slogdet(a):
      d = det(a)
      return SlogdetResult(np.sign(d), np.log(np.abs(d)))


  def _reflected(a):
      """Householder's reflections: q (square) and the upper triangle r."""
      r = np.array(a, dtype=float)
      q = np.eye(len(r))
      for column in range(min(len(r) - 1, r.shape[1])):
          x = r[column:, column]
          length = float(np.sqrt((x * x).sum()))
          if not length or not x[1:].any():
              continue
          v = np.array(x)
          v[0] += length if x[0] >= 0 else -length
          v = v / np.sqrt((v * v).sum())
          r[column:] -= 2.0 * np.outer(v, np.dot(v, r[column:]))
          q[:, column:] -= 2.0 * np.outer(np.dot(q[:, column:], v), v)
      return q, np.triu(r)


  def qr(a, mode='reduced'):
      a = np.asarray(a)
      q, r = _reflected(a)
      kept = min(a.shape) if mode != 'complete' else len(q)
      if mode == 'r':
          return r[:kept]
      kind = a.dtype if a.dtype == np.float32 else float
      return QRResult(q[:, :kept].astype(kind), r[:kept].astype(kind))


  def cholesky(a):
      return _each(_lower, _square(a))


  def _lower(a):
      n = len(a)
      result = np.zeros((n, n))
      for j in range(n):
          rest = a[j, j] - (result[j, :j] ** 2).sum()
          if not rest > 0:
              raise LinAlgError('Matrix is not positive definite')
          result[j, j] = np.sqrt(rest)
          result[j + 1:, j] = (a[j + 1:, j] - np.dot(result[j + 1:, :j], result[j, :j])) / result[j, j]
      return result.astype(a.dtype)


  def _rotated(a):
      """Jacobi's rotations of a symmetric matrix: its eigenvalues and vectors, unsorted."""
      a = np.array(a, dtype=float)
      n = len(a)
      vectors = np.eye(n)
      for sweep in range(60):
          outside = np.abs(np.triu(a, 1)).max() if n > 1 else 0.0
          if outside <= 1e-15 * max(float(np.abs(a).max()), 1e-300):
              break
          for p in range(n - 1):
              for q in range(p + 1, n):
                  if a[p, q] == 0:
                      continue
                  theta = float((a[q, q] - a[p, p]) / (2.0 * a[p, q]))
                  t = (1.0 if theta >= 0 else -1.0) / (abs(theta) + (theta * theta + 1.0) ** 0.5)
                  c = 1.0 / (t * t + 1.0) ** 0.5
                  s = t * c
                  for m in (a.T, a, vectors.T):
                      row = np.array(m[p])
                      m[p] = c * row - s * m[q]
                      m[q] = s * row + c * m[q]
      return np.diag(a), vectors


  def _ordered(a):
      values, vectors = _rotated(a)
      order = np.argsort(values)
      vectors = vectors[:, order]
      # The sign is not determined: the last component of each vector is made positive.
      signs = np.where(vectors[-1] < 0, -1.0, 1.0)
      return values[order].astype(a.dtype), (vectors * signs).astype(a.dtype)


  def eigh(a, UPLO='L'):
      a = _square(a)
      lower = np.tril(a)
      return EighResult(*_ordered(lower + np.tril(a, -1).T))


  def eigvalsh(a, UPLO='L'):
      return eigh(a)[0]


  def eig(a):
      a = _square(a)
      if not np.allclose(a, a.T):
          raise LinAlgError('eig of a matrix that is not symmetric is not available here')
      return EigResult(*eigh(a))


  def eigvals(a):
      return eig(a)[0]


  def svd(a, full_matrices=True, compute_uv=True, hermitian=False):
      a = np.asarray(a)
      kind = a.dtype if a.dtype == np.float32 else np.dtype(float)
      m, n = a.shape
      values, v = _rotated(np.dot(a.T.astype(float), a.astype(float)))
      order = np.argsort(-values, stable=True)[:min(m, n)]
      v = v[:, order]
      u = np.dot(a.astype(float), v)
      s = np.sqrt((u * u).sum(axis=0))
      if not compute_uv:
          return s.astype(kind)
      scale = np.where(s > 1e-14 * max(float(s.max()), 1e-300), s, 1.0)
      u = u / scale
      signs = np.where(u[0] > 0, -1.0, 1.0)
      u, v = u * signs, v * signs
      if full_matrices:
          u, v = _completed(u), _completed(v)
      return SVDResult(u.astype(kind), s.astype(kind), v.T.astype(kind))


  def _completed(columns):
      if columns.shape[0] == columns.shape[1]:
          return columns
      q, r = _reflected(columns)
      signs = np.sign(np.diag(r))
      count = columns.shape[1]
      q[:, :count] = columns
      return q


  def svdvals(x):
      return svd(x, compute_uv=False)


  def pinv(a, rcond=None, hermitian=False):
      u, s, vt = svd(a, full_matrices=False)
      limit = (1e-15 if rcond is None else rcond) * s.max()
      inverse = np.where(s > limit, 1.0 / np.where(s > limit, s, 1.0), 0.0)
      return np.dot(vt.T * inverse, u.T)


  def matrix_rank(A, tol=None, hermitian=False):
      A = np.asarray(A)
      if A.ndim < 2:
          return int(A.any())
      s = svd(A, compute_uv=False)
      limit = s.max() * max(A.shape) * 2.220446049250313e-16 * 10 if tol is None else tol
      return (s > limit).sum()


  def cond(x, p=None):
      if p is None or p == 2:
          s = svd(x, compute_uv=False)
          return s[0] / s[-1]
      return norm(x, p) * norm(inv(x), p)


  def lstsq(a, b, rcond=None):
      a, b = np.asarray(a).astype(float), np.asarray(b).astype(float)
      s = svd(a, compute_uv=False)
      rank = int((s > 2.220446049250313e-16 * max(a.shape) * s[0]).sum())
      if rank == a.shape[1] and a.shape[0] >= a.shape[1]:
          q, r = qr(a)
          right = np.dot(q.T, b)
          x = solve(r, right)
      else:
          x = np.dot(pinv(a), b)
      rest = b - np.dot(a, x)
      is_full = rank == a.shape[1] and a.shape[0] > a.shape[1]
      residuals = (rest ** 2).sum(axis=0) if is_full else np.array([])
      return x, np.atleast_1d(residuals), rank, s


  def matrix_power(a, n):
      a = np.asarray(a)
      if n < 0:
          a, n = inv(a), -n
      result = np.eye(len(a), dtype=a.dtype)
      while n:
          if n % 2:
              result = np.dot(result, a)
          a = np.dot(a, a)
          n //= 2
      return result


  def multi_dot(arrays):
      result = arrays[0]
      for item in arrays[1:]:
          result = np.dot(result, item)
      return result


  def norm(x, ord=None, axis=None, keepdims=False):
      x = np.asarray(x)
      if x.dtype.kind != 'f':
          x = x.astype(float)
      if axis is None and (ord is None or ord == 'fro' and x.ndim == 2):
          result = np.sqrt((x * x).sum())
          return result.reshape((1,) * x.ndim) if keepdims else result
      if axis is None:
          axis = tuple(range(x.ndim))
      if isinstance(axis, tuple) and len(axis) == 1:
          axis = axis[0]
      if isinstance(axis, int):
          return _vector_norm(x, ord, axis, keepdims)
      return _matrix_norm(x, ord, axis, keepdims)


  def _vector_norm(x, ord, axis, keepdims):
      size = np.abs(x)
      if ord is None or ord == 2:
          return np.sqrt((x * x).sum(axis=axis, keepdims=keepdims))
      if ord == np.inf:
          return size.max(axis=axis, keepdims=keepdims)
      if ord == -np.inf:
          return size.min(axis=axis, keepdims=keepdims)
      if ord == 0:
          return (x != 0).astype(x.dtype).sum(axis=axis, keepdims=keepdims)
      if ord == 1:
          return size.sum(axis=axis, keepdims=keepdims)
      return (size ** ord).sum(axis=axis, keepdims=keepdims) ** (1.0 / ord)


  def _matrix_norm(x, ord, axis, keepdims):
      rows, columns = axis
      if ord is None or ord == 'fro':
          return np.sqrt((x * x).sum(axis=axis, keepdims=keepdims))
      if ord in (1, np.inf):
          sums = np.abs(x).sum(axis=rows if ord == 1 else columns, keepdims=True)
          result = sums.max(axis=axis, keepdims=keepdims)
          return result
      s = svd(x, compute_uv=False)
      return s.sum() if ord == 'nuc' else s[0] if ord == 2 else s[-1]


  vector_norm = norm
  matrix_norm = norm
  """#
