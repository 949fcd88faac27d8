/// `pandas.locations`, in the language itself: `loc` and `iloc` of tables.
let pandasLocationsSource = #"""
  import numpy as np
  from pandas.series import Series, _positions
  from pandas.values import as_values, is_numeric, with_room_for


  def _places(length, key):
      """The positions that a number, a slice, a list or a mask selects."""
      if isinstance(key, (int, np.integer)):
          if not -length <= key < length:
              raise IndexError('single positional indexer is out-of-bounds')
          return int(key) % length
      if isinstance(key, slice):
          return list(range(length))[key]
      chosen = np.asarray(key)
      if chosen.dtype == bool:
          return np.nonzero(chosen)[0].tolist()
      places = [int(place) for place in chosen.tolist()]
      if any(not -length <= place < length for place in places):
          raise IndexError('positional indexers are out-of-bounds')
      return [place % length for place in places]


  class _Locations:
      def __init__(self, frame):
          self._frame = frame

      def _split(self, key):
          """The places of the rows, and the labels of the columns."""
          frame = self._frame
          if isinstance(key, tuple) and len(key) == 2:
              return self._rows(key[0]), self._columns(key[1])
          return self._rows(key), list(frame)

      def __getitem__(self, key):
          frame = self._frame
          if callable(key):
              key = key(frame)
          rows, columns = self._split(key)
          if isinstance(columns, list):
              part = frame[columns] if columns != list(frame) else frame
              if not isinstance(rows, int):
                  return part.taken(rows)
              cells = [values[rows] for values in part._data.values()]
              return Series(_row(cells, list(part._data.values())), index=columns,
                            name=frame.index[rows])
          values = frame.column(columns)
          if isinstance(rows, int):
              return values[rows]
          return Series(values, index=frame.index, name=columns).taken(rows)

      def __setitem__(self, key, value):
          frame = self._frame
          rows, columns = self._split(self._grown(key))
          many = isinstance(columns, list)
          labels = columns if many else [columns]
          places = [rows] if isinstance(rows, int) else rows
          for order, label in enumerate(labels):
              cell = value
              if hasattr(value, '__len__') and not isinstance(value, str):
                  table = np.asarray(value) if not isinstance(value, dict) else value
                  if isinstance(value, dict):
                      cell = value[label]
                  elif many and isinstance(rows, int):
                      cell = value.loc[label] if isinstance(value, Series) and label in value.index \
                          else table[order]
                  elif table.ndim > 1:
                      cell = table[:, order]
                  else:
                      cell = as_values(value)
              values = frame._data.get(label)
              if values is None:
                  values = as_values([float('nan')] * len(frame.index))
              values = np.array(with_room_for(values, cell if not hasattr(cell, '__len__')
                                              or isinstance(cell, str) else 0))
              if values.dtype.kind != 'O' and hasattr(cell, 'dtype') and cell.dtype == object:
                  values = values.astype(object)
              if values.dtype.kind in 'iu' and hasattr(cell, 'dtype') and cell.dtype.kind == 'f':
                  values = values.astype(float)
              values[np.array(places, dtype=int)] = cell
              frame._data[label] = values

      def _grown(self, key):
          return key


  def _row(cells, columns):
      kinds = {values.dtype.kind for values in columns}
      if kinds <= set('iuf') or kinds == {'b'}:
          return np.array(cells)
      result = np.empty(len(cells), dtype=object)
      for place, cell in enumerate(cells):
          result[place] = cell.item() if isinstance(cell, np.generic) else cell
      return result


  class ByPosition(_Locations):
      def _rows(self, key):
          return _places(len(self._frame), key)

      def _columns(self, key):
          labels = list(self._frame)
          found = _places(len(labels), key)
          return labels[found] if isinstance(found, int) else [labels[place] for place in found]


  class ByLabel(_Locations):
      def _rows(self, key):
          return _positions(self._frame.index, key)

      def _columns(self, key):
          frame = self._frame
          if isinstance(key, (slice, list, np.ndarray, Series)):
              labels = list(frame)
              if isinstance(key, list) and not any(isinstance(item, bool) for item in key):
                  lost = [label for label in key if label not in frame]
                  if lost:
                      raise KeyError(f'{lost} not in index')
                  return list(key)
              return [labels[place] for place in _positions(frame.columns, key)]
          return key

      def _grown(self, key):
          """A label that the index lacks becomes a new row."""
          label = key[0] if isinstance(key, tuple) else key
          frame = self._frame
          if isinstance(label, (str, int, float)) and not isinstance(label, bool) \
                  and label not in frame.index:
              from pandas.indexes import Index, RangeIndex
              is_next = isinstance(frame.index, RangeIndex) and label == len(frame.index)
              frame._index = RangeIndex(len(frame.index) + 1) if is_next \
                  else frame.index.append([label])
              for name, values in frame._data.items():
                  frame._data[name] = as_values(values.tolist() + [float('nan')])
          return key
  """#
