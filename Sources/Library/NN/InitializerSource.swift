/// `paddle.nn.initializer`, in the language itself: the values that parameters begin with.
let initializerSource = #"""
  import math

  import paddle


  class Initializer:
      def __call__(self, param, block=None):
          return self.forward(param, block)

      def forward(self, param, block=None):
          raise NotImplementedError


  class Constant(Initializer):
      def __init__(self, value=0.0):
          self._value = value

      def forward(self, param, block=None):
          param.set_value(paddle.full(param.shape, self._value, param.dtype))


  class Assign(Initializer):
      def __init__(self, value, name=None):
          self._value = value

      def forward(self, param, block=None):
          param.set_value(paddle.to_tensor(self._value, param.dtype).reshape(param.shape))


  class Uniform(Initializer):
      def __init__(self, low=-1.0, high=1.0, name=None):
          self._low = low
          self._high = high

      def forward(self, param, block=None):
          param.set_value(paddle.uniform(param.shape, param.dtype, self._low, self._high))


  class Normal(Initializer):
      def __init__(self, mean=0.0, std=1.0, name=None):
          self._mean = mean
          self._std = std

      def forward(self, param, block=None):
          param.set_value(paddle.gaussian(param.shape, self._mean, self._std, dtype=param.dtype))


  def _fans(param):
      """The number of inputs and outputs that a weight connects."""
      shape = param.shape
      if not shape:
          return 1, 1
      if len(shape) == 1:
          return shape[0], shape[0]
      if len(shape) == 2:
          return shape[0], shape[1]
      window = math.prod(shape[2:])
      return shape[1] * window, shape[0] * window


  class _Xavier(Initializer):
      def __init__(self, fan_in=None, fan_out=None, gain=1.0, name=None):
          self._fan_in = fan_in
          self._fan_out = fan_out
          self._gain = gain

      def _std(self, param):
          fan_in, fan_out = _fans(param)
          fan_in = fan_in if self._fan_in is None else self._fan_in
          fan_out = fan_out if self._fan_out is None else self._fan_out
          return self._gain * math.sqrt(2.0 / float(fan_in + fan_out))


  class XavierUniform(_Xavier):
      def forward(self, param, block=None):
          limit = math.sqrt(3.0) * self._std(param)
          param.set_value(paddle.uniform(param.shape, param.dtype, -limit, limit))


  class XavierNormal(_Xavier):
      def forward(self, param, block=None):
          param.set_value(paddle.gaussian(param.shape, 0.0, self._std(param), dtype=param.dtype))


  _global = [None, None]


  def set_global_initializer(weight_init, bias_init=None):
      _global[:] = [weight_init, bias_init]


  def _default(is_bias):
      return _global[is_bias] or (Constant(0.0) if is_bias else XavierUniform())
  """#
