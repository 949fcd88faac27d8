/// `paddle.nn.clip`, in the language itself: gradients made smaller before they are used.
let clipSource = #"""
  import paddle


  def _is_clipped(parameter):
      return getattr(parameter, 'need_clip', True) is not False


  class GradientClipBase:
      def __call__(self, params_grads):
          with paddle.no_grad():
              return self._clip(list(params_grads))

      def _clip(self, params_grads):
          raise NotImplementedError

      def _each(self, params_grads, shrink):
          """The pairs, with the gradients of those that are to be clipped shrunk."""
          return [(p, shrink(g) if g is not None and _is_clipped(p) else g)
                  for p, g in params_grads]


  class ClipGradByValue(GradientClipBase):
      """Each element of each gradient kept between two bounds."""

      def __init__(self, max, min=None):
          if min is None:
              if max <= 0.0:
                  raise AssertionError('max should be greater than 0')
              min = -max
          self.max = float(max)
          self.min = float(min)

      def __str__(self):
          return f'Clip Gradient By Value, min = {self.min:f}, max={self.max:f}'

      def _clip(self, params_grads):
          return self._each(params_grads, lambda g: paddle.clip(g, self.min, self.max))


  class ClipGradByNorm(GradientClipBase):
      """Each gradient shortened to a norm of at most clip_norm."""

      def __init__(self, clip_norm):
          self.clip_norm = float(clip_norm)

      def __str__(self):
          return f'Gradient Clip By Norm, clip_norm={self.clip_norm:f}'

      def _shrink(self, gradient):
          norm = float(paddle.sqrt(paddle.sum(gradient * gradient)))
          return gradient if norm <= self.clip_norm else gradient * (self.clip_norm / norm)

      def _clip(self, params_grads):
          return self._each(params_grads, self._shrink)


  class ClipGradByGlobalNorm(GradientClipBase):
      """All gradients together shortened to a norm of at most clip_norm."""

      def __init__(self, clip_norm, group_name='default_group', auto_skip_clip=False):
          self.clip_norm = float(clip_norm)
          self.group_name = group_name
          self.auto_skip_clip = auto_skip_clip

      def __str__(self):
          return f'Gradient Clip By GlobalNorm, global_norm={self.clip_norm:f}'

      def _clip(self, params_grads):
          squares = [float(paddle.sum(g * g)) for p, g in params_grads
                     if g is not None and _is_clipped(p)]
          if not squares:
              return params_grads
          norm = sum(squares) ** 0.5
          scale = self.clip_norm / max(norm, self.clip_norm)
          return self._each(params_grads, lambda g: g * scale)
  """#
