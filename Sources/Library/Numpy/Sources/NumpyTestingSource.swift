/// `numpy.testing`, in the language itself: assertions about arrays.
let numpyTestingSource = #"""
  import numpy as np


  def _report(text, actual, desired, err_msg):
      lines = ['', text]
      if err_msg:
          lines.append(err_msg)
      raise AssertionError('\n'.join(lines + [f' ACTUAL: {actual!r}', f' DESIRED: {desired!r}']))


  def _same_shape(actual, desired, err_msg):
      actual, desired = np.asarray(actual), np.asarray(desired)
      if actual.shape != desired.shape and actual.ndim and desired.ndim:
          _report(f'(shapes {actual.shape}, {desired.shape} mismatch)', actual, desired, err_msg)
      return actual, desired


  def assert_allclose(actual, desired, rtol=1e-07, atol=0, equal_nan=True, err_msg='',
                      verbose=True):
      actual, desired = _same_shape(actual, desired, err_msg)
      if not np.allclose(actual, desired, rtol, atol, equal_nan):
          _report(f'Not equal to tolerance rtol={rtol:g}, atol={atol:g}', actual, desired, err_msg)


  def assert_array_equal(actual, desired, err_msg='', verbose=True):
      actual, desired = _same_shape(actual, desired, err_msg)
      if not np.array_equal(actual, np.broadcast_to(desired, actual.shape), True):
          _report('Arrays are not equal', actual, desired, err_msg)


  def assert_almost_equal(actual, desired, decimal=7, err_msg='', verbose=True):
      actual, desired = _same_shape(actual, desired, err_msg)
      if not (abs(desired - actual) < 1.5 * 10.0 ** -decimal).all():
          _report(f'Arrays are not almost equal to {decimal} decimals', actual, desired, err_msg)


  def assert_equal(actual, desired, err_msg='', verbose=True):
      if isinstance(desired, (list, tuple, np.ndarray)):
          return assert_array_equal(actual, desired, err_msg)
      if actual != desired:
          _report('Items are not equal:', actual, desired, err_msg)


  assert_array_almost_equal = assert_almost_equal


  def assert_array_less(x, y, err_msg='', verbose=True):
      if not (np.asarray(x) < np.asarray(y)).all():
          _report('Arrays are not strictly ordered `x < y`', x, y, err_msg)


  def assert_raises(exception, function, *args, **options):
      try:
          function(*args, **options)
      except exception:
          return
      raise AssertionError(f'{exception.__name__} not raised')
  """#
