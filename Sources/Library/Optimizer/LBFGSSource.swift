/// `LBFGS`, in the language itself: steps from the curvature of the last gradients.
let lbfgsSource = #"""
  import paddle
  from paddle.nn.utils import vector_to_parameters
  from paddle.optimizer.optimizer import Optimizer


  class LBFGS(Optimizer):
      """A quasi-Newton method; step() takes a function that computes the loss."""

      # J. Nocedal and S. Wright, "Numerical Optimization", algorithms 7.4 and 3.5.

      def __init__(self, learning_rate=1.0, max_iter=20, max_eval=None, tolerance_grad=1e-7,
                   tolerance_change=1e-9, history_size=100, line_search_fn=None, parameters=None,
                   weight_decay=None, grad_clip=None, name=None):
          super().__init__(learning_rate, parameters, weight_decay, grad_clip, name)
          if line_search_fn not in (None, 'strong_wolfe'):
              raise RuntimeError("only 'strong_wolfe' is supported")
          self.max_iter = max_iter
          self.max_eval = max_iter * 5 // 4 if max_eval is None else max_eval
          self.tolerance_grad = tolerance_grad
          self.tolerance_change = tolerance_change
          self.history_size = history_size
          self.line_search_fn = line_search_fn
          self._history = []
          self._iterations = 0
          self._direction = None
          self._last_gradient = None
          self._rate = None

      def _trained(self):
          return [p for group in self._groups for p in group['params'] if not p.stop_gradient]

      def _flat(self, gradients):
          parts = [paddle.zeros([p.size], p.dtype) if g is None else g.detach().reshape([-1])
                   for p, g in gradients]
          return paddle.concat(parts)

      def _gradient(self):
          pairs = [(p, p.grad) for p in self._trained()]
          decay = self._groups[0]['weight_decay']
          if decay is not None:
              pairs = [(p, g if g is None else decay(p, g)) for p, g in pairs]
          return self._flat(pairs)

      def _position(self):
          return self._flat([(p, p) for p in self._trained()])

      def _evaluate(self, closure, start, step):
          """The loss and the gradient `step` along the direction from `start`."""
          with paddle.no_grad():
              vector_to_parameters(start + step * self._direction, self._trained())
          with paddle.enable_grad():
              loss = float(closure())
          with paddle.no_grad():
              return loss, self._gradient()

      def _choose_direction(self, gradient):
          """The negative gradient times an estimate of the inverse Hessian."""
          direction = -gradient
          factors = []
          for moved, changed, scale in reversed(self._history):
              factor = scale * float(paddle.dot(moved, direction))
              factors.append(factor)
              direction = direction - factor * changed
          if self._history:
              moved, changed, scale = self._history[-1]
              direction = direction * (1.0 / scale / float(paddle.dot(changed, changed)))
          for (moved, changed, scale), factor in zip(self._history, reversed(factors)):
              direction = direction + moved * (factor - scale * float(paddle.dot(changed, direction)))
          return direction

      def _remember(self, gradient):
          changed = gradient - self._last_gradient
          moved = self._direction * self._rate
          curvature = float(paddle.dot(changed, moved))
          if curvature > 1e-10:
              self._history.append((moved, changed, 1.0 / curvature))
              self._history = self._history[-self.history_size:]

      def step(self, closure):
          with paddle.enable_grad():
              first = closure()
          with paddle.no_grad():
              self._iterate(closure, float(first))
          return first

      def _iterate(self, closure, loss):
          gradient = self._gradient()
          evaluations = 1
          if float(paddle.max(paddle.abs(gradient))) <= self.tolerance_grad:
              return
          for iteration in range(1, self.max_iter + 1):
              if self._iterations > 0:
                  self._remember(gradient)
              self._iterations += 1
              self._direction = self._choose_direction(gradient)
              self._last_gradient = gradient
              self._rate = self.get_lr()
              if self._iterations == 1:
                  self._rate *= min(1.0, 1.0 / float(paddle.sum(paddle.abs(gradient))))
              slope = float(paddle.dot(gradient, self._direction))
              if slope > -self.tolerance_change:
                  break
              before = loss
              start = self._position()
              if self.line_search_fn is not None:
                  loss, gradient, self._rate, used = _search(
                      lambda step: self._evaluate(closure, start, step), self._rate,
                      self._direction, loss, gradient, slope, self.tolerance_change)
                  vector_to_parameters(start + self._rate * self._direction, self._trained())
              else:
                  used = 0
                  vector_to_parameters(start + self._rate * self._direction, self._trained())
                  if iteration < self.max_iter:
                      loss, gradient = self._evaluate(closure, start, self._rate)
                      used = 1
              evaluations += used
              if evaluations >= self.max_eval:
                  break
              if float(paddle.max(paddle.abs(gradient))) <= self.tolerance_grad:
                  break
              change = float(paddle.max(paddle.abs(self._direction * self._rate)))
              if change <= self.tolerance_change or abs(loss - before) < self.tolerance_change:
                  break


  def _cubic(a, b, low, high):
      """The minimum of the cubic through two points (step, loss, slope), kept within bounds."""
      (x1, f1, g1), (x2, f2, g2) = (a, b) if a[0] <= b[0] else (b, a)
      middle = g1 + g2 - 3 * (f1 - f2) / (x1 - x2)
      square = middle * middle - g1 * g2
      if square < 0:
          return (low + high) / 2.0
      root = square ** 0.5
      place = x2 - (x2 - x1) * ((g2 + root - middle) / (g2 - g1 + 2 * root))
      return min(max(place, low), high)


  def _search(evaluate, step, direction, loss, gradient, slope, tolerance, c1=1e-4, c2=0.9,
              limit=25):
      """A step that meets the strong Wolfe conditions: loss, gradient, step, evaluations."""
      used = 0

      def point(step):
          loss, gradient = evaluate(step)
          return step, loss, float(paddle.dot(gradient, direction)), gradient

      def rises(here, other):
          return here[1] > loss + c1 * here[0] * slope or here[1] >= other[1]

      before = (0.0, loss, slope, gradient)
      while True:
          here = point(step)
          used += 1
          if here[1] > loss + c1 * step * slope or used > 1 and here[1] >= before[1]:
              ends = [before, here]
              break
          if abs(here[2]) <= -c2 * slope:
              return here[1], here[3], step, used
          if here[2] >= 0 or used >= limit:
              ends = [before, here]
              break
          least = step + 0.01 * (step - before[0])
          before, step = here, _cubic(before[:3], here[:3], least, step * 10)
      best, worst = sorted(ends, key=lambda end: end[1])
      length = float(paddle.max(paddle.abs(direction)))
      was_near_edge = False
      while used < limit and abs(worst[0] - best[0]) * length >= tolerance:
          left, right = sorted([best[0], worst[0]])
          step = _cubic(best[:3], worst[:3], left, right)
          edge = 0.1 * (right - left)
          is_near_edge = min(right - step, step - left) < edge
          if is_near_edge and (was_near_edge or step >= right or step <= left):
              step = right - edge if right - step < step - left else left + edge
              is_near_edge = False
          was_near_edge = is_near_edge
          here = point(step)
          used += 1
          if rises(here, best):
              worst = here
              if worst[1] < best[1]:
                  best, worst = worst, best
          else:
              if abs(here[2]) <= -c2 * slope:
                  return here[1], here[3], step, used
              if here[2] * (worst[0] - best[0]) >= 0:
                  worst = best
              best = here
      return best[1], best[3], best[0], used
  """#
