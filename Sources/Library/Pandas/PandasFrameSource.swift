/// `pandas.frame`, in the language itself: a table of named columns.
let pandasFrameSource = #"""
  import numpy as np
  from pandas.indexes import Index, RangeIndex, _as_index
  from pandas.locations import ByLabel, ByPosition
  from pandas.reductions import Reductions, reduced
  from pandas.series import Series, _positions
  from pandas.text import frame_text, unlimited_text
  from pandas.tables import Tables
  from pandas.values import (as_values, converted, dtype_of, is_missing, is_numeric, is_text, missing)


  def _drawn(length, n, frac, replace, weights, random_state):
      """The rows that `sample` takes."""
      if frac is not None:
          n = int(round(frac * length))
      source = np.random if random_state is None else random_state
      if isinstance(source, int):
          source = np.random.RandomState(source)
      chances = None if weights is None else np.asarray(weights) / np.asarray(weights).sum()
      return np.asarray(source.choice(length, size=1 if n is None else n, replace=replace,
                                      p=chances)).tolist()


  def _columns_of(data, index, columns):
      """The columns of what a table is made of, and its index."""
      if isinstance(data, DataFrame):
          labels = list(data.columns) if columns is None else list(columns)
          return {label: np.array(data.column(label)) for label in labels}, data.index
      if isinstance(data, Series):
          name = data.name if data.name is not None else 0
          return {name if columns is None else list(columns)[0]: np.array(data.data)}, data.index
      if isinstance(data, dict):
          return _of_dict(data, index, columns)
      if data is None:
          labels = [] if columns is None else list(columns)
          size = 0 if index is None else len(index)
          return {label: as_values([float('nan')] * size) if size else np.empty(0, dtype=object)
                  for label in labels}, _as_index(index, size)
      if hasattr(data, '__array__') and not isinstance(data, list):
          values = np.asarray(data)
          values = values.reshape(-1, 1) if values.ndim == 1 else values
          labels = list(range(values.shape[1])) if columns is None else list(columns)
          _check_width(labels, values.shape[1])
          return ({label: as_values(np.array(values[:, place])) if values.dtype != object
                   else as_values(values[:, place].tolist())
                   for place, label in enumerate(labels)}, _as_index(index, len(values)))
      rows = list(data)
      if rows and isinstance(rows[0], dict):
          labels = list(dict.fromkeys([key for row in rows for key in row]))
          labels = labels if columns is None else list(columns)
          return {label: as_values([row.get(label, float('nan')) for row in rows])
                  for label in labels}, _as_index(index, len(rows))
      if rows and isinstance(rows[0], Series):
          labels = list(rows[0].index) if columns is None else list(columns)
          names = [row.name for row in rows]
          if index is None and all(name is not None for name in names):
              index = names
          return {label: as_values([row[label] for row in rows]) for label in labels}, \
              _as_index(index, len(rows))
      rows = [list(row) if hasattr(row, '__iter__') and not isinstance(row, str) else [row]
              for row in rows]
      size = max([len(row) for row in rows], default=0)
      labels = list(range(size)) if columns is None else list(columns)
      if rows:
          _check_width(labels, size)
      return ({label: as_values([row[place] if place < len(row) else None for row in rows])
               for place, label in enumerate(labels)}, _as_index(index, len(rows)))


  def _check_width(labels, size):
      if len(labels) != size:
          raise ValueError(f'{len(labels)} columns passed, passed data had {size} columns')


  def _of_dict(data, index, columns):
      labels = list(data) if columns is None else list(columns)
      series = [item for item in data.values() if isinstance(item, Series)]
      if index is None and series:
          index = series[0].index
      lengths = {len(item) for item in data.values()
                 if hasattr(item, '__len__') and not isinstance(item, (str, dict))}
      if len(lengths) > 1 and not series:
          raise ValueError('All arrays must be of the same length')
      if not lengths and index is None:
          if data and not any(isinstance(item, dict) for item in data.values()):
              raise ValueError('If using all scalar values, you must pass an index')
          index = list(dict.fromkeys([key for item in data.values() for key in item]))
      size = len(index) if index is not None else lengths.pop()
      index = _as_index(index, size)
      result = {}
      for label in labels:
          item = data.get(label)
          if isinstance(item, Series):
              result[label] = Series(item, index=index).data if list(item.index) != list(index) \
                  else np.array(item.data)
          elif isinstance(item, dict):
              result[label] = as_values([item.get(key, float('nan')) for key in index])
          elif hasattr(item, '__len__') and not isinstance(item, str):
              result[label] = np.array(as_values(item))
          else:
              result[label] = as_values([float('nan') if label not in data else item] * size)
      return result, index


  class DataFrame(Reductions, Tables):
      ndim = 2

      def __init__(self, data=None, index=None, columns=None, dtype=None, copy=None):
          self._data, self._index = _columns_of(data, index, columns)
          if index is not None and not isinstance(data, (dict, type(None))):
              self.index = _as_index(index, len(self._index))
          self._name_of_columns = getattr(columns, 'name', None)
          if dtype is not None:
              self._data = {label: converted(values, dtype) for label, values in self._data.items()}

      @classmethod
      def _of(cls, data, index, name_of_columns=None):
          result = cls()
          result._data, result._index = data, index
          result._name_of_columns = name_of_columns
          return result

      @classmethod
      def from_dict(cls, data, orient='columns', columns=None):
          if orient == 'index':
              return cls(list(data.values()), index=list(data), columns=columns)
          return cls(data, columns=columns)

      @classmethod
      def from_records(cls, data, index=None, columns=None):
          return cls(data, index=index, columns=columns)

      def column(self, label):
          """The elements of a column."""
          values = self._data.get(label)
          if values is None:
              raise KeyError(label)
          return values

      def taken(self, places):
          """The rows at positions, in that order."""
          places = [int(place) for place in places]
          order = np.array(places, dtype=int)
          index = self._index
          if isinstance(index, RangeIndex) and places == list(range(len(places))):
              index = RangeIndex(len(places), name=index.name)
          else:
              index = index.take(places)
          return DataFrame._of({label: values[order] for label, values in self._data.items()}, index,
                               self._name_of_columns)

      def _changed(self, result, inplace):
          if not inplace:
              return result
          self._data, self._index = result._data, result._index
          return None

      # What it is.

      @property
      def index(self):
          return self._index

      @index.setter
      def index(self, labels):
          labels = _as_index(labels, len(self))
          if self._data and len(labels) != len(self):
              raise ValueError(f'Length mismatch: Expected axis has {len(self)} elements, new values '
                               f'have {len(labels)} elements')
          self._index = labels

      @property
      def columns(self):
          return Index(list(self._data), name=self._name_of_columns)

      @columns.setter
      def columns(self, labels):
          labels = list(labels)
          if len(labels) != len(self._data):
              raise ValueError(f'Length mismatch: Expected axis has {len(self._data)} elements, new '
                               f'values have {len(labels)} elements')
          self._data = dict(zip(labels, self._data.values()))

      @property
      def axes(self):
          return [self.index, self.columns]

      @property
      def shape(self):
          return (len(self._index), len(self._data))

      @property
      def size(self):
          return len(self._index) * len(self._data)

      @property
      def empty(self):
          return self.size == 0

      @property
      def dtypes(self):
          types = np.empty(len(self._data), dtype=object)
          for place, values in enumerate(self._data.values()):
              types[place] = dtype_of(values)
          return Series(types, index=list(self._data))

      @property
      def values(self):
          return self.to_numpy()

      def to_numpy(self, dtype=None, copy=False, na_value=None):
          columns = list(self._data.values())
          if not columns:
              return np.empty((len(self._index), 0))
          if any(not is_numeric(values) for values in columns) or (
                  any(values.dtype == bool for values in columns)
                  and any(values.dtype != bool for values in columns)):
              columns = [values.astype(object) for values in columns]
          result = np.stack(columns, axis=1)
          return result if dtype is None else result.astype(dtype)

      @property
      def T(self):
          rows = self.to_numpy()
          return DataFrame({label: as_values(rows[place].tolist()) if rows.dtype == object
                            else rows[place] for place, label in enumerate(self._index)},
                           index=self.columns)

      def transpose(self):
          return self.T

      @property
      def iloc(self):
          return ByPosition(self)

      @property
      def loc(self):
          return ByLabel(self)

      at = loc
      iat = iloc

      @property
      def plot(self):
          from pandas.plots import Plots
          return Plots(self)

      def __array__(self, dtype=None):
          return self.to_numpy()

      def __array_wrap__(self, array):
          return DataFrame(array, index=self._index, columns=self.columns)

      def __len__(self):
          return len(self._index)

      def __iter__(self):
          return iter(self._data)

      def __contains__(self, key):
          return key in self._data

      def __repr__(self):
          return frame_text(self)

      def __bool__(self):
          raise ValueError('The truth value of a DataFrame is ambiguous. Use a.empty, a.bool(), '
                           'a.item(), a.any() or a.all().')

      def __hash__(self):
          raise TypeError("unhashable type: 'DataFrame'")

      def keys(self):
          return self.columns

      def items(self):
          for label in list(self._data):
              yield label, self[label]

      def iterrows(self):
          for place, label in enumerate(self._index):
              yield label, self.iloc[place]

      def itertuples(self, index=True, name='Pandas'):
          from collections import namedtuple
          labels = [str(label) for label in self._data]
          fields = [label if label.isidentifier() else f'_{place + 1}'
                    for place, label in enumerate(labels)]
          kind = namedtuple(name, (['Index'] if index else []) + fields)
          columns = [values.tolist() for values in self._data.values()]
          for place, label in enumerate(self._index):
              cells = [column[place] for column in columns]
              yield kind(*([label] + cells if index else cells))

      # Columns and rows.

      def __getitem__(self, key):
          if isinstance(key, slice):
              if isinstance(key.start, str) or isinstance(key.stop, str):
                  return self.loc[key]
              return self.iloc[key]
          if isinstance(key, DataFrame):
              return self.where(key)
          if isinstance(key, Series) and key.data.dtype == bool or isinstance(key, np.ndarray) \
                  and key.dtype == bool or isinstance(key, list) and key \
                  and all(isinstance(item, (bool, np.bool_)) for item in key):
              return self.taken(_positions(self._index, key))
          if isinstance(key, (list, Index, np.ndarray, Series)):
              labels = list(key)
              lost = [label for label in labels if label not in self._data]
              if lost:
                  raise KeyError(f"{lost} not in index" if len(lost) < len(labels) else
                                 f"None of [{Index(lost)!r}] are in the [columns]")
              return DataFrame._of({label: self._data[label] for label in labels}, self._index,
                                   self._name_of_columns)
          return Series(self.column(key), index=self._index, name=key)

      def __setitem__(self, key, value):
          if isinstance(key, (list, Index)):
              table = np.asarray(value)
              for place, label in enumerate(key):
                  self[label] = table[..., place] if table.ndim > 1 else value
              return
          if isinstance(key, (Series, DataFrame)) or isinstance(key, np.ndarray):
              flags = np.asarray(key)
              for place, label in enumerate(list(self._data)):
                  chosen = flags if flags.ndim == 1 else flags[:, place]
                  self[label] = self[label].where(~chosen, value)
              return
          if isinstance(value, Series):
              value = value.data if list(value.index) == list(self._index) or not self._data \
                  else Series(value, index=self._index).data
          elif isinstance(value, DataFrame):
              value = list(value._data.values())[0]
          elif not hasattr(value, '__len__') or isinstance(value, str):
              value = as_values([value] * len(self._index))
          values = np.array(as_values(value))
          if not self._data and not len(self._index):
              self._index = RangeIndex(len(values))
          if len(values) != len(self._index):
              raise ValueError(f'Length of values ({len(values)}) does not match length of index '
                               f'({len(self._index)})')
          self._data[key] = values

      def __delitem__(self, key):
          self.column(key)
          del self._data[key]

      def __getattr__(self, name):
          if not name.startswith('_') and name in self._data:
              return self[name]
          raise AttributeError(f"'DataFrame' object has no attribute {name!r}")

      def get(self, key, default=None):
          return self[key] if key in self._data else default

      def pop(self, item):
          result = self[item]
          del self._data[item]
          return result

      def insert(self, loc, column, value, allow_duplicates=False):
          if column in self._data:
              raise ValueError(f'cannot insert {column}, already exists')
          self[column] = value
          labels = list(self._data)[:-1]
          labels.insert(loc, column)
          self._data = {label: self._data[label] for label in labels}

      def assign(self, **columns):
          result = self.copy()
          for label, value in columns.items():
              result[label] = value(result) if callable(value) else value
          return result

      def copy(self, deep=True):
          return DataFrame._of({label: np.array(values) for label, values in self._data.items()},
                               self._index, self._name_of_columns)

      def head(self, n=5):
          return self.iloc[:n]

      def tail(self, n=5):
          return self.iloc[max(len(self) - n, 0):] if n >= 0 else self.iloc[-n:]

      def take(self, indices, axis=0):
          return self.taken(indices) if axis == 0 else self.iloc[:, list(indices)]

      def sample(self, n=None, frac=None, replace=False, weights=None, random_state=None, axis=None,
                 ignore_index=False):
          if isinstance(weights, str):
              weights = self[weights]
          result = self.taken(_drawn(len(self), n, frac, replace, weights, random_state))
          return result.reset_index(drop=True) if ignore_index else result

      def select_dtypes(self, include=None, exclude=None):
          def matches(values, kinds):
              for kind in kinds if isinstance(kinds, (list, tuple)) else [kinds]:
                  if kind in ('number', np.number):
                      if values.dtype.kind in 'iuf':
                          return True
                  elif kind in ('object', object, 'str', str, 'string'):
                      if values.dtype == object:
                          return True
                  elif values.dtype == kind:
                      return True
              return False
          return self[[label for label, values in self._data.items()
                       if (include is None or matches(values, include))
                       and (exclude is None or not matches(values, exclude))]]

      def filter(self, items=None, like=None, regex=None, axis=None):
          if regex is not None:
              import re
              return self[[label for label in self._data if re.search(regex, str(label))]]
          return self[[label for label in self._data
                       if (items is not None and label in items)
                       or (like is not None and like in str(label))]]

      # Arithmetic and comparison.

      def _each(self, function):
          return DataFrame._of({label: function(values) for label, values in self._data.items()},
                               self._index, self._name_of_columns)

      def _combined(self, other, operator, axis=1):
          if isinstance(other, DataFrame):
              labels = list(self._data) + [label for label in other._data if label not in self._data]
              gap = Series([float('nan')] * len(self), index=self._index)
              return DataFrame({label: operator(self[label] if label in self._data else gap,
                                                other[label] if label in other._data else gap)
                                for label in labels})
          if isinstance(other, Series) and axis in (1, 'columns'):
              return DataFrame._of({label: np.asarray(operator(
                  values, other.loc[label] if label in other.index else float('nan')))
                  for label, values in self._data.items()}, self._index, self._name_of_columns)
          if isinstance(other, (list, tuple, np.ndarray)) and axis in (1, 'columns'):
              other = np.asarray(other)
              if other.ndim == 1:
                  return DataFrame._of({label: operator(self._data[label], other[place])
                                        for place, label in enumerate(self._data)}, self._index)
              return DataFrame(operator(self.to_numpy(), other), index=self._index,
                               columns=self.columns)
          column = other.data if isinstance(other, Series) else other
          return DataFrame._of({label: operator(self[label], column).data
                                for label in self._data}, self._index, self._name_of_columns)

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

      def __matmul__(self, other):
          result = np.dot(self.to_numpy(), np.asarray(other))
          return DataFrame(result, index=self._index) if result.ndim == 2 \
              else Series(result, index=self._index)

      dot = __matmul__

      def __neg__(self):
          return self._each(lambda values: -values)

      def __abs__(self):
          return self._each(np.abs)

      def __invert__(self):
          return self._each(lambda values: ~values)

      def __and__(self, other):
          return self._combined(other, lambda x, y: x & y)

      def __or__(self, other):
          return self._combined(other, lambda x, y: x | y)

      def __eq__(self, other):
          return self._combined(other, lambda x, y: x == y)

      def __ne__(self, other):
          return self._combined(other, lambda x, y: x != y)

      def __lt__(self, other):
          return self._combined(other, lambda x, y: x < y)

      def __le__(self, other):
          return self._combined(other, lambda x, y: x <= y)

      def __gt__(self, other):
          return self._combined(other, lambda x, y: x > y)

      def __ge__(self, other):
          return self._combined(other, lambda x, y: x >= y)

      def add(self, other, axis=1):
          return self._combined(other, lambda x, y: x + y, axis)

      def sub(self, other, axis=1):
          return self._combined(other, lambda x, y: x - y, axis)

      def mul(self, other, axis=1):
          return self._combined(other, lambda x, y: x * y, axis)

      def div(self, other, axis=1):
          return self._combined(other, lambda x, y: x / y, axis)

      def abs(self):
          return abs(self)

      def round(self, decimals=0):
          return self._each(lambda values: np.round(values, decimals)
                            if values.dtype.kind == 'f' else values)

      def clip(self, lower=None, upper=None):
          return self._each(lambda values: np.clip(values, lower, upper))

      def isin(self, values):
          return DataFrame({label: self[label].isin(
              values[label] if isinstance(values, dict) else values) for label in self._data})

      # Statistics.

      def _reduced(self, name, skipna=True, axis=0, numeric_only=False, **options):
          if axis in (1, 'columns'):
              part = self.select_dtypes(['number', bool]) if numeric_only else self
              rows = part.to_numpy()
              return Series(as_values([reduced(as_values(row.tolist()), name, skipna, **options)
                                       for row in rows]), index=self._index)
          labels = [label for label, values in self._data.items()
                    if not numeric_only or is_numeric(values)]
          results = []
          for label in labels:
              try:
                  results.append(reduced(self._data[label], name, skipna, **options))
              except TypeError as error:
                  raise TypeError(str(error)) from None
          return Series(as_values(results), index=labels) if results else Series([], dtype=float)

      def quantile(self, q=0.5, axis=0, numeric_only=False, **options):
          labels = [label for label, values in self._data.items() if not numeric_only
                    or is_numeric(values)]
          if isinstance(q, (list, tuple)):
              return DataFrame({label: self[label].quantile(q).data for label in labels}, index=q)
          return Series([self[label].quantile(q) for label in labels], index=labels, name=q)

      def idxmax(self, axis=0, **options):
          if axis == 1:
              return Series([self.iloc[place].idxmax() for place in range(len(self))], index=self._index)
          return Series([self[label].idxmax() for label in self._data], index=list(self._data))

      def idxmin(self, axis=0, **options):
          if axis == 1:
              return Series([self.iloc[place].idxmin() for place in range(len(self))], index=self._index)
          return Series([self[label].idxmin() for label in self._data], index=list(self._data))

      def mode(self, **options):
          modes = {label: self[label].mode() for label in self._data}
          size = max([len(mode) for mode in modes.values()], default=0)
          return DataFrame({label: mode.tolist() + [float('nan')] * (size - len(mode))
                            for label, mode in modes.items()})

      def nunique(self, dropna=True):
          return Series([self[label].nunique(dropna) for label in self._data], index=list(self._data))

      def corr(self, method='pearson', min_periods=1, numeric_only=False):
          return self._paired(numeric_only, lambda x, y: x.corr(y))

      def cov(self, min_periods=None, ddof=1, numeric_only=False):
          return self._paired(numeric_only, lambda x, y: x.cov(y))

      def _paired(self, numeric_only, function):
          part = self.select_dtypes(['number', bool]) if numeric_only else self
          columns = {label: part[label].astype(float) for label in part._data}
          return DataFrame({label: [function(columns[other], columns[label]) for other in columns]
                            for label in columns}, index=list(columns))

      def describe(self, percentiles=None, include=None, exclude=None):
          numeric = [label for label, values in self._data.items() if values.dtype.kind in 'iuf']
          if include == 'all' and len(numeric) < len(self._data):
              parts = {label: self[label].describe(percentiles) for label in self._data}
              longest = max(parts.values(), key=len)
              counts = ['unique', 'top', 'freq']
              labels = ['count'] + counts + [label for label in longest.index
                                             if label not in ['count'] + counts]
              return DataFrame({label: as_values([part[row] if row in part.index else float('nan')
                                                  for row in labels]) for label, part in parts.items()},
                               index=labels)
          labels = numeric if numeric and include in (None, 'number', [np.number]) \
              else [label for label in self._data if label not in numeric]
          parts = {label: self[label].describe(percentiles) for label in labels}
          first = list(parts.values())[0]
          return DataFrame({label: part.data for label, part in parts.items()}, index=first.index)

      def value_counts(self, subset=None, **options):
          labels = list(self._data) if subset is None else subset
          rows = Series([tuple(row) for row in self[labels].to_numpy().tolist()])
          return rows.value_counts(**options)

      def cumsum(self, axis=0):
          return self._each(np.cumsum)

      def diff(self, periods=1):
          return DataFrame({label: self[label].diff(periods) for label in self._data})

      def shift(self, periods=1, fill_value=float('nan')):
          return DataFrame({label: self[label].shift(periods, fill_value) for label in self._data})

      def rank(self, **options):
          return DataFrame({label: self[label].rank(**options) for label in self._data})

      # Output.

      def to_string(self, buf=None, index=True, header=True, **options):
          return unlimited_text(self, index, header)

      def info(self, verbose=None, **options):
          from pandas.reports import information
          print(information(self))

      def memory_usage(self, index=True, deep=False):
          return Series([values.size * 8 for values in self._data.values()], index=list(self._data))

      def to_dict(self, orient='dict'):
          columns = {label: values.tolist() for label, values in self._data.items()}
          if orient == 'list':
              return columns
          if orient == 'series':
              return dict(self.items())
          if orient in ('records', 'index'):
              rows = [dict(zip(columns, cells)) for cells in zip(*columns.values())]
              return rows if orient == 'records' else dict(zip(self._index, rows))
          if orient == 'split':
              return {'index': list(self._index), 'columns': list(self._data),
                      'data': [list(cells) for cells in zip(*columns.values())]}
          return {label: dict(zip(self._index, cells)) for label, cells in columns.items()}

      def to_records(self, index=True):
          return [tuple(row) for row in self.itertuples(index=index)]

      def to_csv(self, path_or_buf=None, sep=',', index=True, header=True, na_rep='', columns=None,
                 float_format=None, **options):
          from pandas.files import _csv_text
          text = _csv_text(self if columns is None else self[list(columns)], sep, index, header, na_rep,
                          float_format)
          if path_or_buf is None:
              return text
          if hasattr(path_or_buf, 'write'):
              path_or_buf.write(text)
          else:
              with open(path_or_buf, 'w') as file:
                  file.write(text)
  """#
