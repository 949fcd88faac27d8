/// `paddle.autograd`, in the language itself.
let autogradSource = #"""
  from _autograd import backward, record as _record, save as _save, saved as _kept
  from paddle import enable_grad, grad, is_grad_enabled, is_tensor as _is_tensor, no_grad, set_grad_enabled


  class PyLayerContext:
      """What forward leaves for backward: tensors by save_for_backward, all else as attributes."""

      def __init__(self, name):
          self._name = name
          self._saved = _save(())
          self._constants = ()
          self._materializes = True

      def save_for_backward(self, *tensors):
          self._saved = _save(tensors)

      def saved_tensor(self):
          return _kept(self._saved, self._name)

      def mark_non_differentiable(self, *tensors):
          self._constants = tensors

      def mark_not_inplace(self, *tensors):
          pass

      def set_materialize_grads(self, value):
          self._materializes = value


  def _tensors(values):
      found = []
      for value in values:
          if _is_tensor(value):
              found.append(value)
          elif isinstance(value, (list, tuple)):
              found.extend(item for item in value if _is_tensor(item))
      return found


  class PyLayer:
      """A function with a backward of its own: subclasses define both as static methods."""

      @staticmethod
      def forward(ctx, *args, **kwargs):
          raise NotImplementedError('a PyLayer needs a static method forward(ctx, ...)')

      @staticmethod
      def backward(ctx, *args):
          raise NotImplementedError('a PyLayer needs a static method backward(ctx, ...)')

      @classmethod
      def apply(cls, *args, **kwargs):
          ctx = PyLayerContext(cls.__name__ + 'Backward')
          with no_grad():
              outputs = cls.forward(ctx, *args, **kwargs)
          several = isinstance(outputs, (list, tuple))
          parts = list(outputs) if several else [outputs]
          results = [part for part in parts if _is_tensor(part)]
          if not results:
              raise ValueError(f'the forward of {cls.__name__} must return a Tensor, or several')

          def run(gradients):
              given = cls.backward(ctx, *gradients)
              given = given if isinstance(given, (list, tuple)) else (given,)
              for part in given:
                  if part is not None and not _is_tensor(part):
                      raise ValueError(f'the backward of {cls.__name__} must return tensors and '
                                       f'None, not {type(part).__name__}')
              return given

          operands = _tensors((*args, *kwargs.values()))
          recorded = _record(cls.__name__, operands, results, ctx._saved, ctx._materializes, run)
          for result, output in zip(results, recorded):
              if any(result is constant for constant in ctx._constants):
                  output.stop_gradient = True
          if not several:
              return recorded[0]
          left = iter(recorded)
          return type(outputs)([next(left) if _is_tensor(part) else part for part in parts])
  """#
