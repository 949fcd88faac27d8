/// `sklearn.utils`, in the language itself.
let sklearnUtilsSource = #"""
  import numpy as np


  class Bunch(dict):
      """A dict whose entries are attributes too."""

      def __init__(self, **entries):
          super().__init__(entries)

      def __getattr__(self, key):
          try:
              return self[key]
          except KeyError:
              raise AttributeError(key) from None

      def __setattr__(self, key, value):
          self[key] = value

      def __dir__(self):
          return list(self)


  def check_random_state(seed):
      if seed is None or seed is np.random:
          return np.random.shared
      if isinstance(seed, (int, np.integer)):
          return np.random.RandomState(seed)
      if isinstance(seed, np.random.RandomState):
          return seed
      raise ValueError(f'{seed!r} cannot be used to seed a numpy.random.RandomState instance')


  def rows_of(array, places):
      """The rows at positions of an array, a table, a list or a tensor."""
      if hasattr(array, 'iloc'):
          return array.iloc[np.asarray(places).tolist()]
      if isinstance(array, (list, tuple)):
          return [array[place] for place in np.asarray(places).tolist()]
      return array[places]


  def shuffle(*arrays, random_state=None, n_samples=None):
      source = check_random_state(random_state)
      places = np.arange(len(arrays[0]))
      source.shuffle(places)
      result = [rows_of(array, places[:n_samples]) for array in arrays]
      return result[0] if len(result) == 1 else result


  def resample(*arrays, replace=True, n_samples=None, random_state=None, stratify=None):
      source = check_random_state(random_state)
      length = len(arrays[0])
      count = length if n_samples is None else n_samples
      if replace:
          places = source.randint(0, length, size=(count,))
      else:
          places = np.arange(length)
          source.shuffle(places)
          places = places[:count]
      result = [rows_of(array, places) for array in arrays]
      return result[0] if len(result) == 1 else result
  """#
