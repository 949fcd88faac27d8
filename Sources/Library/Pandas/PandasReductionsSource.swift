/// `pandas.reductions`, in the language itself: statistics that skip missing values.
let pandasReductionsSource = #"""
  import numpy as np
  from pandas.values import is_text, missing


  def reduced(values, name, skipna=True, ddof=1, **options):
      """One statistic of a column."""
      if name == 'count':
          return np.int64((~missing(values)).sum())
      if name in ('any', 'all'):
          known = values[~missing(values)]
          flags = np.array([bool(item) for item in known.tolist()], dtype=bool)
          return flags.any() if name == 'any' else flags.all()
      known = values[~missing(values)] if skipna else values
      if name in ('max', 'min', 'sum') and known.dtype == object:
          return _of_objects(known.tolist(), name, values)
      if known.dtype == object:
          raise TypeError(f"Cannot perform reduction '{name}' with string dtype" if is_text(values)
                          else f"unsupported operand type(s) for {name}: 'object'")
      if not len(known):
          return np.float64(0.0) if name == 'sum' else np.float64(1.0) if name == 'prod' \
              else np.float64('nan')
      if name in ('std', 'var', 'sem'):
          if len(known) <= ddof:
              return np.float64('nan')
          result = np.var(known, ddof=ddof)
          if name == 'sem':
              return np.sqrt(result / len(known))
          return np.sqrt(result) if name == 'std' else result
      if name in ('skew', 'kurt'):
          return _moment(known.astype(float), name)
      return getattr(np, name)(known)


  def _of_objects(items, name, values):
      if name == 'sum':
          total = items[0] if items else 0
          for item in items[1:]:
              total = total + item
          return total
      return max(items) if name == 'max' else min(items)


  def _moment(values, name):
      n = len(values)
      centred = values - values.mean()
      spread = (centred ** 2).sum()
      if name == 'skew':
          third = (centred ** 3).sum()
          return n * (n - 1) ** 0.5 / (n - 2) * third / spread ** 1.5
      fourth = (centred ** 4).sum()
      scale = n * (n + 1) * (n - 1) / ((n - 2) * (n - 3))
      return scale * fourth / spread ** 2 - 3 * (n - 1) ** 2 / ((n - 2) * (n - 3))


  class Reductions:
      """Statistics as methods; `_reduced` gives one of them."""

      def sum(self, axis=0, skipna=True, numeric_only=False, **options):
          return self._reduced('sum', skipna, axis=axis, numeric_only=numeric_only)

      def prod(self, axis=0, skipna=True, numeric_only=False, **options):
          return self._reduced('prod', skipna, axis=axis, numeric_only=numeric_only)

      def mean(self, axis=0, skipna=True, numeric_only=False, **options):
          return self._reduced('mean', skipna, axis=axis, numeric_only=numeric_only)

      def median(self, axis=0, skipna=True, numeric_only=False, **options):
          return self._reduced('median', skipna, axis=axis, numeric_only=numeric_only)

      def max(self, axis=0, skipna=True, numeric_only=False, **options):
          return self._reduced('max', skipna, axis=axis, numeric_only=numeric_only)

      def min(self, axis=0, skipna=True, numeric_only=False, **options):
          return self._reduced('min', skipna, axis=axis, numeric_only=numeric_only)

      def std(self, axis=0, skipna=True, ddof=1, numeric_only=False, **options):
          return self._reduced('std', skipna, ddof=ddof, axis=axis, numeric_only=numeric_only)

      def var(self, axis=0, skipna=True, ddof=1, numeric_only=False, **options):
          return self._reduced('var', skipna, ddof=ddof, axis=axis, numeric_only=numeric_only)

      def sem(self, axis=0, skipna=True, ddof=1, numeric_only=False, **options):
          return self._reduced('sem', skipna, ddof=ddof, axis=axis, numeric_only=numeric_only)

      def skew(self, axis=0, skipna=True, numeric_only=False, **options):
          return self._reduced('skew', skipna, axis=axis, numeric_only=numeric_only)

      def kurt(self, axis=0, skipna=True, numeric_only=False, **options):
          return self._reduced('kurt', skipna, axis=axis, numeric_only=numeric_only)

      def count(self, axis=0, numeric_only=False):
          return self._reduced('count', axis=axis, numeric_only=numeric_only)

      def any(self, axis=0, **options):
          return self._reduced('any', axis=axis)

      def all(self, axis=0, **options):
          return self._reduced('all', axis=axis)
  """#
