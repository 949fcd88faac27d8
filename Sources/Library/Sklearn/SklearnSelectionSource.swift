/// `sklearn.model_selection`, in the language itself: splits for training and testing.
let sklearnSelectionSource = #"""
  import numpy as np
  from math import ceil, floor
  from sklearn.utils import check_random_state, rows_of


  def _sizes(total, test_size, train_size):
      if test_size is None and train_size is None:
          test_size = 0.25
      tests = trains = None
      if test_size is not None:
          tests = ceil(test_size * total) if isinstance(test_size, float) else test_size
      if train_size is not None:
          trains = floor(train_size * total) if isinstance(train_size, float) else train_size
      if tests is None:
          tests = total - trains
      if trains is None:
          trains = total - tests
      if trains + tests > total or trains <= 0:
          raise ValueError(f'With n_samples={total}, test_size={test_size} and train_size={train_size}, '
                           'the sizes do not fit: the train set would be empty or they overlap')
      return trains, tests


  def _shared(counts, draws, source):
      """How many of each class to draw, in proportion; what rounding leaves goes by lot."""
      exact = counts / counts.sum() * draws
      result = np.floor(exact)
      missing = int(draws - result.sum())
      rests = exact - result
      for value in np.sort(np.unique(rests))[::-1]:
          if missing <= 0:
              break
          (places,) = np.where(rests == value)
          count = min(len(places), missing)
          places = source.choice(places, size=count, replace=False)
          result[places] += 1
          missing -= count
      return result.astype(int)


  def _stratified(labels, trains, tests, source):
      classes, codes, counts = np.unique(np.asarray(labels), return_inverse=True, return_counts=True)
      if counts.min() < 2:
          raise ValueError('The least populated classes in y have only 1 member, which is too few. The '
                           'minimum number of groups for any class cannot be less than 2.')
      members = [np.where(codes == code)[0] for code in range(len(classes))]
      train_counts = _shared(counts, trains, source)
      test_counts = _shared(counts - train_counts, tests, source)
      train, test = [], []
      for own, first, second in zip(members, train_counts, test_counts):
          order = own[source.permutation(len(own))]
          train += order[:first].tolist()
          test += order[first:first + second].tolist()
      return source.permutation(train), source.permutation(test)


  def train_test_split(*arrays, test_size=None, train_size=None, random_state=None, shuffle=True,
                       stratify=None):
      total = len(arrays[0])
      if any(len(array) != total for array in arrays):
          raise ValueError('Found input variables with inconsistent numbers of samples: '
                           f'{[len(array) for array in arrays]}')
      trains, tests = _sizes(total, test_size, train_size)
      if not shuffle:
          train, test = np.arange(trains), np.arange(trains, trains + tests)
      else:
          source = check_random_state(random_state)
          if stratify is not None:
              train, test = _stratified(stratify, trains, tests, source)
          else:
              order = source.permutation(total)
              test, train = order[:tests], order[tests:tests + trains]
      result = []
      for array in arrays:
          result += [rows_of(array, train), rows_of(array, test)]
      return result


  class KFold:
      def __init__(self, n_splits=5, *, shuffle=False, random_state=None):
          self.n_splits = n_splits
          self.shuffle = shuffle
          self.random_state = random_state

      def get_n_splits(self, X=None, y=None, groups=None):
          return self.n_splits

      def split(self, X, y=None, groups=None):
          total = len(X)
          if self.n_splits > total:
              raise ValueError(f'Cannot have number of splits n_splits={self.n_splits} greater than the '
                               f'number of samples: n_samples={total}.')
          order = np.arange(total)
          if self.shuffle:
              check_random_state(self.random_state).shuffle(order)
          start = 0
          for fold in range(self.n_splits):
              size = total // self.n_splits + (fold < total % self.n_splits)
              chosen = np.zeros(total, dtype=bool)
              chosen[order[start:start + size]] = True
              yield np.where(~chosen)[0], np.where(chosen)[0]
              start += size


  def cross_val_score(estimator, X, y, cv=5, scoring=None):
      scores = []
      for train, test in (KFold(cv) if isinstance(cv, int) else cv).split(X):
          estimator.fit(rows_of(X, train), rows_of(y, train))
          scores.append(estimator.score(rows_of(X, test), rows_of(y, test)))
      return np.array(scores)
  """#
