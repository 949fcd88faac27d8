/// `sklearn.datasets.samples`, in the language itself: points for trying classifiers on.
let sklearnSamplesSource = #"""
  import numpy as np
  from sklearn.utils import check_random_state, shuffle as _shuffle


  def _halves(n_samples):
      if isinstance(n_samples, tuple):
          return n_samples
      return n_samples // 2, n_samples - n_samples // 2


  def _finished(xs, ys, counts, shuffle, noise, source):
      X = np.vstack([xs, ys]).T
      y = np.repeat(np.arange(2), np.array(counts))
      if shuffle:
          X, y = _shuffle(X, y, random_state=source)
      if noise is not None:
          X = X + source.normal(scale=noise, size=X.shape)
      return X, y


  def make_moons(n_samples=100, *, shuffle=True, noise=None, random_state=None):
      outer, inner = _halves(n_samples)
      source = check_random_state(random_state)
      first, second = np.linspace(0, np.pi, outer), np.linspace(0, np.pi, inner)
      xs = np.append(np.cos(first), 1 - np.cos(second))
      ys = np.append(np.sin(first), 1 - np.sin(second) - 0.5)
      return _finished(xs, ys, (outer, inner), shuffle, noise, source)


  def make_circles(n_samples=100, *, shuffle=True, noise=None, random_state=None, factor=0.8):
      outer, inner = _halves(n_samples)
      source = check_random_state(random_state)
      first = np.linspace(0, 2 * np.pi, outer, endpoint=False)
      second = np.linspace(0, 2 * np.pi, inner, endpoint=False)
      xs = np.append(np.cos(first), np.cos(second) * factor)
      ys = np.append(np.sin(first), np.sin(second) * factor)
      return _finished(xs, ys, (outer, inner), shuffle, noise, source)


  def make_blobs(n_samples=100, n_features=2, *, centers=None, cluster_std=1.0,
                 center_box=(-10.0, 10.0), shuffle=True, random_state=None, return_centers=False):
      source = check_random_state(random_state)
      if isinstance(n_samples, int):
          count = 3 if centers is None else centers if isinstance(centers, int) else len(centers)
          sizes = [n_samples // count + (place < n_samples % count) for place in range(count)]
      else:
          count = len(n_samples)
          sizes = list(n_samples)
      if centers is None or isinstance(centers, int):
          centers = source.uniform(center_box[0], center_box[1], size=(count, n_features))
      centers = np.asarray(centers)
      spreads = [cluster_std] * count if isinstance(cluster_std, (int, float)) else cluster_std
      parts = [source.normal(loc=center, scale=spread, size=(size, centers.shape[1]))
               for center, spread, size in zip(centers, spreads, sizes)]
      X, y = np.concatenate(parts), np.repeat(np.arange(count), np.array(sizes))
      if shuffle:
          X, y = _shuffle(X, y, random_state=source)
      return (X, y, centers) if return_centers else (X, y)


  def make_regression(n_samples=100, n_features=100, *, n_informative=10, n_targets=1, bias=0.0,
                      noise=0.0, shuffle=True, coef=False, random_state=None, **options):
      source = check_random_state(random_state)
      informative = min(n_features, n_informative)
      X = source.standard_normal(size=(n_samples, n_features))
      truth = np.zeros((n_features, n_targets))
      truth[:informative] = 100 * source.uniform(size=(informative, n_targets))
      y = np.dot(X, truth) + bias
      if noise > 0.0:
          y = y + source.normal(scale=noise, size=y.shape)
      if shuffle:
          X, y = _shuffle(X, y, random_state=source)
          order = np.arange(n_features)
          source.shuffle(order)
          X, truth = X[:, order], truth[order]
      y = np.squeeze(y)
      return (X, y, np.squeeze(truth)) if coef else (X, y)
  """#
