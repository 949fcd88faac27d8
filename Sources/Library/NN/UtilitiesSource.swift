/// `paddle.nn.utils`, in the language itself: gradients clipped in place, parameters as one vector,
/// and weights that are computed anew before each call.
let utilitiesSource = #"""
  import math as _math

  import paddle as _paddle
  from paddle import Tensor as _Tensor
  from paddle.nn.initializer import Assign as _Assign


  def _listed(parameters):
      return [parameters] if isinstance(parameters, _Tensor) else list(parameters)


  def clip_grad_norm_(parameters, max_norm, norm_type=2.0, error_if_nonfinite=False):
      """Shortens all gradients together to a norm of at most max_norm; returns the norm before.
      """
      gradients = [p.grad for p in _listed(parameters) if p.grad is not None]
      if not gradients:
          return _paddle.to_tensor(0.0)
      norms = [float(_paddle.norm(g, norm_type)) for g in gradients]
      if norm_type == _math.inf:
          total = max(norms)
      else:
          total = sum([norm ** norm_type for norm in norms]) ** (1.0 / norm_type)
      if error_if_nonfinite and not _math.isfinite(total):
          raise RuntimeError(f'The total norm of {norm_type} order of the gradients from '
                             '`parameters` is non-finite, so it cannot be clipped. In any case, '
                             'disable this error and scale the gradient by non-finite norm, set '
                             '`error_if_nonfinite=False`')
      scale = min(max_norm / (total + 1e-6), 1.0)
      with _paddle.no_grad():
          for gradient in gradients:
              gradient.set_value(gradient * scale)
      return _paddle.to_tensor(total)


  def clip_grad_value_(parameters, clip_value):
      """Keeps each element of the gradients between -clip_value and clip_value."""
      with _paddle.no_grad():
          for parameter in _listed(parameters):
              if parameter.grad is not None:
                  parameter.grad.set_value(
                      _paddle.clip(parameter.grad, -float(clip_value), float(clip_value)))


  def parameters_to_vector(parameters, name=None):
      """All parameters in one vector.

      >>> paddle.nn.utils.parameters_to_vector(nn.Linear(2, 3).parameters()).shape
      [9]
      """
      return _paddle.concat([parameter.reshape([-1]) for parameter in parameters])


  def vector_to_parameters(vec, parameters, name=None):
      """Puts the parts of a vector into parameters."""
      start = 0
      for parameter in parameters:
          size = _math.prod(parameter.shape)
          parameter.set_value(vec[start:start + size].reshape(parameter.shape))
          start += size


  def _norm_but(weight, dim):
      """The length of each slice across `dim`, or of the whole for None, ready to be multiplied."""
      if dim is None or dim == -1:
          return _paddle.sqrt(_paddle.sum(weight * weight))
      axes = [axis for axis in range(weight.ndim) if axis != dim]
      return _paddle.sqrt(_paddle.sum(weight * weight, axis=axes, keepdim=True))


  class _Recomputed:
      """Puts a weight together from its parts before each call of a layer."""

      def __init__(self, layer, name, make):
          self.name = name
          self._make = make
          self.handle = layer.register_forward_pre_hook(self)

      def __call__(self, layer, inputs):
          object.__setattr__(layer, self.name, self._make(layer))


  def weight_norm(layer, name='weight', dim=0):
      """Has a layer learn the length and the direction of a weight apart."""
      weight = layer._parameters.pop(name)
      direction = layer.create_parameter(weight.shape, default_initializer=_Assign(weight))
      length = _norm_but(weight.detach(), dim)
      shape = [weight.shape[dim]] if dim not in (None, -1) else [1]
      magnitude = layer.create_parameter(
          shape, default_initializer=_Assign(length.reshape(shape)))
      layer.add_parameter(name + '_v', direction)
      layer.add_parameter(name + '_g', magnitude)

      def make(layer):
          v, g = layer._parameters[name + '_v'], layer._parameters[name + '_g']
          norm = _norm_but(v, dim)
          return v * (g.reshape(norm.shape) / norm)

      hook = _Recomputed(layer, name, make)
      hook(layer, ())
      object.__setattr__(layer, '_weight_norm_hook', hook)
      return layer


  def remove_weight_norm(layer, name='weight'):
      """Undoes weight_norm."""
      hook = layer.__dict__.get('_weight_norm_hook')
      if hook is None or hook.name != name:
          raise ValueError(f"weight_norm of '{name}' not found in {layer!r}")
      hook.handle.remove()
      value = hook._make(layer)
      object.__delattr__(layer, name)
      for part in ('_v', '_g'):
          del layer._parameters[name + part]
      layer.add_parameter(
          name, layer.create_parameter(value.shape, default_initializer=_Assign(value)))
      return layer


  def spectral_norm(layer, name='weight', n_power_iterations=1, eps=1e-12, dim=None):
      """Has a layer divide a weight by its largest singular value."""
      from paddle.nn.layer.norm import SpectralNorm
      if dim is None:
          dim = 1 if 'Transpose' in type(layer).__name__ or type(layer).__name__ == 'Linear' else 0
      weight = layer._parameters.pop(name)
      layer.add_parameter(name + '_orig', weight)
      norm = SpectralNorm(weight.shape, dim, n_power_iterations, eps)
      object.__setattr__(layer, '_spectral_norm', norm)
      hook = _Recomputed(layer, name, lambda layer: norm(layer._parameters[name + '_orig']))
      hook(layer, ())
      return layer
  """#
