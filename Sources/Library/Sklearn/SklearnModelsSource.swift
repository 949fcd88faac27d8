/// `sklearn.linear_model`, in the language itself: straight lines and planes by least squares.
let sklearnModelsSource = #"""
  import numpy as np
  from sklearn.metrics import r2_score


  class LinearRegression:
      def __init__(self, *, fit_intercept=True, **options):
          self.fit_intercept = fit_intercept

      def _penalty(self):
          return 0.0

      def fit(self, X, y, sample_weight=None):
          X, y = np.asarray(X).astype(float), np.asarray(y).astype(float)
          center = X.mean(axis=0) if self.fit_intercept else np.zeros(X.shape[1])
          height = y.mean(axis=0) if self.fit_intercept else 0.0
          left, right = X - center, y - height
          if self._penalty():
              gram = np.dot(left.T, left) + self._penalty() * np.eye(X.shape[1])
              weights = np.linalg.solve(gram, np.dot(left.T, right))
          else:
              weights = np.linalg.lstsq(left, right, rcond=None)[0]
          self.coef_ = weights.T
          self.intercept_ = height - np.dot(center, weights)
          return self

      def predict(self, X):
          return np.dot(np.asarray(X), self.coef_.T) + self.intercept_

      def score(self, X, y):
          return r2_score(y, self.predict(X))


  class Ridge(LinearRegression):
      def __init__(self, alpha=1.0, *, fit_intercept=True, **options):
          super().__init__(fit_intercept=fit_intercept)
          self.alpha = alpha

      def _penalty(self):
          return self.alpha
  """#
