/// `paddle.callbacks`, in the language itself: what happens beside the training of a `paddle.Model`.
let callbackSource = #"""
  import time as _time

  from paddle.optimizer.lr import LRScheduler as _Schedule


  class Callback:
      """What Model.fit() tells of its events: subclasses define on_epoch_end() and the like."""

      def __init__(self):
          self.model = None
          self.params = {}

      def set_params(self, params):
          self.params = params

      def set_model(self, model):
          self.model = model

      def on_train_begin(self, logs=None):
          pass

      def on_train_end(self, logs=None):
          pass

      def on_eval_begin(self, logs=None):
          pass

      def on_eval_end(self, logs=None):
          pass

      def on_predict_begin(self, logs=None):
          pass

      def on_predict_end(self, logs=None):
          pass

      def on_epoch_begin(self, epoch, logs=None):
          pass

      def on_epoch_end(self, epoch, logs=None):
          pass

      def on_train_batch_begin(self, step, logs=None):
          pass

      def on_train_batch_end(self, step, logs=None):
          pass

      def on_eval_batch_begin(self, step, logs=None):
          pass

      def on_eval_batch_end(self, step, logs=None):
          pass

      def on_predict_batch_begin(self, step, logs=None):
          pass

      def on_predict_batch_end(self, step, logs=None):
          pass


  def _duration(seconds):
      if seconds >= 1:
          return f'{seconds:.0f}s'
      return f'{seconds * 1000:.0f}ms' if seconds >= 1e-3 else f'{seconds * 1e6:.0f}us'


  class ProgBarLogger(Callback):
      """Prints the losses and metrics as training goes on."""

      def __init__(self, log_freq=1, verbose=2):
          super().__init__()
          self.log_freq = log_freq
          self.verbose = verbose

      def on_train_begin(self, logs=None):
          if self.verbose:
              print('The loss value printed in the log is the current step, and the metric is the '
                    'average value of previous steps.')

      def on_epoch_begin(self, epoch, logs=None):
          if self.verbose:
              print(f"Epoch {epoch + 1}/{self.params['epochs']}")
          self._begin(self.params['steps'])

      def on_train_batch_end(self, step, logs=None):
          self._report(step, logs)

      def on_eval_begin(self, logs=None):
          if self.verbose:
              print('Eval begin...')
          self._begin(logs['steps'])

      def on_eval_batch_end(self, step, logs=None):
          self._report(step, logs)

      def on_eval_end(self, logs=None):
          if self.verbose:
              print(f"Eval samples: {logs['samples']}")

      def on_predict_begin(self, logs=None):
          if self.verbose:
              print('Predict begin...')
          self._begin(logs['steps'])

      def on_predict_batch_end(self, step, logs=None):
          self._report(step, {})

      def on_predict_end(self, logs=None):
          if self.verbose:
              print(f"Predict samples: {logs['samples']}")

      def _begin(self, steps):
          self._steps = steps
          self._start = _time.time()

      def _report(self, step, logs):
          number = step + 1
          is_last = number == self._steps
          if self.verbose == 0 or not is_last and (
                  self.verbose == 1 or number % self.log_freq != 0):
              return
          parts = [f'step {number}/{self._steps}' + (' [' + '=' * 30 + ']' if self.verbose == 1 else '')]
          for name, value in logs.items():
              if name not in ('step', 'batch_size'):
                  value = value[0] if isinstance(value, (list, tuple)) else value
                  parts.append(f'{name}: {value:.4f}')
          parts.append(_duration((_time.time() - self._start) / number) + '/step')
          print(' - '.join(parts))


  class LRScheduler(Callback):
      """Moves the learning rate on after each batch, or each epoch."""

      def __init__(self, by_step=True, by_epoch=False):
          super().__init__()
          if by_step and by_epoch:
              raise ValueError('by_step option is mutually exclusive with by_epoch')
          self.by_step = by_step
          self.by_epoch = by_epoch

      def _step(self):
          schedule = self.model._optimizer._learning_rate
          if isinstance(schedule, _Schedule):
              schedule.step()

      def on_train_batch_end(self, step, logs=None):
          if self.by_step:
              self._step()

      def on_epoch_end(self, epoch, logs=None):
          if self.by_epoch:
              self._step()


  class ModelCheckpoint(Callback):
      """Saves the model after every save_freq epochs, and at the end."""

      def __init__(self, save_freq=1, save_dir=None):
          super().__init__()
          self.save_freq = save_freq
          self.save_dir = save_dir

      def on_epoch_end(self, epoch, logs=None):
          if self.save_dir and epoch % self.save_freq == 0:
              print(f'save checkpoint at {self.save_dir}/{epoch}')
              self.model.save(f'{self.save_dir}/{epoch}')

      def on_train_end(self, logs=None):
          if self.save_dir:
              print(f'save checkpoint at {self.save_dir}/final')
              self.model.save(f'{self.save_dir}/final')


  class _Monitor(Callback):
      def __init__(self, monitor, mode, min_delta):
          super().__init__()
          self.monitor = monitor
          is_growing = mode == 'max' or mode == 'auto' and 'acc' in monitor
          self._sign = 1 if is_growing else -1
          self.min_delta = abs(min_delta)
          self.best_value = None

      def _value(self, logs):
          value = (logs or {}).get(self.monitor)
          return value[0] if isinstance(value, (list, tuple)) else value

      def _improves(self, value):
          if self.best_value is not None:
              if self._sign * (value - self.best_value) <= self.min_delta:
                  return False
          self.best_value = value
          return True


  class EarlyStopping(_Monitor):
      """Stops the training when a measure has not improved for so many evaluations."""

      def __init__(self, monitor='loss', mode='auto', patience=0, verbose=1, min_delta=0,
                   baseline=None, save_best_model=True):
          super().__init__(monitor, mode, min_delta)
          self.patience = patience
          self.verbose = verbose
          self.best_value = baseline
          self.save_best_model = save_best_model
          self.wait_epoch = 0
          self.stopped_epoch = 0
          self.save_dir = None

      def on_eval_end(self, logs=None):
          value = self._value(logs)
          if value is None:
              return
          if self._improves(value):
              self.wait_epoch = 0
              if self.save_best_model and self.save_dir:
                  self.model.save(f'{self.save_dir}/best_model')
          else:
              self.wait_epoch += 1
          if self.wait_epoch >= self.patience and self.wait_epoch > 0:
              self.model.stop_training = True
              if self.verbose > 0:
                  print(f'Epoch {self.stopped_epoch + 1}: Early stopping.')
          self.stopped_epoch += 1


  class ReduceLROnPlateau(_Monitor):
      """Lowers the learning rate when a measure has not improved for so long."""

      def __init__(self, monitor='loss', factor=0.1, patience=10, verbose=1, mode='auto',
                   min_delta=1e-4, cooldown=0, min_lr=0):
          super().__init__(monitor, mode, min_delta)
          self.factor = factor
          self.patience = patience
          self.verbose = verbose
          self.cooldown = cooldown
          self.min_lr = min_lr
          self.cooldown_counter = 0
          self.wait = 0
          self.epoch = 0

      def on_eval_end(self, logs=None):
          value = self._value(logs)
          if value is None:
              return
          if self.cooldown_counter > 0:
              self.cooldown_counter -= 1
              self.wait = 0
          if self._improves(value):
              self.wait = 0
          elif self.cooldown_counter == 0:
              self.wait += 1
              if self.wait >= self.patience:
                  self._reduce()
          self.epoch += 1

      def _reduce(self):
          optimizer = self.model._optimizer
          rate = optimizer.get_lr()
          if rate > self.min_lr:
              optimizer.set_lr(max(rate * self.factor, self.min_lr))
              if self.verbose > 0:
                  print(f'Epoch {self.epoch + 1}: ReduceLROnPlateau reducing learning rate to '
                        f'{optimizer.get_lr()}.')
              self.cooldown_counter = self.cooldown
              self.wait = 0
  """#
