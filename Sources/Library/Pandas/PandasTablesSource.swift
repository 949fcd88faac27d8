/// `pandas.tables`, in the language itself: tables changed, sorted, grouped and joined.
let pandasTablesSource = #"""
  import numpy as np
  from pandas.indexes import Index, RangeIndex, _as_index
  from pandas.series import Series
  from pandas.values import as_values, converted, is_missing, is_numeric, missing


  def _listed(item):
      return list(item) if isinstance(item, (list, tuple, set, Index, np.ndarray)) else [item]


  class Tables:
      # Missing values.

      def isna(self):
          return self._each(missing)

      isnull = isna

      def notna(self):
          return self._each(lambda values: ~missing(values))

      notnull = notna

      def fillna(self, value=None, inplace=False, axis=None, **options):
          columns = {}
          for label in self._data:
              if isinstance(value, (dict, Series)):
                  known = label in value.index if isinstance(value, Series) else label in value
                  columns[label] = self[label].fillna(value[label]).data if known else self._data[label]
              else:
                  gaps = missing(self._data[label]).any()
                  columns[label] = self[label].fillna(value).data if gaps else self._data[label]
          return self._changed(self._of(columns, self._index), inplace)

      def ffill(self, **options):
          return self._of({label: self[label].ffill().data for label in self._data}, self._index)

      def bfill(self, **options):
          return self._of({label: self[label].bfill().data for label in self._data}, self._index)

      def interpolate(self, **options):
          return self._of({label: self[label].interpolate().data for label in self._data}, self._index)

      def dropna(self, axis=0, how='any', subset=None, thresh=None, inplace=False, **options):
          part = self if subset is None else self[_listed(subset)]
          gaps = [missing(values) for values in part._data.values()]
          if axis in (1, 'columns'):
              kept = [label for label, gap in zip(part._data, gaps)
                      if not (gap.any() if how == 'any' else gap.all())]
              return self._changed(self[kept], inplace)
          count = np.sum(np.stack(gaps), axis=0) if gaps else np.zeros(len(self), dtype=int)
          if thresh is not None:
              keep = len(gaps) - count >= thresh
          else:
              keep = count == 0 if how == 'any' else count < len(gaps)
          return self._changed(self.taken(np.nonzero(keep)[0].tolist()), inplace)

      # Labels.

      def drop(self, labels=None, axis=0, index=None, columns=None, inplace=False, errors='raise',
               **options):
          if labels is not None:
              if axis in (1, 'columns'):
                  columns = labels
              else:
                  index = labels
          result = self
          if columns is not None:
              gone = _listed(columns)
              lost = [label for label in gone if label not in self._data]
              if lost and errors == 'raise':
                  raise KeyError(f'{lost} not found in axis')
              result = result[[label for label in self._data if label not in gone]]
          if index is not None:
              gone = set(_listed(index))
              lost = [label for label in gone if label not in self._index]
              if lost and errors == 'raise':
                  raise KeyError(f'{lost} not found in axis')
              result = result.taken([place for place, label in enumerate(self._index)
                                     if label not in gone])
          return self._changed(result, inplace)

      def rename(self, mapper=None, index=None, columns=None, axis=None, inplace=False, **options):
          if mapper is not None:
              if axis in (1, 'columns'):
                  columns = mapper
              else:
                  index = mapper

          def renamed(labels, table):
              return [table(label) if callable(table) else table.get(label, label)
                      for label in labels]
          names = list(self._data) if columns is None else renamed(self._data, columns)
          labels = self._index if index is None else Index(renamed(self._index, index))
          return self._changed(self._of(dict(zip(names, self._data.values())), labels), inplace)

      def rename_axis(self, mapper=None, **options):
          return self._of(dict(self._data), self._index.rename(mapper))

      def add_prefix(self, prefix):
          return self.rename(columns=lambda label: prefix + str(label))

      def add_suffix(self, suffix):
          return self.rename(columns=lambda label: str(label) + suffix)

      def set_index(self, keys, drop=True, inplace=False, **options):
          if isinstance(keys, list):
              keys = keys[0] if len(keys) == 1 else keys
          if isinstance(keys, (Series, Index)):
              result = self._of(dict(self._data), Index(list(keys), name=keys.name))
          else:
              columns = {label: values for label, values in self._data.items()
                         if not drop or label != keys}
              result = self._of(columns, Index(self.column(keys).tolist(), name=keys))
          return self._changed(result, inplace)

      def reset_index(self, level=None, drop=False, inplace=False, names=None, **options):
          columns = {}
          if not drop:
              name = names or self._index.name
              columns[name if name is not None else 'index' if 'index' not in self._data
                      else 'level_0'] = self._index.values
          columns.update(self._data)
          return self._changed(self._of(columns, RangeIndex(len(self))), inplace)

      def set_axis(self, labels, axis=0, **options):
          if axis in (1, 'columns'):
              return self._of(dict(zip(labels, self._data.values())), self._index)
          return self._of(dict(self._data), _as_index(labels, len(self)))

      def reindex(self, index=None, columns=None, fill_value=float('nan'), **options):
          result = self
          if columns is not None:
              gap = as_values([fill_value] * len(self))
              result = self._of({label: self._data.get(label, gap) for label in columns}, self._index)
          if index is not None:
              labels = list(index)
              result = self._of({label: Series(values, index=self._index).reindex(labels, fill_value).data
                                 for label, values in result._data.items()}, _as_index(index, len(labels)))
          return result

      # Order.

      def sort_values(self, by, axis=0, ascending=True, inplace=False, ignore_index=False,
                      key=None, **options):
          names = _listed(by)
          falls = _listed(ascending) if isinstance(ascending, (list, tuple)) else [ascending] * len(names)
          order = list(range(len(self)))
          for name, rises in reversed(list(zip(names, falls))):
              values = self[name] if key is None else key(self[name])
              items = values.data.tolist()
              known = [place for place in order if not is_missing(items[place])]
              gaps = [place for place in order if is_missing(items[place])]
              known.sort(key=lambda place: items[place], reverse=not rises)
              order = known + gaps
          result = self.taken(order)
          return self._changed(result.reset_index(drop=True) if ignore_index else result, inplace)

      def sort_index(self, axis=0, ascending=True, inplace=False, **options):
          if axis in (1, 'columns'):
              return self._changed(self[sorted(self._data, reverse=not ascending)], inplace)
          labels = list(self._index)
          order = sorted(range(len(labels)), key=lambda place: labels[place], reverse=not ascending)
          return self._changed(self.taken(order), inplace)

      def nlargest(self, n, columns):
          return self.sort_values(columns, ascending=False).head(n)

      def nsmallest(self, n, columns):
          return self.sort_values(columns).head(n)

      def duplicated(self, subset=None, keep='first'):
          part = self if subset is None else self[_listed(subset)]
          rows = Series([repr(row) for row in part.to_numpy().tolist()], index=self._index)
          return rows.duplicated(keep)

      def drop_duplicates(self, subset=None, keep='first', inplace=False, ignore_index=False):
          result = self.taken(np.nonzero(~self.duplicated(subset, keep).data)[0].tolist())
          return self._changed(result.reset_index(drop=True) if ignore_index else result, inplace)

      # Functions of columns, rows and elements.

      def astype(self, dtype, **options):
          columns = {}
          for label, values in self._data.items():
              target = dtype.get(label) if isinstance(dtype, dict) else dtype
              columns[label] = values if target is None else converted(values, target)
          return self._of(columns, self._index)

      def apply(self, func, axis=0, raw=False, result_type=None, args=(), **options):
          if isinstance(func, str):
              return getattr(self, func)(axis=axis)
          if axis in (1, 'columns'):
              results = [func(self.iloc[place], *args, **options) for place in range(len(self))]
              labels = self._index
          else:
              results = [func(self[label], *args, **options) for label in self._data]
              labels = Index(list(self._data))
          if results and isinstance(results[0], Series):
              if axis in (1, 'columns'):
                  return type(self)([result.data.tolist() for result in results],
                                    index=labels, columns=list(results[0].index))
              return type(self)({label: result for label, result in zip(labels, results)})
          if results and isinstance(results[0], np.ndarray) and axis == 0:
              return self._of(dict(zip(labels, results)), self._index)
          return Series(as_values(results), index=labels)

      def map(self, func, na_action=None, **options):
          return self._of({label: self[label].apply(func).data for label in self._data}, self._index)

      applymap = map

      def agg(self, func, axis=0):
          if isinstance(func, (list, tuple)):
              names = [item if isinstance(item, str) else item.__name__ for item in func]
              return type(self)({label: self[label].agg(list(func)).data for label in self._data},
                                index=names)
          if isinstance(func, dict):
              return Series([self[label].agg(item) for label, item in func.items()], index=list(func))
          return self.apply(func, axis)

      aggregate = agg

      def pipe(self, func, *args, **options):
          return func(self, *args, **options)

      def where(self, cond, other=float('nan')):
          flags = np.asarray(cond)
          return self._of({label: self[label].where(flags if flags.ndim == 1 else flags[:, place],
                                                    other).data
                           for place, label in enumerate(self._data)}, self._index)

      def mask(self, cond, other=float('nan')):
          return self.where(~np.asarray(cond), other)

      def replace(self, to_replace=None, value=None, inplace=False, **options):
          columns = {}
          for label in self._data:
              table = to_replace
              if isinstance(to_replace, dict) and isinstance(to_replace.get(label), dict):
                  table = to_replace[label]
              columns[label] = self[label].replace(table, value).data
          return self._changed(self._of(columns, self._index), inplace)

      def query(self, expr, **options):
          raise NotImplementedError('DataFrame.query is not available here; write the condition as '
                                    "df[df['x'] > 1]")

      def equals(self, other):
          return list(self._data) == list(other._data) and all(
              self[label].fillna('').tolist() == other[label].fillna('').tolist() for label in self._data)

      # Groups and joins.

      def groupby(self, by=None, as_index=True, sort=True, **options):
          from pandas.groups import Groups
          return Groups(self, by, as_index, sort)

      def pivot_table(self, values=None, index=None, columns=None, aggfunc='mean', fill_value=None):
          from pandas.groups import pivoted
          return pivoted(self, values, index, columns, aggfunc, fill_value)

      def pivot(self, index=None, columns=None, values=None):
          return self.pivot_table(values, index, columns, 'first')

      def merge(self, right, how='inner', on=None, left_on=None, right_on=None,
                suffixes=('_x', '_y'), **options):
          from pandas.joins import merge
          return merge(self, right, how, on, left_on, right_on, suffixes)

      def join(self, other, on=None, how='left', lsuffix='', rsuffix=''):
          columns = {label + lsuffix if label in other._data else label: values
                     for label, values in self._data.items()}
          for label in other._data:
              name = label + rsuffix if label in self._data else label
              columns[name] = Series(other[label], index=self._index).data
          return self._of(columns, self._index)

      def melt(self, id_vars=None, value_vars=None, var_name='variable', value_name='value'):
          ids = [] if id_vars is None else _listed(id_vars)
          names = [label for label in self._data if label not in ids] if value_vars is None \
              else _listed(value_vars)
          columns = {label: as_values(self._data[label].tolist() * len(names)) for label in ids}
          columns[var_name] = as_values([name for name in names for _ in range(len(self))])
          columns[value_name] = np.concatenate([self._data[name] for name in names])
          return self._of(columns, RangeIndex(len(self) * len(names)))

      def hist(self, column=None, bins=10, **options):
          import matplotlib.pyplot as plt
          for label, values in self._data.items():
              if is_numeric(values):
                  plt.hist(values.tolist(), bins=bins, label=str(label))

      def boxplot(self, column=None, **options):
          import matplotlib.pyplot as plt
          labels = [label for label, values in self._data.items() if is_numeric(values)]
          plt.boxplot([self._data[label].tolist() for label in labels])
  """#
