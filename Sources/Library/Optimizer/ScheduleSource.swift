/// `paddle.optimizer.lr`, in the language itself: learning rates that change as training goes on.
let scheduleSource = #"""
  import math as _math

  from paddle import Tensor


  class LRScheduler:
      """The base of all schedules: step() moves the learning rate on."""

      def __init__(self, learning_rate=0.1, last_epoch=-1, verbose=False):
          if not isinstance(learning_rate, (float, int)):
              raise TypeError('The type of learning rate must be float, but received '
                              f'{type(learning_rate)}')
          if learning_rate < 0:
              raise ValueError(f'Invalid learning rate: {learning_rate}')
          self.base_lr = float(learning_rate)
          self.last_lr = float(learning_rate)
          self.last_epoch = last_epoch
          self.verbose = verbose
          self._var_name = None
          self.step()

      def __call__(self):
          return self.last_lr

      def step(self, epoch=None):
          if epoch is None:
              self.last_epoch += 1
              self.last_lr = self.get_lr()
          else:
              self.last_epoch = epoch
              closed = getattr(self, '_get_closed_form_lr', self.get_lr)
              self.last_lr = closed()
          if self.verbose:
              print(f'Epoch {self.last_epoch}: {type(self).__name__} set learning rate to '
                    f'{self.last_lr}.')

      def get_lr(self):
          raise NotImplementedError

      def state_keys(self):
          self.keys = ['last_epoch', 'last_lr']

      def state_dict(self):
          self.state_keys()
          state = {}
          for key in self.keys:
              value = self.__dict__[key]
              state[key] = value.item() if isinstance(value, Tensor) else value
          return state

      def set_state_dict(self, state_dict):
          self.state_keys()
          for key in self.keys:
              if key not in state_dict:
                  raise RuntimeError(f"Please check whether state_dict is correct for optimizer. "
                                     f"Can't find [ {key} ] in state_dict")
              setattr(self, key, state_dict[key])

      set_dict = set_state_dict


  class NoamDecay(LRScheduler):
      """Up along a line while warming up, then down with the root of the step."""

      def __init__(self, d_model, warmup_steps, learning_rate=1.0, last_epoch=-1, verbose=False):
          if d_model <= 0:
              raise ValueError('d_model should be grater than 0')
          self.d_model = d_model
          self.warmup_steps = warmup_steps
          super().__init__(learning_rate, last_epoch, verbose)

      def get_lr(self):
          falling = 1 if self.last_epoch == 0 else self.last_epoch ** -0.5
          rising = self.last_epoch * self.warmup_steps ** -1.5
          return self.base_lr * self.d_model ** -0.5 * min(falling, rising)


  class PiecewiseDecay(LRScheduler):
      """A value for each stretch between boundaries."""

      def __init__(self, boundaries, values, last_epoch=-1, verbose=False):
          if len(boundaries) == 0:
              raise ValueError('The boundaries cannot be empty.')
          if len(values) <= len(boundaries):
              raise ValueError('The values have one element more than boundaries, but received '
                               f'len(values) [{len(values)}] <= len(boundaries) '
                               f'[{len(boundaries)}].')
          self.boundaries = boundaries
          self.values = values
          super().__init__(values[0], last_epoch, verbose)

      def get_lr(self):
          for boundary, value in zip(self.boundaries, self.values):
              if self.last_epoch < boundary:
                  return value
          return self.values[len(self.values) - 1]


  class NaturalExpDecay(LRScheduler):
      """The rate times exp(-gamma * step)."""

      def __init__(self, learning_rate, gamma, last_epoch=-1, verbose=False):
          if gamma <= 0.0:
              raise AssertionError("'gamma' must be a positive number so that the learning rate "
                                   'will decay.')
          self.gamma = gamma
          super().__init__(learning_rate, last_epoch, verbose)

      def get_lr(self):
          return self.base_lr * _math.exp(-1 * self.gamma * self.last_epoch)


  class InverseTimeDecay(LRScheduler):
      """The rate divided by 1 + gamma * step."""

      def __init__(self, learning_rate, gamma, last_epoch=-1, verbose=False):
          self.gamma = gamma
          super().__init__(learning_rate, last_epoch, verbose)

      def get_lr(self):
          return self.base_lr / (1 + self.gamma * self.last_epoch)


  class PolynomialDecay(LRScheduler):
      """From the first rate to end_lr along a power of the rest."""

      def __init__(self, learning_rate, decay_steps, end_lr=0.0001, power=1.0, cycle=False,
                   last_epoch=-1, verbose=False):
          if not isinstance(decay_steps, int) or decay_steps <= 0:
              raise AssertionError("'decay_steps' must be a positive integer.")
          if power <= 0.0:
              raise AssertionError("'power' must be greater than 0.0 so that the learning rate will "
                                   'decay.')
          self.decay_steps = decay_steps
          self.end_lr = end_lr
          self.power = power
          self.cycle = cycle
          super().__init__(learning_rate, last_epoch, verbose)

      def get_lr(self):
          epoch, steps = self.last_epoch, self.decay_steps
          if self.cycle:
              steps *= max(1, _math.ceil(epoch / float(steps)))
          else:
              epoch = min(epoch, steps)
          part = (1 - float(epoch) / float(steps)) ** self.power
          return (self.base_lr - self.end_lr) * part + self.end_lr


  class LinearWarmup(LRScheduler):
      """From start_lr to end_lr along a straight line, then as another schedule says."""

      def __init__(self, learning_rate, warmup_steps, start_lr, end_lr, last_epoch=-1,
                   verbose=False):
          if not isinstance(learning_rate, (float, int, LRScheduler)):
              raise TypeError('the type of learning_rate should be [int, float or LRScheduler], the '
                              f'current type is {learning_rate}')
          if start_lr > end_lr:
              raise AssertionError(f'start_lr {start_lr} must be less than end_lr {end_lr}')
          self.learning_rate = learning_rate
          self.warmup_steps = warmup_steps
          self.start_lr = start_lr
          self.end_lr = end_lr
          super().__init__(start_lr, last_epoch, verbose)

      def state_dict(self):
          state = super().state_dict()
          if isinstance(self.learning_rate, LRScheduler):
              state['LinearWarmup_LR'] = self.learning_rate.state_dict()
          return state

      def set_state_dict(self, state_dict):
          super().set_state_dict(state_dict)
          if isinstance(self.learning_rate, LRScheduler):
              self.learning_rate.set_state_dict(state_dict['LinearWarmup_LR'])

      def get_lr(self):
          if self.last_epoch < self.warmup_steps:
              part = float(self.last_epoch) / float(self.warmup_steps)
              return (self.end_lr - self.start_lr) * part + self.start_lr
          if isinstance(self.learning_rate, LRScheduler):
              self.learning_rate.step(self.last_epoch - self.warmup_steps)
              return self.learning_rate()
          return self.learning_rate


  class ExponentialDecay(LRScheduler):
      """The rate times gamma at each step.

      >>> paddle.optimizer.lr.ExponentialDecay(0.5, 0.9).get_lr()
      0.5
      """

      def __init__(self, learning_rate, gamma, last_epoch=-1, verbose=False):
          if not 0.0 < gamma < 1.0:
              raise AssertionError("'gamma' must be in interval (0.0, 1.0) so that the learning rate "
                                   'will decay.')
          self.gamma = gamma
          super().__init__(learning_rate, last_epoch, verbose)

      def get_lr(self):
          return self.base_lr * self.gamma ** self.last_epoch


  class MultiStepDecay(LRScheduler):
      """The rate times gamma at each milestone."""

      def __init__(self, learning_rate, milestones, gamma=0.1, last_epoch=-1, verbose=False):
          if not isinstance(milestones, (tuple, list)):
              raise TypeError("The type of 'milestones' in 'MultiStepDecay' must be 'tuple, list', "
                              f'but received {type(milestones)}.')
          if any([a >= b for a, b in zip(milestones, milestones[1:])]):
              raise ValueError('The elements of milestones must be incremented')
          if gamma >= 1.0:
              raise ValueError('gamma should be < 1.0.')
          self.milestones = milestones
          self.gamma = gamma
          super().__init__(learning_rate, last_epoch, verbose)

      def get_lr(self):
          passed = len([m for m in self.milestones if self.last_epoch >= m])
          return self.base_lr * self.gamma ** passed


  class StepDecay(LRScheduler):
      """The rate times gamma after every step_size steps.

      >>> paddle.optimizer.lr.StepDecay(0.5, step_size=3).get_lr()
      0.5
      """

      def __init__(self, learning_rate, step_size, gamma=0.1, last_epoch=-1, verbose=False):
          if not isinstance(step_size, int):
              raise TypeError("The type of 'step_size' must be 'int', but received "
                              f'{type(step_size)}.')
          if gamma >= 1.0:
              raise ValueError('gamma should be < 1.0.')
          if step_size <= 0:
              raise AssertionError("'step_size' must be a positive integer.")
          self.step_size = step_size
          self.gamma = gamma
          super().__init__(learning_rate, last_epoch, verbose)

      def get_lr(self):
          return self.base_lr * self.gamma ** (self.last_epoch // self.step_size)


  class LambdaDecay(LRScheduler):
      """The rate times what a function gives for the step."""

      def __init__(self, learning_rate, lr_lambda, last_epoch=-1, verbose=False):
          if not callable(lr_lambda):
              raise TypeError("The type of 'lr_lambda' in 'LambdaDecay' must be 'function', but "
                              f'received {type(lr_lambda)}.')
          self.lr_lambda = lr_lambda
          super().__init__(learning_rate, last_epoch, verbose)

      def get_lr(self):
          return self.base_lr * self.lr_lambda(self.last_epoch)


  class MultiplicativeDecay(LambdaDecay):
      """The rate times what a function gives for each step, one after another."""

      def get_lr(self):
          rate = self.base_lr
          for epoch in range(1, self.last_epoch + 1):
              rate *= self.lr_lambda(epoch)
          return rate


  class CosineAnnealingDecay(LRScheduler):
      """From the first rate to eta_min along half a cosine, over T_max steps."""

      def __init__(self, learning_rate, T_max, eta_min=0, last_epoch=-1, verbose=False):
          if not isinstance(T_max, int):
              raise TypeError("The type of 'T_max' in 'CosineAnnealingDecay' must be 'int', but "
                              f'received {type(T_max)}.')
          if not isinstance(eta_min, (float, int)):
              raise TypeError("The type of 'eta_min' in 'CosineAnnealingDecay' must be 'float, int', "
                              f'but received {type(eta_min)}.')
          self.T_max = T_max
          self.eta_min = float(eta_min)
          super().__init__(learning_rate, last_epoch, verbose)

      def get_lr(self):
          if self.last_epoch == 0:
              return self.base_lr
          angle = _math.pi / self.T_max
          if (self.last_epoch - 1 - self.T_max) % (2 * self.T_max) == 0:
              rise = (self.base_lr - self.eta_min) * (1 - _math.cos(angle)) / 2
              return self.last_lr + rise
          ratio = ((1 + _math.cos(angle * self.last_epoch))
                   / (1 + _math.cos(angle * (self.last_epoch - 1))))
          return ratio * (self.last_lr - self.eta_min) + self.eta_min

      def _get_closed_form_lr(self):
          wave = 1 + _math.cos(_math.pi * self.last_epoch / self.T_max)
          return self.eta_min + (self.base_lr - self.eta_min) * wave / 2


  class CosineAnnealingWarmRestarts(LRScheduler):
      """CosineAnnealingDecay that starts again after each period."""

      def __init__(self, learning_rate, T_0, T_mult=1, eta_min=0, last_epoch=-1, verbose=False):
          if not isinstance(T_0, int) or T_0 <= 0:
              raise ValueError(f'Expected positive integer T_0, but got {T_0}')
          if not isinstance(T_mult, int) or T_mult < 1:
              raise ValueError(f'Expected integer T_mult >= 1, but got {T_mult}')
          self.T_0 = T_0
          self.T_i = T_0
          self.T_mult = T_mult
          self.eta_min = float(eta_min)
          self.T_cur = last_epoch
          super().__init__(learning_rate, last_epoch, verbose)

      def get_lr(self):
          wave = 1 + _math.cos(_math.pi * self.T_cur / self.T_i)
          return self.eta_min + (self.base_lr - self.eta_min) * wave / 2

      def step(self, epoch=None):
          if epoch is None:
              epoch = self.last_epoch + 1
          if epoch < 0:
              raise ValueError(f'Expected non-negative epoch, but got {epoch}')
          start, length = 0, self.T_0
          while epoch - start >= length:
              start += length
              length *= self.T_mult
          self.T_cur = epoch - start
          self.T_i = length
          self.last_epoch = _math.floor(epoch)
          self.last_lr = self.get_lr()
          if self.verbose:
              print(f'Epoch {self.last_epoch}: {type(self).__name__} set learning rate to '
                    f'{self.last_lr}.')


  class LinearLR(LRScheduler):
      """The rate times a factor that moves along a straight line."""

      def __init__(self, learning_rate, total_steps, start_factor=1. / 3, end_factor=1.0,
                   last_epoch=-1, verbose=False):
          if not 0 < start_factor <= 1.0:
              raise ValueError('`start_factor` must be greater than 0 and less or equal to 1, but '
                               f'got {start_factor}')
          if not 0 <= end_factor <= 1.0:
              raise ValueError('`end_factor` must be greater or equal to 0 and less than 1, but got '
                               f'{end_factor}')
          if total_steps <= 0:
              raise ValueError(f'`total_steps` must be greater than 0, but got {total_steps}')
          self.start_factor = start_factor
          self.end_factor = end_factor
          self.total_steps = total_steps
          super().__init__(learning_rate, last_epoch, verbose)

      def get_lr(self):
          if self.last_epoch == 0:
              return self.base_lr * self.start_factor
          if self.last_epoch > self.total_steps:
              return self.last_lr
          change = self.end_factor - self.start_factor
          before = self.total_steps * self.start_factor + (self.last_epoch - 1) * change
          return self.last_lr * (1.0 + change / before)


  class CyclicLR(LRScheduler):
      """Up and down between two rates."""

      def __init__(self, base_learning_rate, max_learning_rate, step_size_up, step_size_down=None,
                   mode='triangular', exp_gamma=1.0, scale_fn=None, scale_mode='cycle',
                   last_epoch=-1, verbose=False):
          modes = {'triangular': ('cycle', lambda x: 1.0),
                   'triangular2': ('cycle', lambda x: 1 / (2.0 ** (x - 1))),
                   'exp_range': ('iterations', lambda x: exp_gamma ** x)}
          if scale_fn is None and mode not in modes:
              raise ValueError("'mode' is invalid and 'scale_fn' is not specified, make sure one of "
                               "'mode' or 'scale_fn' is valid")
          if scale_mode not in ('cycle', 'iterations'):
              raise ValueError("'scale_mode' must be one of 'cycle' or 'iterations")
          if step_size_up <= 0 or step_size_down is not None and step_size_down <= 0:
              raise ValueError("'step_size_up' and 'step_size_down' must be positive integers")
          down = step_size_up if step_size_down is None else step_size_down
          self.cycle_size = float(step_size_up + down)
          self.step_up_pct = float(step_size_up) / self.cycle_size
          self.max_lr = float(max_learning_rate)
          self.amplitude = self.max_lr - base_learning_rate
          self.scale_mode, self.scale_fn = (
              (scale_mode, scale_fn) if scale_fn is not None else modes[mode])
          super().__init__(base_learning_rate, last_epoch, verbose)

      def get_lr(self):
          cycle = 1 + self.last_epoch // self.cycle_size
          position = 1.0 + self.last_epoch / self.cycle_size - cycle
          if position <= self.step_up_pct:
              part = position / self.step_up_pct
          else:
              part = (position - 1) / (self.step_up_pct - 1)
          scale = self.scale_fn(cycle if self.scale_mode == 'cycle' else self.last_epoch)
          return self.base_lr + self.amplitude * part * scale


  class OneCycleLR(LRScheduler):
      """Up to a largest rate and down again, once."""

      def __init__(self, max_learning_rate, total_steps, divide_factor=25.0,
                   end_learning_rate=0.0001, phase_pct=0.3, anneal_strategy='cos',
                   three_phase=False, last_epoch=-1, verbose=False):
          if not isinstance(total_steps, int):
              raise TypeError(f"'total_step' must be 'int', but received {type(total_steps)}")
          if total_steps <= 0:
              raise ValueError("'total_step' must be a positive integer.")
          if not 0 <= phase_pct <= 1:
              raise ValueError(f"'phase_pct' must be between 0 and 1, but received {phase_pct}")
          if anneal_strategy not in ('cos', 'linear'):
              raise ValueError("'anneal_strategy' must by one of 'cos' or 'linear', but received "
                               f'{anneal_strategy}')
          start = max_learning_rate / float(divide_factor)
          end = float(end_learning_rate)
          self.max_lr = max_learning_rate
          self.total_steps = total_steps
          self.anneal_strategy = anneal_strategy
          # Each phase ends at a step, and goes from one rate to another.
          if three_phase:
              self._ends = [0, phase_pct * total_steps - 1, 2 * phase_pct * total_steps - 2,
                            total_steps - 1]
              self._rates = [start, max_learning_rate, start, end]
          else:
              self._ends = [0, phase_pct * total_steps - 1, total_steps - 1]
              self._rates = [start, max_learning_rate, end]
          super().__init__(start, last_epoch, verbose)

      def get_lr(self):
          step = self.last_epoch
          if step > self.total_steps:
              raise ValueError(f'Tried to step {step} times. However the number of total steps is '
                               f'{self.total_steps}')
          for index in range(1, len(self._ends)):
              if step <= self._ends[index] or index == len(self._ends) - 1:
                  begin, end = self._ends[index - 1], self._ends[index]
                  part = (step - begin) / (end - begin)
                  return self._between(self._rates[index - 1], self._rates[index], part)

      def _between(self, start, end, part):
          if self.anneal_strategy == 'linear':
              return (end - start) * part + start
          return end + (start - end) / 2.0 * (1 + _math.cos(_math.pi * part))


  class ReduceOnPlateau(LRScheduler):
      """The rate times factor when a measure has not improved for so long."""

      def __init__(self, learning_rate, mode='min', factor=0.1, patience=10, threshold=1e-4,
                   threshold_mode='rel', cooldown=0, min_lr=0, epsilon=1e-8, verbose=False):
          if mode.lower() not in ('min', 'max'):
              raise ValueError(f'mode: {mode} is unknown!')
          if factor >= 1.0:
              raise ValueError('new_lr = origin_lr * gamma and gamma should be < 1.0.')
          if threshold_mode.lower() not in ('rel', 'abs'):
              raise ValueError(f'threshold mode: {threshold_mode} is unknown!')
          if not isinstance(learning_rate, (float, int)):
              raise TypeError("The type of 'learning_rate' in 'ReduceOnPlateau' must be 'float', but "
                              f'received {type(learning_rate)}.')
          self.mode = mode.lower()
          self.factor = factor
          self.patience = patience
          self.threshold = threshold
          self.threshold_mode = threshold_mode.lower()
          self.cooldown = cooldown
          self.min_lr = min_lr
          self.epsilon = epsilon
          self.cooldown_counter = 0
          self.best = None
          self.num_bad_epochs = 0
          self.base_lr = float(learning_rate)
          self.last_lr = float(learning_rate)
          self.last_epoch = 0
          self.verbose = verbose
          self._var_name = None

      def state_keys(self):
          self.keys = ['cooldown_counter', 'best', 'num_bad_epochs', 'last_epoch', 'last_lr']

      def step(self, metrics, epoch=None):
          self.last_epoch = self.last_epoch + 1 if epoch is None else epoch
          metrics = float(metrics)
          if self.cooldown_counter > 0:
              self.cooldown_counter -= 1
              return
          if self.best is None or self._is_better(metrics, self.best):
              self.best = metrics
              self.num_bad_epochs = 0
          else:
              self.num_bad_epochs += 1
          if self.num_bad_epochs > self.patience:
              self.cooldown_counter = self.cooldown
              self.num_bad_epochs = 0
              rate = max(self.last_lr * self.factor, self.min_lr)
              if self.last_lr - rate > self.epsilon:
                  self.last_lr = rate
                  if self.verbose:
                      print(f'Epoch {self.last_epoch}: {type(self).__name__} set learning rate to '
                            f'{self.last_lr}.')

      def _is_better(self, current, best):
          margin = self.threshold * best if self.threshold_mode == 'rel' else self.threshold
          return current < best - margin if self.mode == 'min' else current > best + margin
  """#
