/// `paddle.optimizer.optimizer`, in the language itself: what all optimizers share, and SGD.
let optimizerSource = #"""
  import paddle


  class Optimizer:
      def __init__(self, learning_rate, parameters=None, weight_decay=None, grad_clip=None,
                   name=None):
          if parameters is None:
              raise AttributeError('parameters argument given to the Optimizer should not be None '
                                   'in dygraph mode.')
          self._learning_rate = learning_rate
          self._parameter_list = list(parameters)

      def get_lr(self):
          return self._learning_rate

      def step(self):
          with paddle.no_grad():
              for parameter in self._parameter_list:
                  if parameter.trainable and parameter.grad is not None:
                      self._update(parameter, parameter.grad, self.get_lr())

      def clear_grad(self, set_to_zero=True):
          for parameter in self._parameter_list:
              if parameter.trainable:
                  parameter.clear_gradient(set_to_zero)


  class SGD(Optimizer):
      def __init__(self, learning_rate=0.001, parameters=None, weight_decay=None, grad_clip=None,
                   multi_precision=False, name=None):
          super().__init__(learning_rate, parameters, weight_decay, grad_clip, name)

      def _update(self, parameter, grad, rate):
          parameter.set_value(parameter - rate * grad)
  """#
