/// `random`, in the language itself: random numbers; from equal seeds the same as CPython draws.
let randomSource = #"""
  from math import ceil, cos, exp, floor, isfinite, log, pi, sin, sqrt
  from _random import Twister, text_seed

  _TWO_PI = 2.0 * pi
  _NORMAL_RATIO = 4 * exp(-0.5) / sqrt(2.0)
  _LOG_4 = log(4.0)
  _GAMMA_BOUND = 1.0 + log(4.5)


  def _index(value, position):
      if isinstance(value, float):
          if value != int(value):
              raise ValueError(f'non-integer {position} for randrange()')
          return int(value)
      try:
          return value.__index__()
      except AttributeError:
          raise TypeError(
              f"'{type(value).__name__}' object cannot be interpreted as an integer") from None


  class Random:
      def __init__(self, x=None):
          self._twister = Twister()
          self.random = self._twister.random
          self.getrandbits = self._twister.getrandbits
          self.seed(x)

      def seed(self, a=None, version=2):
          self._next_gauss = None
          if isinstance(a, str):
              a = text_seed(a)
          elif isinstance(a, float):
              a = hash(a)
          elif a is not None and not isinstance(a, int):
              raise TypeError('The only supported seed types are: None,\n'
                              'int, float, str, bytes, and bytearray.')
          self._twister.seed(a)

      def getstate(self):
          return self._twister.getstate(), self._next_gauss

      def setstate(self, state):
          self._twister.setstate(state[0])
          self._next_gauss = state[1]

      def _below(self, n):
          bits = n.bit_length()
          value = self.getrandbits(bits)
          while value >= n:
              value = self.getrandbits(bits)
          return value

      def randrange(self, start, stop=None, step=1):
          start = _index(start, 'arg 1')
          if stop is None:
              if step != 1:
                  raise TypeError('Missing a non-None stop argument')
              if start > 0:
                  return self._below(start)
              raise ValueError('empty range for randrange()')
          stop = _index(stop, 'stop')
          width = stop - start
          step = _index(step, 'step')
          if step == 1:
              if width > 0:
                  return start + self._below(width)
              raise ValueError(f'empty range for randrange() ({start}, {stop}, {width})')
          if step == 0:
              raise ValueError('zero step for randrange()')
          count = (width + step + (-1 if step > 0 else 1)) // step
          if count <= 0:
              raise ValueError('empty range for randrange()')
          return start + step * self._below(count)

      def randint(self, a, b):
          return self.randrange(a, b + 1)

      def randbytes(self, n):
          raise NotImplementedError('there are no bytes objects here')

      def choice(self, seq):
          if not len(seq):
              raise IndexError('Cannot choose from an empty sequence')
          return seq[self._below(len(seq))]

      def shuffle(self, x):
          below = self._below
          for last in reversed(range(1, len(x))):
              other = below(last + 1)
              x[last], x[other] = x[other], x[last]

      def sample(self, population, k, *, counts=None):
          if isinstance(population, (set, frozenset, dict)) or not hasattr(population, '__len__'):
              raise TypeError(
                  'Population must be a sequence.  For dicts or sets, use sorted(d).')
          if counts is not None:
              population = [item for item, count in zip(population, counts) for _ in range(count)]
          n = len(population)
          if not 0 <= k <= n:
              raise ValueError('Sample larger than population or is negative')
          below = self._below
          # A set of indices is smaller than a copy of the population past this size.
          bound = 21 if k <= 5 else 21 + 4 ** ceil(log(k * 3, 4))
          if n > bound:
              chosen = {}
              while len(chosen) < k:
                  chosen[below(n)] = None
              return [population[index] for index in chosen]
          result = []
          pool = list(population)
          for size in range(n, n - k, -1):
              index = below(size)
              result.append(pool[index])
              pool[index] = pool[size - 1]
          return result

      def choices(self, population, weights=None, *, cum_weights=None, k=1):
          random = self.random
          n = len(population)
          if cum_weights is None:
              if weights is None:
                  return [population[floor(random() * n)] for _ in range(k)]
              if isinstance(weights, int):
                  raise TypeError(
                      f'The number of choices must be a keyword argument: k={weights}')
              cum_weights = []
              total = 0
              for weight in weights:
                  total += weight
                  cum_weights.append(total)
          elif weights is not None:
              raise TypeError('Cannot specify both weights and cumulative weights')
          if len(cum_weights) != n:
              raise ValueError('The number of weights does not match the population')
          total = cum_weights[-1] + 0.0
          if total <= 0.0:
              raise ValueError('Total of weights must be greater than zero')
          if not isfinite(total):
              raise ValueError('Total of weights must be finite')
          return [population[_place(cum_weights, random() * total)] for _ in range(k)]

      def uniform(self, a, b):
          return a + (b - a) * self.random()

      def triangular(self, low=0.0, high=1.0, mode=None):
          u = self.random()
          if high == low:
              return low
          c = 0.5 if mode is None else (mode - low) / (high - low)
          if u > c:
              u = 1.0 - u
              c = 1.0 - c
              low, high = high, low
          return low + (high - low) * sqrt(u * c)

      def normalvariate(self, mu=0.0, sigma=1.0):
          random = self.random
          while True:
              u = random()
              v = 1.0 - random()
              z = _NORMAL_RATIO * (u - 0.5) / v
              if z * z / 4.0 <= -log(v):
                  return mu + z * sigma

      def gauss(self, mu=0.0, sigma=1.0):
          z = self._next_gauss
          self._next_gauss = None
          if z is None:
              angle = self.random() * _TWO_PI
              radius = sqrt(-2.0 * log(1.0 - self.random()))
              z = cos(angle) * radius
              self._next_gauss = sin(angle) * radius
          return mu + z * sigma

      def lognormvariate(self, mu=0.0, sigma=1.0):
          return exp(self.normalvariate(mu, sigma))

      def expovariate(self, lambd=1.0):
          return -log(1.0 - self.random()) / lambd

      def gammavariate(self, alpha, beta):
          if alpha <= 0.0 or beta <= 0.0:
              raise ValueError('gammavariate: alpha and beta must be > 0.0')
          random = self.random
          if alpha == 1.0:
              return -log(1.0 - random()) * beta
          if alpha > 1.0:
              return self._large_gamma(alpha) * beta
          while True:
              bound = (_E + alpha) / _E
              p = bound * random()
              x = p ** (1.0 / alpha) if p <= 1.0 else -log((bound - p) / alpha)
              u = random()
              if u <= (x ** (alpha - 1.0) if p > 1.0 else exp(-x)):
                  return x * beta

      def _large_gamma(self, alpha):
          random = self.random
          scale = sqrt(2.0 * alpha - 1.0)
          offset = alpha - _LOG_4
          slope = alpha + scale
          while True:
              u = random()
              if not 1e-7 < u < 0.9999999:
                  continue
              w = 1.0 - random()
              v = log(u / (1.0 - u)) / scale
              x = alpha * exp(v)
              z = u * u * w
              r = offset + slope * v - x
              if r + _GAMMA_BOUND - 4.5 * z >= 0.0 or r >= log(z):
                  return x

      def betavariate(self, alpha, beta):
          y = self.gammavariate(alpha, 1.0)
          return y / (y + self.gammavariate(beta, 1.0)) if y else 0.0

      def paretovariate(self, alpha):
          return (1.0 - self.random()) ** (-1.0 / alpha)

      def weibullvariate(self, alpha, beta):
          return alpha * (-log(1.0 - self.random())) ** (1.0 / beta)


  _E = exp(1.0)


  def _place(sums, value):
      low, high = 0, len(sums) - 1
      while low < high:
          middle = (low + high) // 2
          if value < sums[middle]:
              high = middle
          else:
              low = middle + 1
      return low


  _shared = Random()
  seed = _shared.seed
  random = _shared.random
  getrandbits = _shared.getrandbits
  getstate = _shared.getstate
  setstate = _shared.setstate
  randrange = _shared.randrange
  randint = _shared.randint
  choice = _shared.choice
  choices = _shared.choices
  shuffle = _shared.shuffle
  sample = _shared.sample
  uniform = _shared.uniform
  triangular = _shared.triangular
  normalvariate = _shared.normalvariate
  gauss = _shared.gauss
  lognormvariate = _shared.lognormvariate
  expovariate = _shared.expovariate
  gammavariate = _shared.gammavariate
  betavariate = _shared.betavariate
  paretovariate = _shared.paretovariate
  weibullvariate = _shared.weibullvariate
  """#
