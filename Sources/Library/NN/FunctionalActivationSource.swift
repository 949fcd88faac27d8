/// `paddle.nn.functional.activation`, in the language itself: activations that are more than one operator.
let functionalActivationSource = #"""
  import _operators as _op
  import paddle


  def gelu(x, approximate=False, name=None):
      """x times the probability that a normal number is below x; with tanh when approximate.

      >>> F.gelu(paddle.zeros([2])).tolist()
      [0.0, 0.0]
      """
      return _op.Gelu(x) if approximate in (False, 'none') else _op.GeluTanh(x)


  def glu(x, axis=-1, name=None):
      """The first half along an axis, gated by the sigmoid of the second.

      >>> F.glu(paddle.ones([2, 6])).shape
      [2, 3]
      """
      first, second = paddle.split(x, 2, axis)
      return first * _op.Sigmoid(second)


  def swiglu(x, y=None, name=None):
      """silu(x) * y; without y, the two halves of x along the last axis.

      >>> F.swiglu(paddle.ones([2, 6])).shape
      [2, 3]
      """
      if y is None:
          x, y = paddle.split(x, 2, -1)
      return _op.Silu(x) * y


  def maxout(x, groups, axis=1, name=None):
      """The largest of each group of neighbouring channels.

      >>> F.maxout(paddle.ones([1, 4, 3]), 2).shape
      [1, 2, 3]
      """
      axis = axis % x.ndim
      shape = x.shape
      if shape[axis] % groups:
          raise ValueError(f'{shape[axis]} channels do not divide into groups of {groups}')
      shape = shape[:axis] + [shape[axis] // groups, groups] + shape[axis + 1:]
      return x.reshape(shape).max(axis + 1)


  def prelu(x, weight, data_format='NCHW', name=None):
      """x where it is positive, else x times a learned weight: one, or one for each channel."""
      if weight.size > 1 and data_format.endswith('C') and x.ndim > 2:
          return paddle.where(x > 0, x, x * weight)
      return _op.PRelu(x, weight)


  def rrelu(x, lower=1. / 8., upper=1. / 3., training=True, name=None):
      """leaky_relu whose slopes are drawn anew for each element while training."""
      if not 0 <= lower <= upper <= 1:
          raise ValueError(f'rrelu needs 0 <= lower <= upper <= 1, not {lower} and {upper}')
      if not training:
          return _op.LeakyRelu(x, (lower + upper) / 2)
      negative = x.detach() < 0
      slopes = paddle.ones_like(x)
      count = int(negative.astype('int64').sum())
      if count:
          slopes[negative] = paddle.uniform([count], x.dtype, lower, upper)
      return x * slopes


  def gumbel_softmax(x, temperature=1.0, hard=False, axis=-1, name=None):
      """A sample of classes with the logits x, made smooth by a temperature.

      >>> F.gumbel_softmax(paddle.ones([2, 3]), hard=True).sum(1).tolist()
      [1.0, 1.0]
      """
      if temperature <= 0:
          raise ValueError(f'the temperature is above 0, not {temperature}')
      noise = -paddle.log(-paddle.log(paddle.uniform(x.shape, x.dtype, 0., 1.)))
      soft = _op.Softmax((x + noise) / temperature, axis)
      if not hard:
          return soft
      winner = paddle.argmax(soft, axis, keepdim=True)
      # The difference is 0, and passes the gradient of the smooth sample on.
      return _op.OneHotAlong(winner, x.shape[axis], axis).astype(x.dtype) + (soft - soft.detach())


  def logsigmoid(x, name=None):
      """The logarithm of sigmoid, exact far from 0."""
      return _op.LogSigmoid(x)
  """#
