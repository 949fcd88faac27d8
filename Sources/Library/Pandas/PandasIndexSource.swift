/// `pandas.indexes`, in the language itself: labels of rows and columns.
let pandasIndexSource = #"""
  import numpy as np
  from pandas.values import as_values, dtype_of, is_missing


  def _wrapped(name, parts, attributes):
      """`name([parts], attributes)`, broken into lines of at most 80 columns."""
      line = f"{name}([{', '.join(parts)}], {', '.join(attributes)})"
      if len(line) <= 80 and len(parts) <= 100:
          return line
      if len(parts) > 100:
          parts = parts[:10] + ['...'] + parts[-10:]
      indent = ' ' * (len(name) + 2)
      lines = [name + '([']
      for place, part in enumerate(parts):
          is_last = place == len(parts) - 1
          word = part if is_last or part == '...' else part + ','
          if part == '...' or place and parts[place - 1] == '...':
              lines[-1] = lines[-1].rstrip()
              lines.append(indent + ('' if part == '...' else '') + word)
              if part == '...':
                  lines[-1] = indent + '...'
              continue
          if len(lines[-1]) + len(word) + (1 if lines[-1][-1] != '[' else 0) > 79:
              lines.append(indent + word)
          else:
              lines[-1] += word if lines[-1][-1] in '[' or lines[-1] == indent else ' ' + word
      lines[-1] += '],'
      return '\n'.join(lines) + '\n' + ' ' * (len(name) + 1) + ', '.join(attributes) + ')'


  class Index:
      def __init__(self, data=None, dtype=None, copy=False, name=None):
          if isinstance(data, Index):
              name = data.name if name is None else name
          labels = [] if data is None else list(data)
          self._labels = [label.item() if isinstance(label, np.generic) else label
                          for label in labels]
          self.name = name if name is not None else getattr(data, 'name', None)
          self._places = None

      @property
      def names(self):
          return [self.name]

      @property
      def values(self):
          return as_values(self._labels)

      @property
      def dtype(self):
          return dtype_of(self.values)

      @property
      def shape(self):
          return (len(self),)

      @property
      def size(self):
          return len(self)

      @property
      def nlevels(self):
          return 1

      @property
      def empty(self):
          return len(self) == 0

      @property
      def is_unique(self):
          return len(self.places()) == len(self)

      @property
      def str(self):
          import pandas as pd
          return pd.Series(self._labels).str

      def places(self):
          """Where each label first stands."""
          if self._places is None:
              self._places = {}
              for place, label in enumerate(self._labels):
                  self._places.setdefault(label, place)
          return self._places

      def get_loc(self, key):
          place = self.places().get(key)
          if place is None:
              raise KeyError(key)
          return place

      def positions_of(self, key):
          """All positions of a label."""
          self.get_loc(key)
          if self.is_unique:
              return [self.get_loc(key)]
          return [place for place, label in enumerate(self._labels) if label == key]

      def take(self, positions):
          labels = self._labels
          return Index([labels[place] for place in positions], name=self.name)

      def tolist(self):
          return list(self._labels)

      to_list = tolist

      def to_numpy(self):
          return self.values

      def to_series(self):
          import pandas as pd
          return pd.Series(self._labels, index=self, name=self.name)

      def isin(self, values):
          known = set(values)
          return np.array([label in known for label in self._labels], dtype=bool)

      def unique(self):
          return Index(list(self.places()), name=self.name)

      def nunique(self):
          return len(self.places())

      def map(self, function):
          if isinstance(function, dict):
              return Index([function.get(label) for label in self._labels], name=self.name)
          return Index([function(label) for label in self._labels], name=self.name)

      def drop(self, labels):
          gone = set(labels if isinstance(labels, (list, tuple, Index)) else [labels])
          return Index([label for label in self._labels if label not in gone], name=self.name)

      def difference(self, other):
          return Index(sorted(set(self._labels) - set(other)), name=self.name)

      def intersection(self, other):
          known = set(other)
          return Index([label for label in self._labels if label in known], name=self.name)

      def union(self, other):
          return Index(sorted(set(self._labels) | set(other)), name=self.name)

      def append(self, other):
          return Index(self._labels + list(other), name=self.name)

      def insert(self, loc, item):
          return Index(self._labels[:loc] + [item] + self._labels[loc:], name=self.name)

      def sort_values(self, ascending=True):
          return Index(sorted(self._labels, reverse=not ascending), name=self.name)

      def rename(self, name):
          return Index(self._labels, name=name)

      def copy(self, name=None):
          return Index(self._labels, name=self.name if name is None else name)

      def max(self):
          return max(self._labels)

      def min(self):
          return min(self._labels)

      def equals(self, other):
          return self._labels == list(other)

      def isna(self):
          return np.array([is_missing(label) for label in self._labels], dtype=bool)

      def __array__(self, dtype=None):
          return self.values

      def __len__(self):
          return len(self._labels)

      def __iter__(self):
          return iter(self._labels)

      def __contains__(self, key):
          return key in self.places()

      def __getitem__(self, key):
          if isinstance(key, (int, np.integer)):
              return self._labels[key]
          if isinstance(key, slice):
              return Index(self._labels[key], name=self.name)
          return self.take(np.arange(len(self))[np.asarray(key)].tolist())

      def __setitem__(self, key, value):
          raise TypeError('Index does not support mutable operations')

      def _compared(self, other, operator):
          if isinstance(other, (list, tuple, Index, np.ndarray)):
              return np.array([operator(x, y) for x, y in zip(self._labels, other)], dtype=bool)
          return np.array([operator(x, other) for x in self._labels], dtype=bool)

      def __eq__(self, other):
          return self._compared(other, lambda x, y: x == y)

      def __ne__(self, other):
          return self._compared(other, lambda x, y: x != y)

      def __gt__(self, other):
          return self._compared(other, lambda x, y: x > y)

      def __ge__(self, other):
          return self._compared(other, lambda x, y: x >= y)

      def __lt__(self, other):
          return self._compared(other, lambda x, y: x < y)

      def __le__(self, other):
          return self._compared(other, lambda x, y: x <= y)

      def __add__(self, other):
          return Index([label + other for label in self._labels], name=self.name)

      def __mul__(self, other):
          return Index([label * other for label in self._labels], name=self.name)

      def __hash__(self):
          raise TypeError("unhashable type: 'Index'")

      def __repr__(self):
          attributes = [f"dtype='{self.dtype}'"]
          if self.name is not None:
              attributes.append(f'name={self.name!r}')
          if len(self) > 100:
              attributes.append(f'length={len(self)}')
          return _wrapped('Index', [repr(label) for label in self._labels], attributes)


  class RangeIndex(Index):
      def __init__(self, start=0, stop=None, step=1, name=None):
          if stop is None:
              start, stop = 0, start
          self.start, self.stop, self.step = start, stop, step
          super().__init__(range(start, stop, step), name=name)

      def copy(self, name=None):
          return RangeIndex(self.start, self.stop, self.step, self.name if name is None else name)

      def __getitem__(self, key):
          if isinstance(key, slice):
              part = range(self.start, self.stop, self.step)[key]
              return RangeIndex(part.start, part.stop, part.step, self.name)
          return Index.__getitem__(self, key)

      def __repr__(self):
          name = '' if self.name is None else f', name={self.name!r}'
          return f'RangeIndex(start={self.start}, stop={self.stop}, step={self.step}{name})'


  def _as_index(labels, length):
      """The labels as an index; 0, 1, 2 … without labels."""
      if labels is None:
          return RangeIndex(0, length)
      if isinstance(labels, Index):
          return labels
      if isinstance(labels, range):
          return RangeIndex(labels.start, labels.stop, labels.step)
      return Index(labels)
  """#
