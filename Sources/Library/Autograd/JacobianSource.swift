/// Jacobian and Hessian matrices of `paddle.autograd`, in the language itself.
let jacobianSource = #"""
  import paddle
  from paddle import is_tensor


  def _tracked(gradient, x):
      """The gradient, zeros for None; constant ones want gradients too, as Paddle's do."""
      gradient = paddle.zeros_like(x) if gradient is None else gradient
      if gradient.stop_gradient:
          gradient.stop_gradient = False
      return gradient


  def _row(y, xs):
      """The gradients of one number, zeros where it depends on none."""
      if y.stop_gradient:
          return [_tracked(None, x) for x in xs]
      found = paddle.grad(y, xs, create_graph=True, allow_unused=True)
      return [_tracked(g, x) for g, x in zip(found, xs)]


  class Jacobian:
      """The derivatives of ys by xs as a matrix, row by row as they are asked for."""

      def __init__(self, ys, xs, is_batched=False):
          allowed = (1, 2) if is_batched else (0, 1)
          for name, tensor in (('xs', xs), ('ys', ys)):
              if tensor.ndim not in allowed:
                  raise ValueError(f'{name}.ndim should be {allowed[0]} or {allowed[1]} when '
                                   f'is_batched={is_batched} but got {tensor.ndim}')
          self._ys = ys
          self._xs = xs
          self._is_batched = is_batched
          self._rows = {}

      @property
      def shape(self):
          inner = int(self._is_batched)
          sizes = [self._batch()] if self._is_batched else []
          if self._ys.ndim > inner:
              sizes.append(self._height())
          if self._xs.ndim > inner:
              sizes.append(self._xs.size // self._batch())
          return sizes

      def _batch(self):
          return self._ys.shape[0] if self._is_batched else 1

      def _height(self):
          return self._ys.size // self._batch()

      def _at(self, index):
          if index not in self._rows:
              if self._is_batched:
                  y = self._ys.reshape([self._batch(), -1])[:, index].sum()
                  shape = [self._batch(), 1, -1]
              else:
                  y = self._ys.reshape([-1])[index]
                  shape = [1, -1]
              self._rows[index] = _row(y, [self._xs])[0].reshape(shape)
          return self._rows[index]

      def _all(self):
          rows = [self._at(index) for index in range(self._height())]
          return paddle.concat(rows, axis=int(self._is_batched)).reshape(self.shape)

      def __getitem__(self, key):
          if isinstance(key, int) and not self._is_batched and len(self.shape) == 2:
              return self._at(range(self._height())[key])[0]
          return self._all()[key]

      def __getattr__(self, name):
          return getattr(self._all(), name)

      def __add__(self, other):
          return self._all() + other

      def __radd__(self, other):
          return other + self._all()

      def __sub__(self, other):
          return self._all() - other

      def __rsub__(self, other):
          return other - self._all()

      def __mul__(self, other):
          return self._all() * other

      def __rmul__(self, other):
          return other * self._all()

      def __truediv__(self, other):
          return self._all() / other

      def __matmul__(self, other):
          return self._all() @ other

      def __rmatmul__(self, other):
          return other @ self._all()


  class Hessian(Jacobian):
      """The second derivatives of a number."""


  def _batched(batch_axis):
      if batch_axis not in (None, 0):
          raise ValueError(f'batch_axis should be None or 0, but got {batch_axis}.')
      return batch_axis == 0


  def jacobian(ys, xs, batch_axis=None):
      """The derivatives of ys by xs: a matrix, or a tuple of them for several."""
      is_batched = _batched(batch_axis)
      if not is_tensor(ys):
          return tuple(jacobian(y, xs, batch_axis) for y in ys)
      if not is_tensor(xs):
          return tuple(Jacobian(ys, x, is_batched) for x in xs)
      return Jacobian(ys, xs, is_batched)


  def hessian(ys, xs, batch_axis=None):
      """The second derivatives of a number by xs: a matrix, or a tuple of tuples of them."""
      is_batched = _batched(batch_axis)
      size = ys.size // ys.shape[0] if is_batched else ys.size
      if size != 1:
          raise ValueError(f'Only support ys.numel()({ys.size})==1 when batch_axis is None.')
      several = xs if not is_tensor(xs) else [xs]
      firsts = _row(ys.sum(), several)
      rows = [[Hessian(g, x, is_batched) for x in several] for g in firsts]
      return rows[0][0] if is_tensor(xs) else tuple(tuple(row) for row in rows)
  """#

/// `paddle.incubate.autograd`, in the language itself: derivatives of functions.
let functionalAutogradSource = #"""
  import paddle as _paddle
  from _autograd import forward_gradients as _forward_gradients
  from paddle import is_tensor as _is_tensor


  def _several(value):
      return [value] if _is_tensor(value) else list(value)


  def _as_given(values, several):
      return tuple(values) if several else values[0]


  def _applied(func, xs):
      """Copies of the inputs that are tracked, and what the function makes of them."""
      inputs = [x.detach() for x in _several(xs)]
      for x in inputs:
          x.stop_gradient = False
      ys = func(*inputs)
      return inputs, ys, _several(ys)


  def _directions(v, tensors):
      if v is None:
          return [_paddle.ones_like(x) for x in tensors]
      given = _several(v)
      if len(given) != len(tensors):
          raise RuntimeError(f'The argument v should have {len(tensors)} tensors, but got '
                             f'{len(given)}.')
      for index, (direction, x) in enumerate(zip(given, tensors)):
          if direction.shape != x.shape:
              raise RuntimeError(f'The v[{index}] has invalid shape: should be {x.shape} but got '
                                 f'{direction.shape}.')
      return given


  def jvp(func, xs, v=None):
      """The value of a function and its directional derivative, by forward mode."""
      inputs, ys, outputs = _applied(func, xs)
      found = _forward_gradients(outputs, inputs, _directions(v, inputs))
      tangents = [_paddle.zeros_like(y) if t is None else t for y, t in zip(outputs, found)]
      return ys, _as_given(tangents, not _is_tensor(ys))


  def vjp(func, xs, v=None):
      """The value of a function and the gradients of its inputs, by reverse mode."""
      inputs, ys, outputs = _applied(func, xs)
      found = _paddle.grad(outputs, inputs, _directions(v, outputs), create_graph=True,
                          allow_unused=True)
      gradients = [_paddle.zeros_like(x) if g is None else g for x, g in zip(inputs, found)]
      return ys, _as_given(gradients, len(gradients) > 1)


  class Jacobian:
      """The matrix of the derivatives of a function, inputs and outputs flattened."""

      def __init__(self, func, xs, is_batched=False):
          self._is_batched = is_batched
          self._inputs, _, outputs = _applied(func, xs)
          self._ys = self._flat(outputs)
          self._rows = {}

      def _flat(self, tensors):
          if self._is_batched:
              return _paddle.concat([t.reshape([t.shape[0], -1]) for t in tensors], axis=1)
          return _paddle.concat([t.reshape([-1]) for t in tensors])

      @property
      def shape(self):
          columns = sum(x.size for x in self._inputs)
          if not self._is_batched:
              return (self._ys.shape[0], columns)
          batch = self._ys.shape[0]
          return (batch, self._ys.shape[1], columns // batch)

      def _at(self, index):
          if index not in self._rows:
              y = self._ys[:, index].sum() if self._is_batched else self._ys[index]
              found = _paddle.grad(y, self._inputs, create_graph=True, allow_unused=True)
              parts = [_paddle.zeros_like(x) if g is None else g
                       for x, g in zip(self._inputs, found)]
              self._rows[index] = self._flat(parts)
          return self._rows[index]

      def _all(self):
          count = self._ys.shape[1 if self._is_batched else 0]
          return _paddle.stack([self._at(i) for i in range(count)], axis=int(self._is_batched))

      def __getitem__(self, key):
          if isinstance(key, int) and not self._is_batched:
              return self._at(range(self._ys.shape[0])[key])
          return self._all()[key]


  class Hessian(Jacobian):
      """The matrix of the second derivatives of a function that gives one number."""

      def __init__(self, func, xs, is_batched=False):
          def gradient(*inputs):
              y = func(*inputs)
              found = _paddle.grad(y.sum(), list(inputs), create_graph=True, allow_unused=True)
              return [_paddle.zeros_like(x) if g is None else g for x, g in zip(inputs, found)]

          super().__init__(gradient, xs, is_batched)
  """#
