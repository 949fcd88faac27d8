/// `sklearn.preprocessing`, in the language itself: scales and codes.
let sklearnPreprocessingSource = #"""
  import numpy as np


  def _table(X):
      X = np.asarray(X)
      if X.ndim != 2:
          raise ValueError(f'Expected 2D array, got {X.ndim}D array instead: reshape your data using '
                           'array.reshape(-1, 1) if it has a single feature')
      return X if X.dtype == np.float32 else X.astype(float)


  class _Scaler:
      def fit_transform(self, X, y=None):
          return self.fit(X).transform(X)

      def _fitted(self):
          if not hasattr(self, 'scale_'):
              raise ValueError(f"This {type(self).__name__} instance is not fitted yet. Call 'fit' with "
                               'appropriate arguments before using this estimator.')


  class StandardScaler(_Scaler):
      def __init__(self, *, copy=True, with_mean=True, with_std=True):
          self.with_mean, self.with_std = with_mean, with_std

      def fit(self, X, y=None):
          X = _table(X)
          self.n_samples_seen_ = len(X)
          self.mean_ = X.mean(axis=0)
          self.var_ = X.var(axis=0)
          scale = np.sqrt(self.var_)
          self.scale_ = np.where(scale == 0, 1.0, scale)
          return self

      def transform(self, X):
          self._fitted()
          X = _table(X)
          if self.with_mean:
              X = X - self.mean_
          return X / self.scale_ if self.with_std else X

      def inverse_transform(self, X):
          X = _table(X)
          if self.with_std:
              X = X * self.scale_
          return X + self.mean_ if self.with_mean else X


  class MinMaxScaler(_Scaler):
      def __init__(self, feature_range=(0, 1), *, copy=True, clip=False):
          self.feature_range, self.clip = feature_range, clip

      def fit(self, X, y=None):
          X = _table(X)
          low, high = self.feature_range
          self.data_min_, self.data_max_ = X.min(axis=0), X.max(axis=0)
          self.data_range_ = self.data_max_ - self.data_min_
          width = np.where(self.data_range_ == 0, 1.0, self.data_range_)
          self.scale_ = (high - low) / width
          self.min_ = low - self.data_min_ * self.scale_
          return self

      def transform(self, X):
          self._fitted()
          result = _table(X) * self.scale_ + self.min_
          return np.clip(result, *self.feature_range) if self.clip else result

      def inverse_transform(self, X):
          return (_table(X) - self.min_) / self.scale_


  class MaxAbsScaler(_Scaler):
      def fit(self, X, y=None):
          self.max_abs_ = np.abs(_table(X)).max(axis=0)
          self.scale_ = np.where(self.max_abs_ == 0, 1.0, self.max_abs_)
          return self

      def transform(self, X):
          self._fitted()
          return _table(X) / self.scale_


  class LabelEncoder:
      def fit(self, y):
          self.classes_ = np.unique(np.asarray(y))
          return self

      def transform(self, y):
          places = {label: place for place, label in enumerate(self.classes_.tolist())}
          lost = [label for label in np.asarray(y).tolist() if label not in places]
          if lost:
              raise ValueError(f'y contains previously unseen labels: {lost}')
          return np.array([places[label] for label in np.asarray(y).tolist()], dtype=int)

      def fit_transform(self, y):
          return self.fit(y).transform(y)

      def inverse_transform(self, y):
          return self.classes_[np.asarray(y)]


  class OneHotEncoder:
      def __init__(self, *, sparse_output=True, handle_unknown='error', **options):
          self.handle_unknown = handle_unknown

      def fit(self, X, y=None):
          X = np.asarray(X)
          self.categories_ = [np.unique(X[:, column]) for column in range(X.shape[1])]
          return self

      def transform(self, X):
          X = np.asarray(X)
          parts = [(X[:, column:column + 1] == known).astype(float)
                   for column, known in enumerate(self.categories_)]
          return np.concatenate(parts, axis=1)

      def fit_transform(self, X, y=None):
          return self.fit(X).transform(X)


  def normalize(X, norm='l2', *, axis=1):
      X = _table(X)
      sizes = {'l2': lambda: np.sqrt((X * X).sum(axis=axis, keepdims=True)),
               'l1': lambda: np.abs(X).sum(axis=axis, keepdims=True),
               'max': lambda: np.abs(X).max(axis=axis, keepdims=True)}[norm]()
      return X / np.where(sizes == 0, 1.0, sizes)


  def scale(X):
      return StandardScaler().fit_transform(X)


  def minmax_scale(X, feature_range=(0, 1)):
      X = np.asarray(X)
      result = MinMaxScaler(feature_range).fit_transform(X.reshape(-1, 1) if X.ndim == 1 else X)
      return result[:, 0] if X.ndim == 1 else result


  class PolynomialFeatures:
      def __init__(self, degree=2, *, include_bias=True, interaction_only=False):
          self.degree, self.include_bias = degree, include_bias
          self.interaction_only = interaction_only

      def fit(self, X, y=None):
          return self

      def transform(self, X):
          from itertools import combinations, combinations_with_replacement
          X = _table(X)
          choose = combinations if self.interaction_only else combinations_with_replacement
          columns = []
          for degree in range(0 if self.include_bias else 1, self.degree + 1):
              for places in choose(range(X.shape[1]), degree):
                  column = np.ones(len(X))
                  for place in places:
                      column = column * X[:, place]
                  columns.append(column)
          return np.stack(columns, axis=1)

      def fit_transform(self, X, y=None):
          return self.transform(X)
  """#
