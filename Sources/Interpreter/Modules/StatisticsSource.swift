/// `statistics`, in the language itself: mean, median, deviation.
let statisticsSource = #"""
  from math import fsum, sqrt


  class StatisticsError(ValueError):
      pass


  def _values(data, name):
      values = list(data)
      if not values:
          raise StatisticsError(f'{name} requires at least one data point')
      return values


  def _total(values):
      if all([isinstance(value, int) for value in values]):
          return sum(values)
      return fsum(values)


  def _whole(value, values):
      if value == int(value) and all([isinstance(item, int) for item in values]):
          return int(value)
      return value


  def mean(data):
      values = _values(data, 'mean')
      return _whole(_total(values) / len(values), values)


  def fmean(data, weights=None):
      values = _values(data, 'fmean')
      if weights is None:
          return fsum(values) / len(values)
      weights = list(weights)
      return fsum([value * weight for value, weight in zip(values, weights)]) / fsum(weights)


  def median(data):
      values = sorted(data)
      if not values:
          raise StatisticsError('no median for empty data')
      middle = len(values) // 2
      if len(values) % 2:
          return values[middle]
      return (values[middle - 1] + values[middle]) / 2


  def median_low(data):
      values = sorted(data)
      if not values:
          raise StatisticsError('no median for empty data')
      return values[(len(values) - 1) // 2]


  def median_high(data):
      values = sorted(data)
      if not values:
          raise StatisticsError('no median for empty data')
      return values[len(values) // 2]


  def mode(data):
      counts = {}
      for value in data:
          counts[value] = counts.get(value, 0) + 1
      if not counts:
          raise StatisticsError('no mode for empty data')
      return max(counts, key=counts.get)


  def _squares(values, center):
      if all([isinstance(value, int) for value in values]):
          count = len(values)
          total = sum(values)
          return (count * sum([value * value for value in values]) - total * total) / count
      return fsum([(value - center) ** 2 for value in values])


  def variance(data, xbar=None):
      values = list(data)
      if len(values) < 2:
          raise StatisticsError('variance requires at least two data points')
      center = fsum(values) / len(values) if xbar is None else xbar
      return _whole(_squares(values, center) / (len(values) - 1), values)


  def pvariance(data, mu=None):
      values = _values(data, 'pvariance')
      center = fsum(values) / len(values) if mu is None else mu
      return _whole(_squares(values, center) / len(values), values)


  def stdev(data, xbar=None):
      values = list(data)
      if len(values) < 2:
          raise StatisticsError('stdev requires at least two data points')
      return sqrt(variance(values, xbar))


  def pstdev(data, mu=None):
      return sqrt(pvariance(data, mu))
  """#
