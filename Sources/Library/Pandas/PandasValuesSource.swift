/// `pandas.values`, in the language itself: the elements of columns, and what is missing among them.
let pandasValuesSource = #"""
  import numpy as np


  class _StringType:
      name = 'str'
      kind = 'O'
      type = str
      itemsize = 8

      def __repr__(self):
          return '<StringDtype(na_value=nan)>'

      def __str__(self):
          return 'str'

      def __eq__(self, other):
          return other is self or other == 'str' or other == 'string' or other is str

      def __hash__(self):
          return hash('str')


  string_type = _StringType()


  class StringArray:
      """Text as programs see it in `Series.values`."""

      def __init__(self, values):
          self._values = values
          self.dtype = string_type
          self.shape = values.shape
          self.ndim = 1
          self.size = values.size

      def __array__(self, dtype=None):
          return self._values

      def __len__(self):
          return len(self._values)

      def __iter__(self):
          return iter(self._values)

      def __getitem__(self, key):
          result = self._values[key]
          return StringArray(result) if isinstance(result, np.ndarray) else result

      def __eq__(self, other):
          return self._values == np.asarray(other)

      def __ne__(self, other):
          return self._values != np.asarray(other)

      def tolist(self):
          return self._values.tolist()

      def astype(self, dtype):
          return self._values.astype(dtype)

      def to_numpy(self):
          return self._values

      def __repr__(self):
          items = ', '.join([repr(value) for value in self._values.tolist()])
          return f'<StringArray>\n[{items}]\nLength: {len(self)}, dtype: str'


  def is_missing(value):
      return value is None or isinstance(value, float) and value != value


  def as_values(data, dtype=None):
      """A column's elements as a vector: numbers, bools, or objects."""
      if isinstance(data, (str, int, float)) or data is None:
          data = [data]
      if isinstance(data, (range, dict, set)) or not hasattr(data, '__len__'):
          data = list(data)
      if hasattr(data, '__array__'):
          values = np.asarray(data)
      else:
          values = _of_list(list(data))
      if values.dtype.kind == 'U':
          values = values.astype(object)
      if dtype is not None:
          values = converted(values, dtype)
      return values


  def _of_list(items):
      items = [item.item() if isinstance(item, np.generic) or hasattr(item, 'stop_gradient') else item
               for item in items]
      kinds = {type(item) for item in items}
      if kinds == {bool}:
          return np.array(items, dtype=bool)
      if kinds and kinds <= {int}:
          return np.array(items)
      if kinds and kinds <= {int, float, type(None)} and kinds != {type(None)}:
          return np.array([float('nan') if item is None else item for item in items], dtype=float)
      result = np.empty(len(items), dtype=object)
      for place, item in enumerate(items):
          result[place] = item
      return result


  def is_text(values):
      """Whether all elements are text, or missing."""
      if values.dtype != object or not len(values):
          return False
      items = values.tolist()
      return (any(isinstance(item, str) for item in items)
              and all(isinstance(item, str) or is_missing(item) for item in items))


  def dtype_of(values):
      return string_type if is_text(values) else values.dtype


  def is_numeric(values):
      return values.dtype.kind in 'iufb'


  def missing(values):
      if values.dtype.kind == 'f':
          return np.isnan(values)
      if values.dtype != object:
          return np.zeros(len(values), dtype=bool)
      return np.array([is_missing(item) for item in values.tolist()], dtype=bool)


  def converted(values, dtype):
      """The elements brought to another type, as `astype` does."""
      if dtype in ('category', 'object', object):
          return values.astype(object)
      if dtype is str or dtype in ('str', 'string'):
          return as_values([item if is_missing(item) else str(item) for item in values.tolist()])
      if dtype is int or str(dtype).startswith('int'):
          if missing(values).any():
              raise ValueError('Cannot convert non-finite values (NA or inf) to integer')
          if values.dtype == object:
              return np.array([int(item) for item in values.tolist()], dtype=dtype)
      if values.dtype == object and not (dtype is bool or dtype == 'bool'):
          return np.array([float('nan') if is_missing(item) else float(item)
                           for item in values.tolist()]).astype(dtype)
      return values.astype(dtype)


  def with_room_for(values, value):
      """The elements in a type that can hold `value` too."""
      if is_missing(value) and values.dtype.kind in 'iu':
          return values.astype(float)
      if values.dtype.kind == 'b' and not isinstance(value, (bool, np.bool_)):
          return values.astype(object)
      if isinstance(value, str) or value is None:
          return values.astype(object)
      if values.dtype.kind in 'iu' and isinstance(value, (float, np.floating)):
          return values if float(value).is_integer() else values.astype(float)
      return values
  """#
