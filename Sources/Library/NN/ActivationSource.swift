/// `paddle.nn.layer.activation`, in the language itself: activations as layers.
let activationSource = #"""
  import paddle.nn.functional as F
  from paddle.nn.layer.layers import Layer


  class _Activation(Layer):
      def __init__(self, name=None, **settings):
          super().__init__()
          self._name = name
          self._settings = settings
          for key, value in settings.items():
              setattr(self, '_' + key, value)

      def extra_repr(self):
          parts = [f'{key}={value}' for key, value in self._settings.items()]
          if self._name:
              parts.append(f'name={self._name}')
          return ', '.join(parts)


  class CELU(_Activation):
      """x where it is positive, else alpha * (exp(x / alpha) - 1).

      >>> nn.CELU()(paddle.ones([2, 3])).shape
      [2, 3]
      """

      def __init__(self, alpha=1.0, name=None):
          super().__init__(name, alpha=alpha)

      def forward(self, x):
          return F.celu(x, self._alpha)


  class ELU(_Activation):
      """x where it is positive, else alpha * (exp(x) - 1).

      >>> nn.ELU()(paddle.ones([2, 3])).shape
      [2, 3]
      """

      def __init__(self, alpha=1.0, name=None):
          super().__init__(name, alpha=alpha)

      def forward(self, x):
          return F.elu(x, self._alpha)


  class GELU(_Activation):
      """x times the probability that a normal number is below x.

      >>> nn.GELU()(paddle.ones([2, 3])).shape
      [2, 3]
      """

      def __init__(self, approximate=False, name=None):
          super().__init__(name, approximate=approximate)

      def forward(self, x):
          return F.gelu(x, self._approximate)


  class GLU(_Activation):
      """The first half along an axis, gated by the sigmoid of the second: half as long.

      >>> nn.GLU()(paddle.ones([2, 6])).shape
      [2, 3]
      """

      def __init__(self, axis=-1, name=None):
          super().__init__(name, axis=axis)

      def forward(self, x):
          return F.glu(x, self._axis)


  class Hardshrink(_Activation):
      """x outside of -threshold … threshold, 0 inside.

      >>> nn.Hardshrink()(paddle.ones([2, 3])).shape
      [2, 3]
      """

      def __init__(self, threshold=0.5, name=None):
          super().__init__(name, threshold=threshold)

      def forward(self, x):
          return F.hardshrink(x, self._threshold)


  class Hardsigmoid(_Activation):
      """Three straight lines near sigmoid: x / 6 + 1 / 2, kept between 0 and 1.

      >>> nn.Hardsigmoid()(paddle.ones([2, 3])).shape
      [2, 3]
      """

      def forward(self, x):
          return F.hardsigmoid(x)


  class Hardswish(_Activation):
      """x times Hardsigmoid.

      >>> nn.Hardswish()(paddle.ones([2, 3])).shape
      [2, 3]
      """

      def forward(self, x):
          return F.hardswish(x)


  class Hardtanh(_Activation):
      """x, kept between min and max.

      >>> nn.Hardtanh()(paddle.ones([2, 3])).shape
      [2, 3]
      """

      def __init__(self, min=-1.0, max=1.0, name=None):
          super().__init__(name, min=min, max=max)

      def forward(self, x):
          return F.hardtanh(x, self._min, self._max)


  class LeakyReLU(_Activation):
      """x where it is positive, else negative_slope * x.

      >>> nn.LeakyReLU()(paddle.ones([2, 3])).shape
      [2, 3]
      """

      def __init__(self, negative_slope=0.01, name=None):
          super().__init__(name, negative_slope=negative_slope)

      def forward(self, x):
          return F.leaky_relu(x, self._negative_slope)


  class LogSigmoid(_Activation):
      """log(sigmoid(x)), exact far from 0.

      >>> nn.LogSigmoid()(paddle.ones([2, 3])).shape
      [2, 3]
      """

      def forward(self, x):
          return F.log_sigmoid(x)


  class LogSoftmax(_Activation):
      """The logarithm of softmax along an axis.

      >>> nn.LogSoftmax()(paddle.ones([2, 3])).shape
      [2, 3]
      """

      def __init__(self, axis=-1, name=None):
          super().__init__(name, axis=axis)

      def forward(self, x):
          return F.log_softmax(x, self._axis)


  class Maxout(_Activation):
      """The largest of each group of neighbouring channels.

      >>> nn.Maxout(2)(paddle.ones([1, 4, 3])).shape
      [1, 2, 3]
      """

      def __init__(self, groups, axis=1, name=None):
          super().__init__(name, groups=groups, axis=axis)

      def forward(self, x):
          return F.maxout(x, self._groups, self._axis)


  class Mish(_Activation):
      """x * tanh(softplus(x)).

      >>> nn.Mish()(paddle.ones([2, 3])).shape
      [2, 3]
      """

      def forward(self, x):
          return F.mish(x)


  class PReLU(_Activation):
      """x where it is positive, else x times a learned weight.

      >>> nn.PReLU()(paddle.ones([2, 3])).shape
      [2, 3]
      """

      def __init__(self, num_parameters=1, init=0.25, weight_attr=None, data_format='NCHW',
                   name=None):
          from paddle.nn.initializer import Constant
          super().__init__(name, num_parameters=num_parameters, data_format=data_format, init=init,
                           dtype='float32')
          self._weight = self.create_parameter([num_parameters], weight_attr,
                                               default_initializer=Constant(init))

      def forward(self, x):
          return F.prelu(x, self._weight, data_format=self._data_format)


  class RReLU(_Activation):
      """LeakyReLU with slopes drawn at random while training.

      >>> nn.RReLU()(paddle.ones([2, 3])).shape
      [2, 3]
      """

      def __init__(self, lower=1. / 8., upper=1. / 3., name=None):
          super().__init__(name, lower=lower, upper=upper)

      def forward(self, x):
          return F.rrelu(x, self._lower, self._upper, self.training)

      def extra_repr(self):
          name = f', name={self._name}' if self._name else ''
          return (f'lower={self._lower}, upper={self._upper}, training={self.training}, '
                  f'dtype={self._dtype}{name}')


  class ReLU(_Activation):
      """x where it is positive, else 0.

      >>> nn.ReLU()(paddle.to_tensor([-1.0, 2.0])).tolist()
      [0.0, 2.0]
      """

      def forward(self, x):
          return F.relu(x)


  class ReLU6(_Activation):
      """x, kept between 0 and 6.

      >>> nn.ReLU6()(paddle.ones([2, 3])).shape
      [2, 3]
      """

      def forward(self, x):
          return F.relu6(x)


  class SELU(_Activation):
      """ELU scaled so that mean 0 and variance 1 are kept from layer to layer.

      >>> nn.SELU()(paddle.ones([2, 3])).shape
      [2, 3]
      """

      def __init__(self, scale=1.0507009873554804934193349852946,
                   alpha=1.6732632423543772848170429916717, name=None):
          super().__init__(name, scale=scale, alpha=alpha)

      def forward(self, x):
          return F.selu(x, self._scale, self._alpha)


  class Sigmoid(_Activation):
      """1 / (1 + exp(-x)), between 0 and 1.

      >>> nn.Sigmoid()(paddle.to_tensor([0.0])).tolist()
      [0.5]
      """

      def forward(self, x):
          return F.sigmoid(x)


  class Silu(_Activation):
      """x * sigmoid(x).

      >>> nn.Silu()(paddle.ones([2, 3])).shape
      [2, 3]
      """

      def __init__(self, inplace=False, name=None):
          super().__init__(name, inplace=inplace)

      def forward(self, x):
          return F.silu(x)


  SiLU = Silu


  class Softmax(_Activation):
      """exp(x), divided by its sum along an axis: probabilities.

      >>> nn.Softmax()(paddle.zeros([2])).tolist()
      [0.5, 0.5]
      """

      def __init__(self, axis=-1, name=None):
          super().__init__(name, axis=axis)

      def forward(self, x):
          return F.softmax(x, self._axis)


  class Softmax2D(_Activation):
      """Softmax over the channels of each place: (batch, channels, height, width).

      >>> nn.Softmax2D()(paddle.ones([1, 2, 3, 3])).shape
      [1, 2, 3, 3]
      """

      def forward(self, x):
          if x.ndim not in (3, 4):
              raise AssertionError('Softmax2D requires a 3D or 4D tensor as input. Received: '
                                   f'{x.ndim}D.')
          return F.softmax(x, -3)


  class Softplus(_Activation):
      """log(1 + exp(beta * x)) / beta, a smooth ReLU.

      >>> nn.Softplus()(paddle.ones([2, 3])).shape
      [2, 3]
      """

      def __init__(self, beta=1, threshold=20, name=None):
          super().__init__(name, beta=beta, threshold=threshold)

      def forward(self, x):
          return F.softplus(x, self._beta, self._threshold)


  class Softshrink(_Activation):
      """x moved toward 0 by threshold, 0 where it is nearer.

      >>> nn.Softshrink()(paddle.ones([2, 3])).shape
      [2, 3]
      """

      def __init__(self, threshold=0.5, name=None):
          super().__init__(name, threshold=threshold)

      def forward(self, x):
          return F.softshrink(x, self._threshold)


  class Softsign(_Activation):
      """x / (1 + abs(x)).

      >>> nn.Softsign()(paddle.ones([2, 3])).shape
      [2, 3]
      """

      def forward(self, x):
          return F.softsign(x)


  class Swish(_Activation):
      """x * sigmoid(x).

      >>> nn.Swish()(paddle.ones([2, 3])).shape
      [2, 3]
      """

      def forward(self, x):
          return F.swish(x)


  class Tanh(_Activation):
      """The hyperbolic tangent, between -1 and 1.

      >>> nn.Tanh()(paddle.zeros([2])).tolist()
      [0.0, 0.0]
      """

      def forward(self, x):
          return F.tanh(x)


  class Tanhshrink(_Activation):
      """x - tanh(x).

      >>> nn.Tanhshrink()(paddle.ones([2, 3])).shape
      [2, 3]
      """

      def forward(self, x):
          return F.tanhshrink(x)


  class ThresholdedReLU(_Activation):
      """x where it is above threshold, else value.

      >>> nn.ThresholdedReLU()(paddle.ones([2, 3])).shape
      [2, 3]
      """

      def __init__(self, threshold=1.0, value=0.0, name=None):
          super().__init__(name, threshold=threshold, value=value)

      def forward(self, x):
          return F.thresholded_relu(x, self._threshold, self._value)
  """#
