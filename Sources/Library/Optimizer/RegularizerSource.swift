/// `paddle.regularizer`, in the language itself.
let regularizerSource = #"""
  import paddle as _paddle


  class WeightDecayRegularizer:
      """The base of L1Decay and L2Decay."""


  class L1Decay(WeightDecayRegularizer):
      """Adds coeff * sign(param) to each gradient."""

      def __init__(self, coeff=0.0):
          self._coeff = coeff

      def __call__(self, param, grad, block=None):
          return grad + self._coeff * _paddle.sign(param)

      def __str__(self):
          return f'L1Decay, coeff={self._coeff:f}'


  class L2Decay(WeightDecayRegularizer):
      """Adds coeff * param to each gradient."""

      def __init__(self, coeff=0.0):
          self._coeff = coeff

      def __call__(self, param, grad, block=None):
          return grad + self._coeff * param

      def __str__(self):
          return f'L2Decay, coeff={self._coeff:f}'
  """#
