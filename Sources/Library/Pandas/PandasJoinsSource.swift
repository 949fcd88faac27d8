/// `pandas.joins`, in the language itself: tables put together, and made of columns of text.
let pandasJoinsSource = #"""
  import numpy as np
  from pandas.frame import DataFrame
  from pandas.indexes import Index, RangeIndex
  from pandas.series import Series
  from pandas.values import as_values, is_missing, is_text, missing


  def concat(objs, axis=0, join='outer', ignore_index=False, keys=None, **options):
      if isinstance(objs, dict):
          objs = list(objs.values())
      parts = [item for item in objs if item is not None]
      if not parts:
          raise ValueError('No objects to concatenate')
      if axis in (1, 'columns'):
          return _side_by_side(parts, ignore_index)
      labels = [label for part in parts for label in part.index]
      index = RangeIndex(len(labels)) if ignore_index else Index(labels)
      if all(isinstance(part, Series) for part in parts):
          names = {part.name for part in parts}
          return Series(_joined([part.data for part in parts]), index=index,
                        name=names.pop() if len(names) == 1 else None)
      frames = [part.to_frame() if isinstance(part, Series) else part for part in parts]
      names = list(dict.fromkeys([label for frame in frames for label in frame]))
      if join == 'inner':
          names = [name for name in names if all(name in frame for frame in frames)]
      columns = {}
      for name in names:
          columns[name] = _joined([frame.column(name) if name in frame
                                   else as_values([float('nan')] * len(frame)) for frame in frames])
      return DataFrame._of(columns, index)


  def _joined(columns):
      filled = [values for values in columns if len(values)]
      if len({values.dtype.kind for values in filled}) > 1 and any(
              values.dtype.kind in 'Ob' for values in filled):
          return as_values([item for values in columns for item in values.tolist()])
      return np.concatenate(filled or columns)


  def _side_by_side(parts, ignore_index):
      index = parts[0].index
      if any(list(part.index) != list(index) for part in parts):
          index = Index(list(dict.fromkeys([label for part in parts for label in part.index])))
      columns = {}
      for place, part in enumerate(parts):
          if isinstance(part, Series):
              columns[place if part.name is None else part.name] = Series(part, index=index).data
          else:
              for label in part:
                  columns[label] = Series(part[label], index=index).data
      if ignore_index:
          columns = dict(enumerate(columns.values()))
      return DataFrame._of(columns, index)


  def merge(left, right, how='inner', on=None, left_on=None, right_on=None, suffixes=('_x', '_y'),
            **options):
      if on is None and left_on is None:
          on = [label for label in left if label in right]
      lefts = on if left_on is None else left_on
      rights = on if right_on is None else right_on
      lefts = [lefts] if isinstance(lefts, str) else list(lefts)
      rights = [rights] if isinstance(rights, str) else list(rights)
      left_keys = list(zip(*[left.column(name).tolist() for name in lefts]))
      right_keys = list(zip(*[right.column(name).tolist() for name in rights]))
      pairs = _pairs(left_keys, right_keys, how)
      shared = [name for name, other in zip(lefts, rights) if name == other]
      columns = {}
      for label in left:
          name = label
          if label in right and label not in shared:
              name = str(label) + suffixes[0]
          cells = left.column(label).tolist()
          values = [cells[place] if place is not None else float('nan') for place, _ in pairs]
          if label in shared:
              others = right.column(label).tolist()
              values = [cells[x] if x is not None else others[y] for x, y in pairs]
          columns[name] = as_values(values)
      for label in right:
          if label in shared:
              continue
          cells = right.column(label).tolist()
          name = str(label) + suffixes[1] if label in left else label
          columns[name] = as_values([cells[place] if place is not None else float('nan')
                                     for _, place in pairs])
      return DataFrame._of(columns, RangeIndex(len(pairs)))


  def _pairs(lefts, rights, how):
      """The rows of both sides that belong together, by position."""
      found = {}
      for place, key in enumerate(rights):
          found.setdefault(key, []).append(place)
      if how == 'right':
          return [(x, y) for y, x in _pairs(rights, lefts, 'left')]
      pairs = []
      for place, key in enumerate(lefts):
          matches = found.get(key, [])
          pairs += [(place, match) for match in matches]
          if not matches and how in ('left', 'outer'):
              pairs.append((place, None))
      if how == 'outer':
          known = set(lefts)
          pairs += [(None, place) for place, key in enumerate(rights) if key not in known]
          pairs.sort(key=lambda pair: lefts[pair[0]] if pair[0] is not None else rights[pair[1]])
      return pairs


  def get_dummies(data, columns=None, prefix=None, prefix_sep='_', drop_first=False, dummy_na=False,
                  dtype=bool):
      if isinstance(data, Series):
          return DataFrame._of(_dummies(data, '' if prefix is None else str(prefix) + prefix_sep,
                                        drop_first, dummy_na, dtype), data.index)
      if columns is None:
          columns = [label for label in data if data.column(label).dtype == object]
      result = {label: data.column(label) for label in data if label not in columns}
      for label in columns:
          result.update(_dummies(data[label], str(label) + prefix_sep, drop_first, dummy_na, dtype))
      return DataFrame._of(result, data.index)


  def _dummies(series, prefix, drop_first, dummy_na, dtype):
      labels = sorted(set(series.dropna().tolist()))[1 if drop_first else 0:]
      items = series.data.tolist()
      result = {(prefix + str(label) if prefix else label):
                np.array([item == label for item in items], dtype=bool).astype(dtype)
                for label in labels}
      if dummy_na:
          result[prefix + 'nan'] = missing(series.data).astype(dtype)
      return result


  def cut(x, bins, right=True, labels=None, retbins=False, include_lowest=False):
      values = np.asarray(x).astype(float)
      if isinstance(bins, int):
          low, high = np.nanmin(values), np.nanmax(values)
          edges = np.linspace(low, high, bins + 1)
          if right:
              edges[0] -= (high - low) * 0.001
          else:
              edges[-1] += (high - low) * 0.001
      else:
          edges = np.asarray(bins).astype(float)
      places = np.searchsorted(edges, values, side='left' if right else 'right') - 1
      if include_lowest:
          places = np.where(values == edges[0], 0, places)
      outside = (places < 0) | (places >= len(edges) - 1) | np.isnan(values)
      if labels is False:
          result = np.where(outside, float('nan'), places.astype(float))
          result = result.astype(int) if not outside.any() else result
      else:
          if labels is None:
              names = [_interval(low, high, right) for low, high in zip(edges[:-1], edges[1:])]
          else:
              names = list(labels)
          result = as_values([float('nan') if out else names[place]
                              for place, out in zip(places.tolist(), outside.tolist())])
      if isinstance(x, Series):
          result = x._like(result)
      return (result, edges) if retbins else result


  def _interval(low, high, right):
      text = f'{low:.3f}'.rstrip('0'), f'{high:.3f}'.rstrip('0')
      text = [part + '0' if part.endswith('.') else part for part in text]
      return f'({text[0]}, {text[1]}]' if right else f'[{text[0]}, {text[1]})'


  def qcut(x, q, labels=None, retbins=False):
      shares = np.linspace(0, 1, q + 1) if isinstance(q, int) else np.asarray(q)
      edges = np.quantile(np.asarray(x).astype(float), shares)
      return cut(x, edges, labels=labels, retbins=retbins, include_lowest=True)


  def to_numeric(arg, errors='raise', downcast=None):
      items = arg.data.tolist() if isinstance(arg, Series) else list(arg)
      numbers = []
      for item in items:
          try:
              text = item.strip() if isinstance(item, str) else item
              numbers.append(int(text) if isinstance(text, str) and text.lstrip('+-').isdigit()
                             else text if isinstance(text, int) else float(text))
          except (TypeError, ValueError):
              if errors == 'raise':
                  raise ValueError(f'Unable to parse string "{item}"') from None
              numbers.append(float('nan'))
      values = as_values(numbers)
      return arg._like(values) if isinstance(arg, Series) else values


  def factorize(values, **options):
      return Series(values).factorize()


  def unique(values):
      return Series(values).unique()


  def value_counts(values, **options):
      return Series(values).value_counts(**options)


  def crosstab(index, columns, **options):
      from pandas.groups import pivoted
      frame = DataFrame({'row': index.data, 'column': columns.data, 'one': np.ones(len(index), dtype=int)})
      result = pivoted(frame, 'one', 'row', 'column', 'sum', 0)
      result._index = result.index.rename(index.name)
      result._name_of_columns = columns.name
      return result


  def isna(obj):
      if isinstance(obj, (DataFrame, Series, Index)):
          return obj.isna()
      if isinstance(obj, (list, np.ndarray)):
          values = np.asarray(obj)
          return np.isnan(values) if values.dtype.kind == 'f' else \
              missing(values) if values.ndim == 1 else np.zeros(values.shape, dtype=bool)
      return is_missing(obj) or isinstance(obj, np.floating) and bool(np.isnan(obj))


  isnull = isna


  def notna(obj):
      result = isna(obj)
      return not result if isinstance(result, bool) else ~result


  notnull = notna
  """#
