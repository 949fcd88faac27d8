/// The optimizers without moments of both kinds, in the language itself.
let descentSource = #"""
  import paddle
  from _optimizers import descend
  from paddle.optimizer.optimizer import Optimizer


  class SGD(Optimizer):
      """param -= learning_rate * grad.

      >>> paddle.optimizer.SGD(0.1, parameters=nn.Linear(2, 1).parameters()).get_lr()
      0.1
      """

      def __init__(self, learning_rate=0.001, parameters=None, weight_decay=None, grad_clip=None,
                   multi_precision=False, name=None):
          super().__init__(learning_rate, parameters, weight_decay, grad_clip, name)

      def _update(self, parameter, gradient, rate, state, group):
          descend(parameter, gradient, rate)


  class Momentum(Optimizer):
      """Gradients add up to a velocity, which the parameters follow.

      >>> paddle.optimizer.Momentum(0.1, parameters=nn.Linear(2, 1).parameters()).get_lr()
      0.1
      """

      def __init__(self, learning_rate=0.001, momentum=0.9, parameters=None, use_nesterov=False,
                   weight_decay=None, grad_clip=None, multi_precision=False, rescale_grad=1.0,
                   use_multi_tensor=False, name=None):
          # On a CPU Paddle leaves rescale_grad out of account.
          if momentum is None:
              raise ValueError('momentum is not set')
          super().__init__(learning_rate, parameters, weight_decay, grad_clip, name,
                           momentum=momentum, use_nesterov=use_nesterov)

      def _start(self, parameter, group):
          return {'velocity': paddle.zeros_like(parameter)}

      def _update(self, parameter, gradient, rate, state, group):
          velocity = state['velocity'] * group['momentum'] + gradient
          state['velocity'] = velocity
          if group['use_nesterov']:
              velocity = gradient + group['momentum'] * velocity
          descend(parameter, velocity, rate)


  class Adagrad(Optimizer):
      """Steps divided by the root of the sum of all squared gradients so far.

      >>> paddle.optimizer.Adagrad(0.1, parameters=nn.Linear(2, 1).parameters()).get_lr()
      0.1
      """

      def __init__(self, learning_rate, epsilon=1e-6, parameters=None, weight_decay=None,
                   grad_clip=None, name=None, initial_accumulator_value=0.0):
          super().__init__(learning_rate, parameters, weight_decay, grad_clip, name,
                           epsilon=epsilon, initial_accumulator_value=initial_accumulator_value)

      def _start(self, parameter, group):
          return {'moment': paddle.full_like(parameter, group['initial_accumulator_value'])}

      def _update(self, parameter, gradient, rate, state, group):
          state['moment'] = moment = state['moment'] + gradient * gradient
          descend(parameter, gradient / (paddle.sqrt(moment) + group['epsilon']), rate)


  class RMSProp(Optimizer):
      """Steps divided by the root of a running mean of squared gradients.

      >>> paddle.optimizer.RMSProp(0.1, parameters=nn.Linear(2, 1).parameters()).get_lr()
      0.1
      """

      def __init__(self, learning_rate, rho=0.95, epsilon=1e-6, momentum=0.0, centered=False,
                   parameters=None, weight_decay=None, grad_clip=None, name=None):
          for value, what in ((rho, 'rho'), (epsilon, 'epsilon'), (momentum, 'momentum')):
              if value is None:
                  raise ValueError(f'{what} is not set.')
              if value < 0.0:
                  raise ValueError(f'Invalid value of {what}, expect {what} >= 0.')
          super().__init__(learning_rate, parameters, weight_decay, grad_clip, name, rho=rho,
                           epsilon=epsilon, momentum=momentum, centered=centered)

      def _start(self, parameter, group):
          return {key: paddle.zeros_like(parameter)
                  for key in ('momentum', 'mean_square', 'mean_grad')}

      def _update(self, parameter, gradient, rate, state, group):
          rho = group['rho']
          square = rho * state['mean_square'] + (1 - rho) * gradient * gradient
          state['mean_square'] = square
          if group['centered']:
              mean = rho * state['mean_grad'] + (1 - rho) * gradient
              state['mean_grad'] = mean
              square = square - mean * mean
          momentum = (group['momentum'] * state['momentum']
                      + rate * gradient / paddle.sqrt(square + group['epsilon']))
          state['momentum'] = momentum
          descend(parameter, momentum, 1.0)


  class Adadelta(Optimizer):
      """RMSProp with steps that scale by those before.

      >>> paddle.optimizer.Adadelta(0.1, parameters=nn.Linear(2, 1).parameters()).get_lr()
      0.1
      """

      def __init__(self, learning_rate=0.001, epsilon=1e-6, rho=0.95, parameters=None,
                   weight_decay=None, grad_clip=None, name=None):
          super().__init__(learning_rate, parameters, weight_decay, grad_clip, name,
                           epsilon=epsilon, rho=rho)

      def _start(self, parameter, group):
          return {key: paddle.zeros_like(parameter)
                  for key in ('_avg_squared_grad', '_avg_squared_update')}

      def _update(self, parameter, gradient, rate, state, group):
          rho, epsilon = group['rho'], group['epsilon']
          squares = rho * state['_avg_squared_grad'] + (1 - rho) * gradient * gradient
          before = state['_avg_squared_update']
          update = -paddle.sqrt((before + epsilon) / (squares + epsilon)) * gradient
          state['_avg_squared_grad'] = squares
          state['_avg_squared_update'] = rho * before + (1 - rho) * update * update
          descend(parameter, update, -rate)


  class Rprop(Optimizer):
      """Steps by the signs of the gradients, longer while these stay the same.

      >>> paddle.optimizer.Rprop(0.1, parameters=nn.Linear(2, 1).parameters()).get_lr()
      0.1
      """

      def __init__(self, learning_rate=0.001, learning_rate_range=(1e-5, 50), parameters=None,
                   etas=(0.5, 1.2), grad_clip=None, multi_precision=False, name=None):
          low, high = learning_rate_range
          if not 0.0 < low <= high:
              raise ValueError("'0.0 < learning_rate_range[0] <= learning_rate <= "
                               "learning_rate_range[1]' must be true")
          if not 0.0 < etas[0] < 1.0 < etas[1]:
              raise ValueError("'0.0 < etas[0] < 1.0 < etas[1]' must be true")
          super().__init__(learning_rate, parameters, None, grad_clip, name,
                           learning_rate_range=learning_rate_range, etas=etas)

      def _start(self, parameter, group):
          return {'prevs': paddle.zeros_like(parameter),
                  'learning_rates': paddle.full_like(parameter, self.get_lr())}

      def _update(self, parameter, gradient, rate, state, group):
          shrink, grow = group['etas']
          agreement = gradient * state['prevs']
          ones = paddle.ones_like(parameter)
          eta = paddle.where(agreement > 0, ones * grow,
                             paddle.where(agreement < 0, ones * shrink, ones))
          gradient = paddle.where(agreement < 0, paddle.zeros_like(gradient), gradient)
          rates = paddle.clip(state['learning_rates'] * eta, *group['learning_rate_range'])
          state['prevs'] = gradient
          state['learning_rates'] = rates
          descend(parameter, paddle.sign(gradient) * rates, 1.0)


  class ASGD(Optimizer):
      """SGD on the mean of the last gradients.

      >>> paddle.optimizer.ASGD(0.1, parameters=nn.Linear(2, 1).parameters()).get_lr()
      0.1
      """

      def __init__(self, learning_rate=0.001, batch_num=1, parameters=None, weight_decay=None,
                   grad_clip=None, multi_precision=False, name=None):
          if batch_num is None or batch_num <= 0:
              raise ValueError('batch_num should be greater than 0')
          super().__init__(learning_rate, parameters, weight_decay, grad_clip, name,
                           batch_num=batch_num)

      def _start(self, parameter, group):
          return {'d': paddle.zeros_like(parameter),
                  'y': paddle.zeros([group['batch_num'], *parameter.shape], parameter.dtype),
                  'm': 0.0}

      def _update(self, parameter, gradient, rate, state, group):
          count = group['batch_num']
          slot = int(state['m']) % count
          state['m'] += 1.0
          state['d'] = total = state['d'] - state['y'][slot] + gradient
          state['y'][slot] = gradient
          descend(parameter, total, rate / min(int(state['m']), count))
  """#
