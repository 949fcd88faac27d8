/// `pandas.series`, in the language itself: one column of values with labels.
let pandasSeriesSource = #"""
  import numpy as np
  from pandas.indexes import Index, RangeIndex, _as_index
  from pandas.reductions import Reductions, reduced
  from pandas.text import series_text
  from pandas.values import (StringArray, as_values, converted, dtype_of, is_missing, is_numeric,
                             is_text, missing, with_room_for)


  def _is_mask(key):
      if isinstance(key, Series):
          return key.data.dtype == bool
      if isinstance(key, np.ndarray):
          return key.dtype == bool
      return isinstance(key, list) and len(key) > 0 and all(isinstance(item, (bool, np.bool_)) for item in key)


  def _positions(index, key):
      """Where the labels of a `loc` key stand: one position, or a list of them."""
      if isinstance(key, slice):
          if not isinstance(key.start, (int, str, float, type(None))):
              raise TypeError(f'cannot do slice indexing with {key.start!r}')
          places = list(range(len(index)))
          start = 0 if key.start is None else _edge(index, key.start, False)
          stop = len(index) if key.stop is None else _edge(index, key.stop, True)
          return places[start:stop:key.step]
      if _is_mask(key):
          flags = as_values(key)
          if len(flags) != len(index):
              raise IndexError(f'Boolean index has wrong length: {len(flags)} instead of {len(index)}')
          return np.nonzero(flags)[0].tolist()
      if isinstance(key, (list, np.ndarray, Index, Series)):
          labels = [item for item in key]
          labels = [item.item() if isinstance(item, np.generic) else item for item in labels]
          lost = [label for label in labels if label not in index]
          if lost:
              raise KeyError(f'{lost} not in index')
          return [place for label in labels for place in index.positions_of(label)]
      if isinstance(key, np.generic):
          key = key.item()
      found = index.positions_of(key)
      return found[0] if len(found) == 1 else found


  def _edge(index, label, is_end):
      """Where a slice of labels begins or ends; both ends belong to it."""
      if isinstance(index, RangeIndex) and isinstance(label, int) and label not in index:
          return min(max(label, 0), len(index))
      found = index.positions_of(label)
      return found[-1] + 1 if is_end else found[0]


  class _ByPosition:
      def __init__(self, series):
          self._series = series

      def __getitem__(self, key):
          series = self._series
          if isinstance(key, (int, np.integer)):
              if not -len(series) <= key < len(series):
                  raise IndexError('single positional indexer is out-of-bounds')
              return series.data[key]
          places = np.arange(len(series))[key if isinstance(key, slice) else np.asarray(key, dtype=None)]
          return series.taken(places)

      def __setitem__(self, key, value):
          series = self._series
          series.data = with_room_for(series.data, value)
          series.data[key] = as_values(value) if isinstance(value, (list, Series)) else value


  class _ByLabel:
      def __init__(self, series):
          self._series = series

      def __getitem__(self, key):
          found = _positions(self._series.index, key)
          return self._series.data[found] if isinstance(found, int) else self._series.taken(found)

      def __setitem__(self, key, value):
          series = self._series
          if isinstance(key, (str, int, float)) and key not in series.index:
              series.index = series.index.append([key])
              series.data = as_values(series.data.tolist() + [value])
              return
          series.data = with_room_for(series.data, value)
          series.data[_positions(series.index, key)] = as_values(value) if isinstance(value, Series) else value


  class Series(Reductions):
      ndim = 1

      def __init__(self, data=None, index=None, dtype=None, name=None, copy=False):
          if isinstance(data, Series):
              name = data.name if name is None else name
              if index is None:
                  index = data.index
              elif list(index) != list(data.index):
                  data = [data[label] if label in data.index else float('nan') for label in index]
          if isinstance(data, dict):
              labels = list(data) if index is None else list(index)
              data = [data.get(label, float('nan')) for label in labels]
              index = labels
          if data is None:
              data = [float('nan')] * (0 if index is None else len(index))
          if isinstance(data, (int, float, str, bool, np.generic)):
              data = [data] * (1 if index is None else len(index))
          self.data = as_values(data, dtype)
          self.index = _as_index(index, len(self.data))
          if len(self.index) != len(self.data):
              raise ValueError(f'Length of values ({len(self.data)}) does not match length of index '
                               f'({len(self.index)})')
          self.name = name

      def _like(self, data, name=None):
          return Series(data, index=self.index, name=self.name if name is None else name)

      def taken(self, places):
          places = [int(place) for place in places]
          return Series(self.data[np.array(places, dtype=int)], index=self.index.take(places)
                        if not isinstance(self.index, RangeIndex) or places != list(range(len(places)))
                        else RangeIndex(len(places)), name=self.name)

      # What it is.

      @property
      def values(self):
          return StringArray(self.data) if is_text(self.data) else self.data

      @property
      def array(self):
          return self.values

      @property
      def dtype(self):
          return dtype_of(self.data)

      dtypes = dtype

      @property
      def shape(self):
          return (len(self.data),)

      @property
      def size(self):
          return len(self.data)

      @property
      def empty(self):
          return len(self.data) == 0

      @property
      def T(self):
          return self

      @property
      def hasnans(self):
          return bool(missing(self.data).any())

      @property
      def is_unique(self):
          return self.nunique(dropna=False) == len(self)

      @property
      def iloc(self):
          return _ByPosition(self)

      @property
      def loc(self):
          return _ByLabel(self)

      at = loc
      iat = iloc

      @property
      def str(self):
          from pandas.strings import StringMethods
          if not is_text(self.data) and len(self.data):
              raise AttributeError('Can only use .str accessor with string values!')
          return StringMethods(self)

      def __array__(self, dtype=None):
          return self.data

      def __array_wrap__(self, array):
          return self._like(array)

      def __len__(self):
          return len(self.data)

      def __iter__(self):
          return iter(self.data.tolist())

      def __contains__(self, key):
          return key in self.index

      def __repr__(self):
          return series_text(self)

      def __bool__(self):
          raise ValueError('The truth value of a Series is ambiguous. Use a.empty, a.bool(), '
                           'a.item(), a.any() or a.all().')

      def __float__(self):
          return float(self.item())

      def __int__(self):
          return int(self.item())

      def __hash__(self):
          raise TypeError("unhashable type: 'Series'")

      def item(self):
          if len(self.data) != 1:
              raise ValueError('can only convert an array of size 1 to a Python scalar')
          return self.data.tolist()[0]

      def keys(self):
          return self.index

      def items(self):
          return zip(self.index, self.data.tolist())

      def tolist(self):
          return self.data.tolist()

      to_list = tolist

      def to_numpy(self, dtype=None, copy=False, na_value=None):
          return np.array(self.data) if dtype is None else converted(self.data, dtype)

      def to_dict(self):
          return dict(zip(self.index, self.data.tolist()))

      def to_frame(self, name=None):
          import pandas as pd
          label = self.name if name is None else name
          return pd.DataFrame({0 if label is None else label: self.data}, index=self.index)

      def to_string(self, **options):
          lines = series_text(self).split('\n')
          return '\n'.join(lines[:-1])

      def to_csv(self, path=None, **options):
          return self.to_frame().to_csv(path, **options)

      def copy(self, deep=True):
          return Series(np.array(self.data), index=self.index, name=self.name)

      # Elements.

      def __getitem__(self, key):
          if isinstance(key, slice):
              if isinstance(key.start, str) or isinstance(key.stop, str):
                  return self.loc[key]
              return self.iloc[key]
          return self.loc[key]

      def __setitem__(self, key, value):
          if isinstance(key, slice):
              self.iloc[key] = value
          else:
              self.loc[key] = value

      def __getattr__(self, name):
          if not name.startswith('_') and name not in ('index', 'data', 'name') and name in self.index:
              return self.loc[name]
          raise AttributeError(f"'Series' object has no attribute {name!r}")

      def get(self, key, default=None):
          return self.loc[key] if key in self.index else default

      def head(self, n=5):
          return self.iloc[:n]

      def tail(self, n=5):
          return self.iloc[max(len(self) - n, 0) if n >= 0 else -n:]

      def take(self, indices):
          return self.iloc[list(indices)]

      def sample(self, n=None, frac=None, replace=False, weights=None, random_state=None,
                 ignore_index=False):
          from pandas.frame import _drawn
          places = _drawn(len(self), n, frac, replace, weights, random_state)
          return self.taken(places)

      def drop(self, labels=None, index=None, **options):
          gone = labels if index is None else index
          gone = set(gone if isinstance(gone, (list, tuple, Index)) else [gone])
          return self.taken([place for place, label in enumerate(self.index) if label not in gone])

      def pop(self, item):
          value = self.loc[item]
          kept = self.drop(item)
          self.data, self.index = kept.data, kept.index
          return value

      # Arithmetic and comparison.

      def _aligned(self, other):
          """Both operands' elements and their common labels."""
          if isinstance(other, Series):
              if list(self.index) == list(other.index):
                  return self.data, other.data, self.index
              labels = list(self.index)
              known = set(labels)
              labels += [label for label in other.index if label not in known]
              if all(type(label) is type(labels[0]) for label in labels):
                  labels.sort()
              left = Series(self, index=labels)
              return left.data, Series(other, index=labels).data, left.index
          if isinstance(other, (list, tuple, Index, StringArray)):
              other = as_values(other)
          return self.data, other, self.index

      def _combined(self, other, operator):
          from pandas.frame import DataFrame
          if isinstance(other, DataFrame):
              return NotImplemented
          left, right, index = self._aligned(other)
          name = self.name
          if isinstance(other, Series) and other.name != name:
              name = None
          if left.dtype == object and (is_text(left) or missing(left).any()):
              rights = right.tolist() if isinstance(right, np.ndarray) else [right] * len(left)
              result = [float('nan') if is_missing(x) or is_missing(y) else operator(x, y)
                        for x, y in zip(left.tolist(), rights)]
              return Series(as_values(result), index=index, name=name)
          return Series(operator(left, right), index=index, name=name)

      def _compared(self, other, operator):
          left, right, index = self._aligned(other)
          if left.dtype == object:
              rights = right.tolist() if isinstance(right, np.ndarray) else [right] * len(left)
              flags = [False if is_missing(x) or is_missing(y) else operator(x, y)
                       for x, y in zip(left.tolist(), rights)]
              return Series(np.array(flags, dtype=bool), index=index, name=self.name)
          return Series(operator(left, right), index=index, name=self.name)

      def __add__(self, other):
          return self._combined(other, lambda x, y: x + y)

      def __radd__(self, other):
          return self._combined(other, lambda x, y: y + x)

      def __sub__(self, other):
          return self._combined(other, lambda x, y: x - y)

      def __rsub__(self, other):
          return self._combined(other, lambda x, y: y - x)

      def __mul__(self, other):
          return self._combined(other, lambda x, y: x * y)

      __rmul__ = __mul__

      def __truediv__(self, other):
          return self._combined(other, lambda x, y: x / y)

      def __rtruediv__(self, other):
          return self._combined(other, lambda x, y: y / x)

      def __floordiv__(self, other):
          return self._combined(other, lambda x, y: x // y)

      def __mod__(self, other):
          return self._combined(other, lambda x, y: x % y)

      def __pow__(self, other):
          return self._combined(other, lambda x, y: x ** y)

      def __rpow__(self, other):
          return self._combined(other, lambda x, y: y ** x)

      def __matmul__(self, other):
          return np.dot(self.data, np.asarray(other))

      def __neg__(self):
          return self._like(-self.data)

      def __abs__(self):
          return self._like(np.abs(self.data))

      def __invert__(self):
          return self._like(~self.data)

      def __and__(self, other):
          return self._compared(other, lambda x, y: x & y)

      def __or__(self, other):
          return self._compared(other, lambda x, y: x | y)

      def __xor__(self, other):
          return self._compared(other, lambda x, y: x ^ y)

      def __eq__(self, other):
          return self._compared(other, lambda x, y: x == y)

      def __ne__(self, other):
          if self.data.dtype == object:
              return ~self._compared(other, lambda x, y: x == y)
          return self._compared(other, lambda x, y: x != y)

      def __lt__(self, other):
          return self._compared(other, lambda x, y: x < y)

      def __le__(self, other):
          return self._compared(other, lambda x, y: x <= y)

      def __gt__(self, other):
          return self._compared(other, lambda x, y: x > y)

      def __ge__(self, other):
          return self._compared(other, lambda x, y: x >= y)

      def add(self, other, fill_value=None):
          return (self if fill_value is None else self.fillna(fill_value)) + other

      def sub(self, other, fill_value=None):
          return self - other

      def mul(self, other, fill_value=None):
          return self * other

      def div(self, other, fill_value=None):
          return self / other

      def pow(self, other):
          return self ** other

      def eq(self, other):
          return self == other

      def ne(self, other):
          return self != other

      def gt(self, other):
          return self > other

      def ge(self, other):
          return self >= other

      def lt(self, other):
          return self < other

      def le(self, other):
          return self <= other

      def abs(self):
          return abs(self)

      def round(self, decimals=0):
          return self._like(np.round(self.data, decimals))

      def clip(self, lower=None, upper=None):
          return self._like(np.clip(self.data, lower, upper))

      def dot(self, other):
          return np.dot(self.data, np.asarray(other))

      def between(self, left, right, inclusive='both'):
          low = self >= left if inclusive in ('both', 'left') else self > left
          high = self <= right if inclusive in ('both', 'right') else self < right
          return low & high

      def isin(self, values):
          known = set(values)
          return self._like(np.array([item in known for item in self.data.tolist()], dtype=bool))

      # Missing values.

      def isna(self):
          return self._like(missing(self.data))

      isnull = isna

      def notna(self):
          return self._like(~missing(self.data))

      notnull = notna

      def dropna(self, **options):
          return self.taken(np.nonzero(~missing(self.data))[0].tolist())

      def fillna(self, value=None, inplace=False, **options):
          gaps = missing(self.data)
          data = with_room_for(np.array(self.data), value) if not isinstance(value, (Series, dict)) \
              else np.array(self.data)
          if isinstance(value, (Series, dict)):
              for place, label in enumerate(self.index):
                  if gaps[place] and label in value:
                      data[place] = value[label]
          else:
              data[gaps] = value
          return self._changed(self._like(as_values(data.tolist()) if data.dtype == object else data),
                               inplace)

      def _changed(self, result, inplace):
          if not inplace:
              return result
          self.data, self.index, self.name = result.data, result.index, result.name
          return None

      def ffill(self, **options):
          items = self.data.tolist()
          for place in range(1, len(items)):
              if is_missing(items[place]):
                  items[place] = items[place - 1]
          return self._like(as_values(items))

      def bfill(self, **options):
          return self._like(as_values(Series(self.data[::-1]).ffill().tolist()[::-1]))

      def interpolate(self, **options):
          known = np.nonzero(~missing(self.data))[0]
          places = np.arange(len(self))
          filled = np.interp(places, known, self.data[known])
          return self._like(np.where(places < known[0], float('nan'), filled))

      # Changing.

      def astype(self, dtype, **options):
          return self._like(converted(self.data, dtype))

      def apply(self, func, args=(), **options):
          if isinstance(func, str):
              return getattr(self, func)()
          return self._like(as_values([func(item, *args, **options) for item in self.data.tolist()]))

      def map(self, arg, na_action=None):
          if isinstance(arg, (dict, Series)):
              return self._like(as_values([arg[item] if item in arg else float('nan')
                                           for item in self.data.tolist()]))
          return self.apply(arg)

      def agg(self, func):
          if isinstance(func, (list, tuple)):
              names = [item if isinstance(item, str) else item.__name__ for item in func]
              return Series([self.agg(item) for item in func], index=names, name=self.name)
          return getattr(self, func)() if isinstance(func, str) else func(self)

      aggregate = agg

      def pipe(self, func, *args, **options):
          return func(self, *args, **options)

      def where(self, cond, other=float('nan')):
          flags = np.asarray(cond)
          data = with_room_for(self.data, other) if not isinstance(other, Series) else self.data
          return self._like(np.where(flags, data, np.asarray(other)))

      def mask(self, cond, other=float('nan')):
          return self.where(~np.asarray(cond), other)

      def replace(self, to_replace=None, value=None, inplace=False, **options):
          if isinstance(to_replace, dict):
              table = to_replace
          elif isinstance(to_replace, (list, tuple)):
              values = value if isinstance(value, (list, tuple)) else [value] * len(to_replace)
              table = dict(zip(to_replace, values))
          else:
              table = {to_replace: value}
          items = [table[item] if item in table else item for item in self.data.tolist()]
          return self._changed(self._like(as_values(items)), inplace)

      def rename(self, index=None, **options):
          if callable(index) or isinstance(index, dict):
              labels = [index(label) if callable(index) else index.get(label, label)
                        for label in self.index]
              return Series(self.data, index=labels, name=self.name)
          return Series(self.data, index=self.index, name=index)

      def reset_index(self, drop=False, name=None, inplace=False, level=None):
          if drop:
              return self._changed(Series(self.data, name=self.name), inplace)
          frame = self.to_frame(self.name if name is None else name)
          return frame.reset_index()

      def set_axis(self, labels, **options):
          return Series(self.data, index=labels, name=self.name)

      def reindex(self, index=None, fill_value=float('nan')):
          return Series([self.loc[label] if label in self.index else fill_value for label in index],
                        index=index, name=self.name)

      def sort_values(self, ascending=True, inplace=False, ignore_index=False, **options):
          gaps = missing(self.data)
          known = np.nonzero(~gaps)[0]
          order = known[np.argsort(self.data[known], stable=True)]
          if not ascending:
              order = order[::-1]
          result = self.taken(np.concatenate([order, np.nonzero(gaps)[0]]).tolist())
          return self._changed(result.reset_index(drop=True) if ignore_index else result, inplace)

      def sort_index(self, ascending=True, inplace=False, **options):
          labels = list(self.index)
          order = sorted(range(len(labels)), key=lambda place: labels[place], reverse=not ascending)
          return self._changed(self.taken(order), inplace)

      def argsort(self, **options):
          return self._like(np.argsort(self.data, stable=True))

      def nlargest(self, n=5, **options):
          return self.sort_values(ascending=False).head(n)

      def nsmallest(self, n=5, **options):
          return self.sort_values().head(n)

      def rank(self, method='average', ascending=True, **options):
          values = self.data if ascending else -self.data
          ordered = np.sort(values)
          low = np.searchsorted(ordered, values, side='left') + 1
          high = np.searchsorted(ordered, values, side='right')
          if method in ('min', 'max'):
              return self._like((low if method == 'min' else high).astype(float))
          return self._like((low + high) / 2)

      def shift(self, periods=1, fill_value=float('nan')):
          items = self.data.tolist()
          count = len(items)
          moved = [items[place - periods] if 0 <= place - periods < count else fill_value
                   for place in range(count)]
          return self._like(as_values(moved))

      def diff(self, periods=1):
          return self - self.shift(periods)

      def pct_change(self, periods=1):
          return self / self.shift(periods) - 1

      def cumsum(self, **options):
          return self._like(np.cumsum(self.data))

      def cumprod(self, **options):
          return self._like(np.cumprod(self.data))

      def cummax(self, **options):
          items = self.data.tolist()
          return self._like(as_values([max(items[:end + 1]) for end in range(len(items))]))

      def cummin(self, **options):
          items = self.data.tolist()
          return self._like(as_values([min(items[:end + 1]) for end in range(len(items))]))

      def rolling(self, window, min_periods=None, **options):
          return _Rolling(self, window, window if min_periods is None else min_periods)

      def explode(self):
          pairs = [(label, item) for label, value in self.items()
                   for item in (value if isinstance(value, (list, tuple)) else [value])]
          return Series([item for label, item in pairs], index=[label for label, item in pairs],
                        name=self.name)

      # Sets and counts.

      def unique(self):
          seen = {}
          for item in self.data.tolist():
              seen.setdefault('nan' if isinstance(item, float) and item != item else (item,), item)
          values = as_values(list(seen.values()))
          if self.data.dtype != object:
              values = values.astype(self.data.dtype)
          return StringArray(values) if is_text(values) else values

      def nunique(self, dropna=True):
          values = self.dropna() if dropna else self
          return len(values.unique())

      def value_counts(self, normalize=False, sort=True, ascending=False, bins=None, dropna=True):
          counts = {}
          for item in (self.dropna() if dropna else self).data.tolist():
              counts[item] = counts.get(item, 0) + 1
          labels = list(counts)
          if sort:
              labels.sort(key=lambda label: counts[label], reverse=not ascending)
          values = np.array([counts[label] for label in labels], dtype=int)
          if normalize:
              values = values / max(values.sum(), 1)
          return Series(values, index=Index(labels, name=self.name),
                        name='proportion' if normalize else 'count')

      def duplicated(self, keep='first'):
          seen = set()
          flags = []
          items = self.data.tolist()
          for item in reversed(items) if keep == 'last' else items:
              flags.append(item in seen)
              seen.add(item)
          return self._like(np.array(flags[::-1] if keep == 'last' else flags, dtype=bool))

      def drop_duplicates(self, keep='first', **options):
          return self.taken(np.nonzero(~self.duplicated(keep).data)[0].tolist())

      def factorize(self, **options):
          labels = {}
          codes = [labels.setdefault(item, len(labels)) for item in self.data.tolist()]
          return np.array(codes), Index(list(labels))

      def equals(self, other):
          return isinstance(other, Series) and self.data.tolist() == other.data.tolist()

      # Statistics.

      def _reduced(self, name, skipna=True, **options):
          return reduced(self.data, name, skipna, **options)

      def quantile(self, q=0.5, interpolation='linear'):
          values = self.dropna().data
          if isinstance(q, (list, tuple, np.ndarray)):
              return Series(np.quantile(values, np.asarray(q)), index=list(q), name=self.name)
          return np.quantile(values, q) if len(values) else np.float64('nan')

      def idxmax(self, **options):
          return self.index[int(np.nanargmax(self.data))]

      def idxmin(self, **options):
          return self.index[int(np.nanargmin(self.data))]

      def argmax(self, **options):
          return int(np.nanargmax(self.data))

      def argmin(self, **options):
          return int(np.nanargmin(self.data))

      def mode(self, dropna=True):
          counts = self.value_counts(dropna=dropna)
          best = [label for label, count in counts.items() if count == counts.data[0]]
          return Series(sorted(best), name=self.name)

      def corr(self, other, method='pearson', **options):
          keep = ~(missing(self.data) | missing(other.data))
          return np.corrcoef(self.data[keep], other.data[keep])[0, 1]

      def cov(self, other, ddof=1):
          return np.cov(self.data, other.data)[0, 1]

      def describe(self, percentiles=None, include=None, exclude=None):
          if is_numeric(self.data) and self.data.dtype != bool:
              shares = [0.25, 0.5, 0.75] if percentiles is None else sorted(set(percentiles) | {0.5})
              labels = ['count', 'mean', 'std', 'min'] + [f'{100 * q:.10g}%' for q in shares] + ['max']
              values = ([float(self.count()), float(self.mean()), float(self.std()), float(self.min())]
                        + [float(self.quantile(q)) for q in shares] + [float(self.max())])
              return Series(values, index=labels, name=self.name)
          counts = self.value_counts()
          top, frequency = (counts.index[0], int(counts.data[0])) if len(counts) else (float('nan'),) * 2
          result = np.empty(4, dtype=object)
          for place, item in enumerate([self.count().item(), len(counts), top, frequency]):
              result[place] = item
          return Series(result, index=['count', 'unique', 'top', 'freq'], name=self.name)

      def groupby(self, by, **options):
          from pandas.groups import SeriesGroups
          keys = by.data.tolist() if isinstance(by, Series) else list(by)
          return SeriesGroups(self, keys, getattr(by, 'name', None))

      def plot(self, *args, **options):
          import matplotlib.pyplot as plt
          return plt.plot(list(self.index), self.data.tolist(), label=self.name)

      def hist(self, bins=10, **options):
          import matplotlib.pyplot as plt
          return plt.hist(self.data.tolist(), bins=bins)


  class _Rolling:
      def __init__(self, series, window, least):
          self._series, self._window, self._least = series, window, least

      def _each(self, name):
          items = self._series.data
          results = []
          for end in range(1, len(items) + 1):
              part = items[max(end - self._window, 0):end]
              part = part[~missing(part)]
              results.append(float(reduced(part, name)) if len(part) >= self._least else float('nan'))
          return self._series._like(np.array(results, dtype=float))

      def mean(self):
          return self._each('mean')

      def sum(self):
          return self._each('sum')

      def max(self):
          return self._each('max')

      def min(self):
          return self._each('min')

      def std(self):
          return self._each('std')

      def median(self):
          return self._each('median')
  """#
