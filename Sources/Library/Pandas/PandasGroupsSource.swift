/// `pandas.groups`, in the language itself: rows grouped by the values of a column.
let pandasGroupsSource = #"""
  import numpy as np
  from pandas.indexes import Index
  from pandas.reductions import Reductions, reduced
  from pandas.series import Series
  from pandas.values import as_values, is_missing, is_numeric


  def _places(keys, sort=True):
      """For each key the rows that have it; missing keys are left out."""
      places = {}
      for place, key in enumerate(keys):
          if not is_missing(key):
              places.setdefault(key, []).append(place)
      labels = sorted(places) if sort else list(places)
      return {label: places[label] for label in labels}


  class SeriesGroups(Reductions):
      def __init__(self, series, keys, name, places=None):
          self._series = series
          self._places = _places(keys) if places is None else places
          self._name = name

      def _index(self):
          return Index(list(self._places), name=self._name)

      def __iter__(self):
          for label, places in self._places.items():
              yield label, self._series.taken(places)

      def __len__(self):
          return len(self._places)

      def _series_of(self, function):
          results = [function(self._series.taken(places)) for places in self._places.values()]
          return Series(as_values(results), index=self._index(), name=self._series.name)

      def _reduced(self, name, skipna=True, axis=0, numeric_only=False, **options):
          return self._series_of(lambda part: reduced(part.data, name, skipna, **options))

      def size(self):
          return self._series_of(len)

      def first(self):
          return self._series_of(lambda part: part.dropna().iloc[0])

      def last(self):
          return self._series_of(lambda part: part.dropna().iloc[-1])

      def nunique(self):
          return self._series_of(lambda part: part.nunique())

      def quantile(self, q=0.5):
          return self._series_of(lambda part: part.quantile(q))

      def apply(self, func, *args, **options):
          return self._series_of(lambda part: func(part, *args, **options))

      def agg(self, func):
          if isinstance(func, (list, tuple)):
              import pandas as pd
              names = [item if isinstance(item, str) else item.__name__ for item in func]
              return pd.DataFrame({name: self.agg(item).data for name, item in zip(names, func)},
                                  index=self._index())
          return self._series_of(lambda part: part.agg(func))

      aggregate = agg

      def transform(self, func):
          items = [float('nan')] * len(self._series)
          for places in self._places.values():
              part = self._series.taken(places)
              result = getattr(part, func)() if isinstance(func, str) else func(part)
              for order, place in enumerate(places):
                  items[place] = result.iloc[order] if isinstance(result, Series) else result
          return self._series._like(as_values(items))

      def value_counts(self, **options):
          parts = [(label, part.value_counts()) for label, part in self]
          return Series([count for _, counts in parts for count in counts],
                        index=[(label, item) for label, counts in parts for item in counts.index],
                        name='count')

      def describe(self):
          import pandas as pd
          rows = {label: part.describe() for label, part in self}
          first = list(rows.values())[0]
          return pd.DataFrame([row.tolist() for row in rows.values()], index=self._index(),
                              columns=list(first.index))


  class Groups(Reductions):
      def __init__(self, frame, by, as_index=True, sort=True):
          self._frame = frame
          self._as_index = as_index
          self._names = []
          if isinstance(by, Series):
              self._label, keys = by.name, by.data.tolist()
          elif callable(by):
              self._label, keys = None, [by(label) for label in frame.index]
          elif isinstance(by, list) and len(by) != len(frame) or isinstance(by, str) or not isinstance(
                  by, (list, np.ndarray)):
              names = by if isinstance(by, list) else [by]
              self._names = names
              columns = [frame.column(name).tolist() for name in names]
              keys = columns[0] if len(names) == 1 else list(zip(*columns))
              self._label = names[0] if len(names) == 1 else tuple(names)
          else:
              self._label, keys = None, list(by)
          self._places = _places(keys, sort)

      @property
      def groups(self):
          return {label: self._frame.index.take(places) for label, places in self._places.items()}

      @property
      def indices(self):
          return {label: np.array(places) for label, places in self._places.items()}

      @property
      def ngroups(self):
          return len(self._places)

      def __len__(self):
          return len(self._places)

      def __iter__(self):
          is_list = len(self._names) == 1 and False
          for label, places in self._places.items():
              yield (label,) if is_list else label, self._frame.taken(places)

      def get_group(self, name):
          return self._frame.taken(self._places[name])

      def __getitem__(self, key):
          if isinstance(key, list):
              part = Groups.__new__(Groups)
              part.__dict__.update(self.__dict__)
              part._frame = self._frame[self._names + [label for label in key if label not in self._names]]
              return part
          return SeriesGroups(self._frame[key], None, self._label, self._places)

      def __getattr__(self, name):
          if not name.startswith('_') and name in self._frame:
              return self[name]
          raise AttributeError(f"'DataFrameGroupBy' object has no attribute {name!r}")

      def _table(self, columns):
          import pandas as pd
          result = pd.DataFrame(columns, index=Index(list(self._places), name=self._label))
          return result if self._as_index else result.reset_index()

      def _columns(self, numeric_only):
          return [label for label in self._frame if label not in self._names
                  and (not numeric_only or is_numeric(self._frame.column(label)))]

      def _reduced(self, name, skipna=True, axis=0, numeric_only=False, **options):
          return self._table({label: self[label]._reduced(name, skipna, **options).data
                              for label in self._columns(numeric_only)})

      def size(self):
          return Series([len(places) for places in self._places.values()],
                        index=Index(list(self._places), name=self._label))

      def first(self):
          return self._table({label: self[label].first().data for label in self._columns(False)})

      def last(self):
          return self._table({label: self[label].last().data for label in self._columns(False)})

      def nunique(self):
          return self._table({label: self[label].nunique().data for label in self._columns(False)})

      def head(self, n=5):
          kept = sorted([place for places in self._places.values() for place in places[:n]])
          return self._frame.taken(kept)

      def agg(self, func=None, **named):
          if named:
              return self._table({name: self[column].agg(item).data
                                  for name, (column, item) in named.items()})
          if isinstance(func, dict):
              return self._table({label: self[label].agg(item).data for label, item in func.items()})
          return self._table({label: self[label].agg(func).data for label in self._columns(False)})

      aggregate = agg

      def apply(self, func, *args, **options):
          import pandas as pd
          kept = [label for label in self._frame if label not in self._names]
          results = [func(self._frame.taken(places)[kept], *args, **options)
                     for places in self._places.values()]
          index = Index(list(self._places), name=self._label)
          if results and isinstance(results[0], Series):
              return pd.DataFrame([result.tolist() for result in results], index=index,
                                  columns=list(results[0].index))
          if results and isinstance(results[0], pd.DataFrame):
              return pd.concat(results)
          return Series(as_values(results), index=index)

      def transform(self, func):
          import pandas as pd
          return pd.DataFrame({label: self[label].transform(func).data
                               for label in self._columns(False)}, index=self._frame.index)


  def pivoted(frame, values, index, columns, aggfunc, fill_value):
      import pandas as pd
      if columns is None:
          groups = Groups(frame, index)
          names = [values] if isinstance(values, str) else values
          if names is None:
              names = groups._columns(True)
          result = groups._table({name: groups[name].agg(aggfunc).data for name in sorted(names)})
          return result if fill_value is None else result.fillna(fill_value)
      rows = _places(frame.column(index).tolist())
      tops = _places(frame.column(columns).tolist())
      source = frame[values if isinstance(values, str) else values[0]]
      table = {}
      for top, places in tops.items():
          cells = []
          for inside in rows.values():
              both = [place for place in inside if place in set(places)]
              part = source.taken(both)
              if not both:
                  cells.append(float('nan') if fill_value is None else fill_value)
              elif aggfunc == 'first':
                  cells.append(part.iloc[0])
              else:
                  cells.append(part.agg(aggfunc))
          table[top] = as_values(cells)
      result = pd.DataFrame(table, index=Index(list(rows), name=index))
      result._name_of_columns = columns
      return result
  """#
