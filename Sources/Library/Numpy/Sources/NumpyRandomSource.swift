/// `numpy.random`, in the language itself: the global generator's methods as functions.
let numpyRandomSource = #"""
  import numpy as np
  from _numpy_random import Generator, RandomState, default_rng, shared

  seed = shared.seed
  get_state = shared.get_state
  set_state = shared.set_state
  rand = shared.rand
  randn = shared.randn
  randint = shared.randint
  random = shared.random
  random_sample = shared.random_sample
  ranf = shared.ranf
  sample = shared.sample
  choice = shared.choice
  shuffle = shared.shuffle
  permutation = shared.permutation
  uniform = shared.uniform
  normal = shared.normal
  standard_normal = shared.standard_normal
  exponential = shared.exponential
  standard_exponential = shared.standard_exponential
  laplace = shared.laplace
  logistic = shared.logistic
  gumbel = shared.gumbel
  lognormal = shared.lognormal
  rayleigh = shared.rayleigh
  triangular = shared.triangular
  gamma = shared.gamma
  standard_gamma = shared.standard_gamma
  beta = shared.beta
  chisquare = shared.chisquare
  standard_t = shared.standard_t
  weibull = shared.weibull
  pareto = shared.pareto
  poisson = shared.poisson
  binomial = shared.binomial
  geometric = shared.geometric


  def random_integers(low, high=None, size=None):
      if high is None:
          low, high = 1, low
      return randint(low, high + 1, size)


  def dirichlet(alpha, size=None):
      alpha = np.asarray(alpha, dtype=float)
      shape = () if size is None else (size,) if isinstance(size, int) else tuple(size)
      draws = standard_gamma(alpha, shape + alpha.shape)
      return draws / draws.sum(axis=-1, keepdims=True)


  def multinomial(n, pvals, size=None):
      shape = () if size is None else (size,) if isinstance(size, int) else tuple(size)
      rows = []
      for _ in range(int(np.prod(np.array(shape, dtype=int)))):
          left, rest, row = n, 1.0, []
          for chance in list(pvals)[:-1]:
              count = binomial(left, chance / rest) if left > 0 else 0
              row.append(count)
              left -= count
              rest -= chance
          rows.append(row + [left])
      return np.array(rows, dtype=int).reshape(shape + (len(pvals),))


  def multivariate_normal(mean, cov, size=None, check_valid='warn', tol=1e-8):
      mean, cov = np.asarray(mean, dtype=float), np.asarray(cov, dtype=float)
      shape = () if size is None else (size,) if isinstance(size, int) else tuple(size)
      draws = standard_normal(shape + mean.shape).reshape(-1, len(mean))
      u, s, v = np.linalg.svd(cov)
      return (mean + np.dot(draws, np.sqrt(s)[:, None] * v)).reshape(shape + mean.shape)
  """#
