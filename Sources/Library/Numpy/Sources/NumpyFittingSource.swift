/// The part of `numpy` about polynomials.
let numpyFittingSource = #"""
  import numpy as np


  def vander(x, N=None, increasing=False):
      x = np.asarray(x)
      count = len(x) if N is None else N
      powers = np.arange(count) if increasing else np.arange(count - 1, -1, -1)
      return x.reshape(-1, 1) ** powers


  def polyfit(x, y, deg, rcond=None, full=False, w=None, cov=False):
      x, y = np.asarray(x).astype(float), np.asarray(y).astype(float)
      if x.shape[0] != y.shape[0]:
          raise TypeError('expected x and y to have same length')
      left = vander(x, deg + 1)
      if w is not None:
          left, y = left * np.asarray(w).reshape(-1, 1), y * w
      scale = np.sqrt((left * left).sum(axis=0))
      q, r = np.linalg.qr(left / scale)
      result = np.linalg.solve(r, np.dot(q.T, y))
      return (result.T / scale).T


  def polyval(p, x):
      p = np.asarray(p)
      if isinstance(x, poly1d):
          result = poly1d([0])
          for coefficient in p.tolist():
              result = result * x + coefficient
          return result
      x = np.asarray(x)
      result = np.zeros(x.shape, x.dtype)
      for coefficient in p:
          result = result * x + coefficient
      return result[()]


  def polyadd(a1, a2):
      a1, a2 = np.atleast_1d(a1), np.atleast_1d(a2)
      length = max(len(a1), len(a2))
      return np.pad(a1, (length - len(a1), 0)) + np.pad(a2, (length - len(a2), 0))


  def polysub(a1, a2):
      return polyadd(a1, -np.atleast_1d(a2))


  def polymul(a1, a2):
      return np.convolve(np.atleast_1d(a1), np.atleast_1d(a2))


  def polyder(p, m=1):
      p = np.asarray(p)
      for _ in range(m):
          p = p[:-1] * np.arange(len(p) - 1, 0, -1)
      return p


  def polyint(p, m=1, k=0):
      p = np.asarray(p)
      for _ in range(m):
          p = np.append(p / np.arange(len(p), 0, -1), k)
      return p


  class poly1d:
      def __init__(self, c_or_r, r=False, variable=None):
          values = np.atleast_1d(c_or_r.coeffs if isinstance(c_or_r, poly1d) else c_or_r)
          if r:
              coefficients = np.array([1.0])
              for root in values:
                  coefficients = np.convolve(coefficients, np.array([1.0, -root]))
              values = coefficients
          filled = np.nonzero(values)[0]
          self.coeffs = values[filled[0]:] if len(filled) else values[:0].tolist() or np.array([0])
          self.variable = variable or 'x'

      @property
      def order(self):
          return len(self.coeffs) - 1

      o = order

      @property
      def c(self):
          return self.coeffs

      def __call__(self, val):
          return polyval(self.coeffs, val)

      def __len__(self):
          return self.order

      def __getitem__(self, power):
          return self.coeffs[self.order - power] if 0 <= power <= self.order else 0

      def __add__(self, other):
          return poly1d(polyadd(self.coeffs, poly1d(other).coeffs))

      def __sub__(self, other):
          return poly1d(polysub(self.coeffs, poly1d(other).coeffs))

      def __mul__(self, other):
          return poly1d(polymul(self.coeffs, poly1d(other).coeffs))

      __radd__ = __add__
      __rmul__ = __mul__

      def __neg__(self):
          return poly1d(-self.coeffs)

      def __pow__(self, power):
          result = poly1d([1])
          for _ in range(power):
              result = result * self
          return result

      def deriv(self, m=1):
          return poly1d(polyder(self.coeffs, m))

      def integ(self, m=1, k=0):
          return poly1d(polyint(self.coeffs, m, k))

      def __repr__(self):
          return f'poly1d({repr(self.coeffs)[6:-1]})'

      def __str__(self):
          above, below = '', ''
          for index, coefficient in enumerate(self.coeffs):
              power = self.order - index
              if coefficient == 0 and self.order:
                  continue
              size = f'{abs(coefficient):.4g}'
              below = below.ljust(len(above)) if len(above) > len(below) else below + ' ' * bool(below)
              sign = '- ' if coefficient < 0 else '+ '
              sign = sign if below else '-' if coefficient < 0 else ''
              below += sign + (size if power == 0 else size + ' ' + self.variable)
              if power > 1:
                  above = above.ljust(len(below)) + str(power)
          return above + '\n' + below if above else ' \n' + below
  """#
