/// `paddle.optimizer.optimizer`, in the language itself: what all optimizers share.
let optimizerSource = #"""
  import paddle
  from _optimizers import trained
  from paddle import Tensor
  from paddle.nn.clip import GradientClipBase
  from paddle.optimizer.lr import LRScheduler
  from paddle.regularizer import L2Decay, WeightDecayRegularizer


  def _decay(value):
      """A weight decay given as a number is that of the squares."""
      return L2Decay(value) if isinstance(value, (int, float)) else value


  class Optimizer:
      """The base of all optimizers: step() changes the parameters by their gradients."""

      # An optimizer gives its settings, such as beta1, to `__init__` of this class; parameter groups
      # may override them. `_start` makes the state that it keeps for a parameter, and `_update`
      # changes the parameter and its state. Floats in a state are saved as tensors.

      def __init__(self, learning_rate, parameters=None, weight_decay=None, grad_clip=None,
                   name=None, **settings):
          if learning_rate is None:
              raise ValueError('learning_rate is not set')
          if parameters is None:
              raise AttributeError('parameters argument given to the Optimizer should not be None '
                                   'in dygraph mode.')
          if isinstance(parameters, Tensor):
              raise TypeError('`parameters` argument given to the optimizer should be an iterable of '
                              f'paddle Tensors, but got argument type is `{type(parameters)}`.')
          if not isinstance(learning_rate, (float, int, LRScheduler)):
              raise TypeError('learning rate should be float or LRScheduler, got '
                              f'{type(learning_rate)} here')
          self._learning_rate = learning_rate
          self._name = name
          self._grad_clip = self._checked_clip(grad_clip)
          self._state = {}
          self._loaded = {}
          self._groups = []
          self._parameter_list = list(parameters)
          defaults = {**settings, 'weight_decay': weight_decay, 'grad_clip': grad_clip}
          if self._parameter_list and isinstance(self._parameter_list[0], dict):
              self._param_groups = self._parameter_list
              for group in self._param_groups:
                  self._add_group(group, defaults)
          else:
              self._param_groups = self._parameter_list
              self._add_group({'params': self._parameter_list}, defaults)

      def _checked_clip(self, clip):
          if clip is not None and not isinstance(clip, GradientClipBase):
              raise TypeError("'grad_clip' should be an instance of GradientClipBase's derived class")
          return clip

      def _add_group(self, group, defaults):
          params = group['params']
          params = [params] if isinstance(params, Tensor) else list(params)
          known = {id(p) for other in self._groups for p in other['params']}
          if any([id(p) in known for p in params]):
              raise ValueError('some parameters appear in more than one parameter group')
          if 'learning_rate' in group:
              for parameter in params:
                  parameter.optimize_attr = {'learning_rate': group['learning_rate']}
          merged = {**defaults, **group, 'params': params}
          merged['weight_decay'] = _decay(merged['weight_decay'])
          self._checked_clip(merged['grad_clip'])
          self._groups.append(merged)

      # The learning rate.

      def get_lr(self):
          if isinstance(self._learning_rate, LRScheduler):
              return self._learning_rate()
          return self._learning_rate

      def set_lr(self, value):
          if not isinstance(value, (int, float)):
              raise TypeError("The type of 'value' in optimizer.set_lr must be float, but received "
                              f'{type(value)}.')
          if isinstance(self._learning_rate, LRScheduler):
              raise RuntimeError("optimizer's learning rate can't be LRScheduler when invoke this "
                                 'API, because this will lead to conflict.')
          self._learning_rate = float(value)

      def set_lr_scheduler(self, scheduler):
          if not isinstance(scheduler, LRScheduler):
              raise TypeError("The type of 'scheduler' in optimizer.set_lr_schduler must be "
                              f'LRScheduler, but received {type(scheduler)}.')
          self._learning_rate = scheduler

      # Steps.

      def step(self):
          with paddle.no_grad():
              for group in self._groups:
                  self._apply(trained(group['params']), group)

      def _apply(self, found, group):
          """Updates parameters, each with its gradient, factor of the rate, and regularizer."""
          if group['grad_clip'] is not None:
              clipped = group['grad_clip']([(entry[0], entry[1]) for entry in found])
              found = [(p, g, *entry[2:]) for (p, g), entry in zip(clipped, found)]
          rate = self.get_lr()
          common = group['weight_decay']
          states = self._state
          for parameter, gradient, factor, own in found:
              decay = own or common
              if decay is not None and not self._decays_itself(decay):
                  gradient = decay(parameter, gradient)
              name = parameter.name
              if name not in states:
                  self._begin(parameter, group)
              self._update(parameter, gradient, rate * factor, states[name], group)

      def _decays_itself(self, decay):
          return not isinstance(decay, WeightDecayRegularizer)

      def _begin(self, parameter, group):
          state = self._start(parameter, group)
          for key in state:
              value = self._loaded.pop(f'{parameter.name}_{key}_0', None)
              if value is not None:
                  value = paddle.to_tensor(value)
                  is_number = isinstance(state[key], float)
                  state[key] = value.flatten()[0].item() if is_number else value
          self._state[parameter.name] = state

      def _start(self, parameter, group):
          return {}

      def _update(self, parameter, gradient, rate, state, group):
          raise NotImplementedError('Class "Optimizer" connot be used directly as an optimizer, '
                                    'please use its subclasses such as "Adam"')

      def backward(self, loss, startup_program=None, parameters=None, no_grad_set=None,
                   callbacks=None):
          return [entry[:2] for group in self._groups for entry in trained(group['params'])]

      def apply_gradients(self, params_grads):
          with paddle.no_grad():
              self._apply([(p, g, 1.0, None) for p, g in params_grads], self._groups[0])
          return []

      def minimize(self, loss, startup_program=None, parameters=None, no_grad_set=None):
          pairs = self.backward(loss)
          self.step()
          return [], pairs

      def clear_grad(self, set_to_zero=True):
          for group in self._groups:
              for parameter in group['params']:
                  if not parameter.stop_gradient:
                      parameter.clear_gradient(set_to_zero)

      clear_gradients = clear_grad

      # What is kept between runs.

      def state_dict(self):
          saved = {}
          for name, state in self._state.items():
              for key, value in state.items():
                  if isinstance(value, float):
                      value = self._saved_number(value, state)
                  value.name = f'{name}_{key}_0'
                  saved[value.name] = value
          if isinstance(self._learning_rate, LRScheduler):
              saved['LR_Scheduler'] = self._learning_rate.state_dict()
          return saved

      def _saved_number(self, value, state):
          return paddle.to_tensor([value])

      def set_state_dict(self, state_dict):
          state_dict = dict(state_dict)
          schedule = state_dict.pop('LR_Scheduler', None)
          if schedule is not None and isinstance(self._learning_rate, LRScheduler):
              self._learning_rate.set_state_dict(schedule)
          self._loaded = state_dict
          self._state = {}

      set_dict = set_state_dict
  """#
