/// Adam and its relatives, in the language itself.
let adaptiveSource = #"""
  import math

  import paddle
  from _optimizers import adam, descend
  from paddle.optimizer.optimizer import Optimizer


  def _check_betas(beta1, beta2, epsilon):
      for value, name in ((beta1, 'beta1'), (beta2, 'beta2'), (epsilon, 'epsilon')):
          if value is None:
              raise ValueError(f'{name} is not set')
      for value, name in ((beta1, 'beta1'), (beta2, 'beta2')):
          if isinstance(value, (int, float)) and not 0 <= value < 1:
              raise ValueError(f'Invalid value of {name}, expect {name} in [0,1).')
      if isinstance(epsilon, (int, float)) and not 0 <= epsilon:
          raise ValueError('Invalid value of epsilon, expect epsilon >= 0.')


  class _Moments(Optimizer):
      def __init__(self, learning_rate, beta1, beta2, epsilon, parameters, weight_decay, grad_clip,
                   name, **settings):
          _check_betas(beta1, beta2, epsilon)
          super().__init__(learning_rate, parameters, weight_decay, grad_clip, name, beta1=beta1,
                           beta2=beta2, epsilon=epsilon, **settings)

      def _start(self, parameter, group):
          return {'moment1': paddle.zeros_like(parameter), 'moment2': paddle.zeros_like(parameter),
                  'beta1_pow_acc': float(group['beta1']), 'beta2_pow_acc': float(group['beta2'])}

      def _moments(self, gradient, state, group):
          """The moments after this gradient, and what is left of their first values."""
          beta1, beta2 = group['beta1'], group['beta2']
          first = beta1 * state['moment1'] + (1 - beta1) * gradient
          second = beta2 * state['moment2'] + (1 - beta2) * gradient * gradient
          state['moment1'], state['moment2'] = first, second
          return first, second, *self._left(state, beta1, beta2)

      def _left(self, state, beta1, beta2):
          left1, left2 = state['beta1_pow_acc'], state['beta2_pow_acc']
          state['beta1_pow_acc'] = left1 * beta1
          state['beta2_pow_acc'] = left2 * beta2
          return left1, left2


  class Adam(_Moments):
      """Running means of gradients and of their squares give direction and size of a step.

      >>> paddle.optimizer.Adam(0.1, parameters=nn.Linear(2, 1).parameters()).get_lr()
      0.1
      """

      def __init__(self, learning_rate=0.001, beta1=0.9, beta2=0.999, epsilon=1e-8,
                   parameters=None, weight_decay=None, grad_clip=None, lazy_mode=False,
                   multi_precision=False, use_multi_tensor=False, amsgrad=False, name=None):
          super().__init__(learning_rate, beta1, beta2, epsilon, parameters, weight_decay, grad_clip,
                           name, amsgrad=amsgrad)

      def _start(self, parameter, group):
          state = super()._start(parameter, group)
          if group['amsgrad']:
              state['moment2_max'] = paddle.zeros_like(parameter)
          return state

      def _update(self, parameter, gradient, rate, state, group):
          beta1, beta2 = group['beta1'], group['beta2']
          if not group['amsgrad']:
              left1, left2 = self._left(state, beta1, beta2)
              root = math.sqrt(1 - left2)
              state['moment1'], state['moment2'] = adam(
                  parameter, gradient, state['moment1'], state['moment2'], beta1, beta2,
                  rate * root / (1 - left1), group['epsilon'] * root)
              return
          first, second, left1, left2 = self._moments(gradient, state, group)
          state['moment2_max'] = largest = paddle.maximum(state['moment2_max'], second)
          root = math.sqrt(1 - left2)
          descend(parameter, first / (paddle.sqrt(largest) + group['epsilon'] * root),
                  rate * root / (1 - left1))


  class AdamW(Adam):
      """Adam, with a decay of the weights apart from the gradients.

      >>> paddle.optimizer.AdamW(0.1, parameters=nn.Linear(2, 1).parameters()).get_lr()
      0.1
      """

      def __init__(self, learning_rate=0.001, beta1=0.9, beta2=0.999, epsilon=1e-8,
                   parameters=None, weight_decay=0.01, use_lowprecision_moment=False,
                   lr_ratio=None, apply_decay_param_fun=None, grad_clip=None, lazy_mode=False,
                   multi_precision=False, amsgrad=False, name=None):
          if not isinstance(weight_decay, (int, float)):
              raise TypeError('weight_decay should be float or Tensor.')
          self._lr_ratio = lr_ratio
          self._apply_decay_param_fun = apply_decay_param_fun
          super().__init__(learning_rate, beta1, beta2, epsilon, parameters, weight_decay, grad_clip,
                           amsgrad=amsgrad, name=name)

      def _decays_itself(self, decay):
          return True

      def _update(self, parameter, gradient, rate, state, group):
          if self._lr_ratio is not None:
              rate = rate * self._lr_ratio(parameter)
          decays = self._apply_decay_param_fun
          if decays is None or decays(parameter.name):
              descend(parameter, parameter, rate * group['weight_decay']._coeff)
          super()._update(parameter, gradient, rate, state, group)


  class Adamax(_Moments):
      """Adam with the largest gradients in place of the mean squares.

      >>> paddle.optimizer.Adamax(0.1, parameters=nn.Linear(2, 1).parameters()).get_lr()
      0.1
      """

      def __init__(self, learning_rate=0.001, beta1=0.9, beta2=0.999, epsilon=1e-8,
                   parameters=None, weight_decay=None, grad_clip=None, name=None):
          super().__init__(learning_rate, beta1, beta2, epsilon, parameters, weight_decay, grad_clip,
                           name)

      def _start(self, parameter, group):
          return {'moment': paddle.zeros_like(parameter), 'inf_norm': paddle.zeros_like(parameter),
                  'beta1_pow_acc': float(group['beta1'])}

      def _update(self, parameter, gradient, rate, state, group):
          beta1 = group['beta1']
          state['moment'] = moment = beta1 * state['moment'] + (1 - beta1) * gradient
          state['inf_norm'] = norm = paddle.maximum(
              group['beta2'] * state['inf_norm'] + group['epsilon'], paddle.abs(gradient))
          step = rate / (1 - state['beta1_pow_acc'])
          state['beta1_pow_acc'] *= beta1
          descend(parameter, moment / norm, step)


  class Lamb(_Moments):
      """Adam with steps in proportion to the size of each weight.

      >>> paddle.optimizer.Lamb(0.1, parameters=nn.Linear(2, 1).parameters()).get_lr()
      0.1
      """

      def __init__(self, learning_rate=0.001, lamb_weight_decay=0.01, beta1=0.9, beta2=0.999,
                   epsilon=1e-6, parameters=None, grad_clip=None,
                   exclude_from_weight_decay_fn=None, multi_precision=False, always_adapt=False,
                   name=None):
          self._exclude_from_weight_decay_fn = exclude_from_weight_decay_fn
          self._always_adapt = always_adapt
          super().__init__(learning_rate, beta1, beta2, epsilon, parameters, None, grad_clip, name,
                           lamb_weight_decay=lamb_weight_decay)

      def _update(self, parameter, gradient, rate, state, group):
          first, second, left1, left2 = self._moments(gradient, state, group)
          decay = group['lamb_weight_decay']
          excludes = self._exclude_from_weight_decay_fn
          if excludes is not None and excludes(parameter):
              decay = 0.0
          ratio = (first / (1 - left1)) / (paddle.sqrt(second / (1 - left2)) + group['epsilon'])
          direction = ratio + decay * parameter
          trust = 1.0
          if decay > 0.0 or self._always_adapt:
              size = float(paddle.norm(parameter))
              length = float(paddle.norm(direction))
              trust = size / length if size > 0 and length > 0 else 1.0
          descend(parameter, direction, rate * trust)


  class _Spreading(_Moments):
      def _saved_number(self, value, state):
          return paddle.full_like(state['moment1'], value)


  class NAdam(_Spreading):
      """Adam with Nesterov's look ahead.

      >>> paddle.optimizer.NAdam(0.1, parameters=nn.Linear(2, 1).parameters()).get_lr()
      0.1
      """

      def __init__(self, learning_rate=0.002, beta1=0.9, beta2=0.999, epsilon=1e-8,
                   momentum_decay=0.004, parameters=None, weight_decay=None, grad_clip=None,
                   name=None):
          super().__init__(learning_rate, beta1, beta2, epsilon, parameters, weight_decay, grad_clip,
                           name, momentum_decay=momentum_decay)

      def _start(self, parameter, group):
          return {'momentum_decay_pow': 1.0, 'beta2_pow': 1.0, 'mu_product': 1.0,
                  'moment1': paddle.zeros_like(parameter), 'moment2': paddle.zeros_like(parameter)}

      def _update(self, parameter, gradient, rate, state, group):
          beta1, beta2 = group['beta1'], group['beta2']
          state['momentum_decay_pow'] *= 0.96
          state['beta2_pow'] *= beta2
          decayed = state['momentum_decay_pow'] ** group['momentum_decay']
          following = (state['momentum_decay_pow'] * 0.96) ** group['momentum_decay']
          mu, mu_next = beta1 * (1 - 0.5 * decayed), beta1 * (1 - 0.5 * following)
          state['mu_product'] *= mu
          product = state['mu_product']
          state['moment1'] = first = beta1 * state['moment1'] + (1 - beta1) * gradient
          state['moment2'] = second = beta2 * state['moment2'] + (1 - beta2) * gradient * gradient
          ahead = (mu_next / (1 - product * mu_next) * first
                   + (1 - mu) / (1 - product) * gradient)
          scale = paddle.sqrt(second / (1 - state['beta2_pow'])) + group['epsilon']
          descend(parameter, ahead / scale, rate)


  class RAdam(_Spreading):
      """Adam with steps that grow as the mean squares become reliable.

      >>> paddle.optimizer.RAdam(0.1, parameters=nn.Linear(2, 1).parameters()).get_lr()
      0.1
      """

      def __init__(self, learning_rate=0.001, beta1=0.9, beta2=0.999, epsilon=1e-8,
                   parameters=None, weight_decay=None, grad_clip=None, name=None):
          super().__init__(learning_rate, beta1, beta2, epsilon, parameters, weight_decay, grad_clip,
                           name)

      def _start(self, parameter, group):
          return {'beta1_pow': 1.0, 'beta2_pow': 1.0, 'rho': 0.0,
                  'moment1': paddle.zeros_like(parameter), 'moment2': paddle.zeros_like(parameter)}

      def _update(self, parameter, gradient, rate, state, group):
          beta1, beta2 = group['beta1'], group['beta2']
          state['beta1_pow'] *= beta1
          state['beta2_pow'] *= beta2
          left = state['beta2_pow']
          state['moment1'] = first = beta1 * state['moment1'] + (1 - beta1) * gradient
          state['moment2'] = second = beta2 * state['moment2'] + (1 - beta2) * gradient * gradient
          corrected = first / (1 - state['beta1_pow'])
          # rho is t * beta2^t / (1 - beta2^t) for step t.
          state['rho'] = (state['rho'] * (beta2 - left) + left) / (1 - left)
          longest = 2 / (1 - beta2) - 1
          length = longest - 2 * state['rho']
          if length <= 5:
              descend(parameter, corrected, rate)
              return
          scale = math.sqrt(1 - left) / (paddle.sqrt(second) + group['epsilon'])
          rectified = math.sqrt((length - 4) * (length - 2) * longest
                                / ((longest - 4) * (longest - 2) * length))
          descend(parameter, corrected * scale, rate * rectified)
  """#
