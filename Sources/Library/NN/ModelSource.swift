/// `paddle.Model`, in the language itself: a network with all that its training needs.
let modelSource = #"""
  import paddle
  from _layers import required_count
  from paddle import Tensor
  from paddle.callbacks import LRScheduler, ModelCheckpoint, ProgBarLogger
  from paddle.metric import Metric


  def _listed(value):
      if value is None:
          return []
      return list(value) if isinstance(value, (list, tuple)) else [value]


  def _tensors(values):
      return [value if isinstance(value, Tensor) else paddle.to_tensor(value)
              for value in _listed(values)]


  class _Callbacks:
      """Passes every event on to all callbacks."""

      def __init__(self, callbacks, model, params):
          self._callbacks = callbacks
          for callback in callbacks:
              callback.set_model(model)
              callback.set_params(params)

      def tell(self, event, *details):
          for callback in self._callbacks:
              getattr(callback, 'on_' + event)(*details)


  class Model:
      """A network with all that its training needs: prepare, fit, evaluate, predict, save."""

      def __init__(self, network, inputs=None, labels=None):
          self.network = network
          self.stop_training = False
          self._optimizer = None
          self._loss = None
          self._metrics = []
          given = _listed(inputs)
          self._input_count = len(given) if given else required_count(network.forward)

      def prepare(self, optimizer=None, loss=None, metrics=None, amp_configs=None):
          if loss is not None and not callable(loss):
              raise TypeError("'loss' must be sub classes of `paddle.nn.Layer` or any callable "
                              'function.')
          for metric in _listed(metrics):
              if not isinstance(metric, Metric):
                  raise AssertionError(f'{type(metric).__name__} is not sub class of Metric')
          self._optimizer = optimizer
          self._loss = loss
          self._metrics = _listed(metrics)

      def parameters(self, *args, **kwargs):
          return self.network.parameters(*args, **kwargs)

      def summary(self, input_size=None, dtype=None):
          return paddle.summary(self.network, input_size, dtype)

      # One batch.

      def _losses(self, outputs, labels):
          if self._loss is None:
              return []
          return _listed(self._loss(*outputs, *labels))

      def _measure(self, outputs, labels):
          found = []
          for metric in self._metrics:
              found.append(metric.update(*_listed(metric.compute(*outputs, *labels))))
          return found

      def _result(self, losses, measured):
          losses = [loss.item() for loss in losses]
          return (losses, measured) if self._metrics else losses

      def train_batch(self, inputs, labels=None, update=True):
          if self._optimizer is None or self._loss is None:
              raise RuntimeError('call prepare() with an optimizer and a loss first')
          self.network.train()
          labels = _tensors(labels)
          outputs = _listed(self.network(*_tensors(inputs)))
          losses = self._losses(outputs, labels)
          total = losses[0]
          for loss in losses[1:]:
              total = total + loss
          total.backward()
          if update:
              self._optimizer.step()
              self._optimizer.clear_grad()
          return self._result(losses, self._measure(outputs, labels))

      @paddle.no_grad()
      def eval_batch(self, inputs, labels=None):
          self.network.eval()
          labels = _tensors(labels)
          outputs = _listed(self.network(*_tensors(inputs)))
          return self._result(self._losses(outputs, labels), self._measure(outputs, labels))

      @paddle.no_grad()
      def predict_batch(self, inputs):
          self.network.eval()
          return [output.numpy() for output in _listed(self.network(*_tensors(inputs)))]

      # Whole data sets.

      def _loader(self, data, batch_size, shuffle=False, drop_last=False):
          from paddle.io import DataLoader, Dataset
          if data is None or not isinstance(data, Dataset):
              return data
          return DataLoader(data, batch_size=batch_size, shuffle=shuffle, drop_last=drop_last)

      def _parts(self, batch):
          batch = _listed(batch)
          return batch[:self._input_count], batch[self._input_count:]

      def _logs(self, result, size):
          logs = {}
          losses = result[0] if self._metrics else result
          if losses:
              logs['loss'] = losses
          for metric in self._metrics:
              for name, value in zip(_listed(metric.name()), _listed(metric.accumulate())):
                  logs[name] = value
          logs['batch_size'] = size
          return logs

      def fit(self, train_data=None, eval_data=None, batch_size=1, epochs=1, eval_freq=1,
              log_freq=10, save_dir=None, save_freq=1, verbose=2, drop_last=False, shuffle=True,
              num_workers=0, callbacks=None, accumulate_grad_batches=1, num_iters=None):
          if train_data is None:
              raise AssertionError('train_data must be given!')
          loader = self._loader(train_data, batch_size, shuffle, drop_last)
          tests = self._loader(eval_data, batch_size)
          steps = len(loader)
          callbacks = [ProgBarLogger(log_freq, verbose), *_listed(callbacks)]
          for kind, default in ((LRScheduler, LRScheduler()),
                                (ModelCheckpoint, ModelCheckpoint(save_freq, save_dir))):
              if not any([isinstance(callback, kind) for callback in callbacks]):
                  callbacks.append(default)
          for callback in callbacks:
              if hasattr(callback, 'save_dir') and callback.save_dir is None:
                  callback.save_dir = save_dir
          events = _Callbacks(callbacks, self, {
              'batch_size': batch_size, 'epochs': epochs, 'steps': steps, 'verbose': verbose,
              'metrics': ['loss'] + [n for m in self._metrics for n in _listed(m.name())]})
          self.stop_training = False
          events.tell('train_begin')
          done = 0
          for epoch in range(epochs):
              events.tell('epoch_begin', epoch)
              for metric in self._metrics:
                  metric.reset()
              logs = {}
              for step, batch in enumerate(loader):
                  events.tell('train_batch_begin', step, logs)
                  inputs, labels = self._parts(batch)
                  is_last = step + 1 == steps
                  result = self.train_batch(
                      inputs, labels, (step + 1) % accumulate_grad_batches == 0 or is_last)
                  logs = {**self._logs(result, inputs[0].shape[0]), 'step': step}
                  events.tell('train_batch_end', step, logs)
                  done += 1
                  if num_iters is not None and done >= num_iters:
                      self.stop_training = True
                      break
              events.tell('epoch_end', epoch, logs)
              if tests is not None and epoch % eval_freq == 0:
                  self._evaluate(tests, events)
              if self.stop_training:
                  break
          events.tell('train_end', logs)

      def _evaluate(self, loader, events, limit=None):
          for metric in self._metrics:
              metric.reset()
          names = [name for metric in self._metrics for name in _listed(metric.name())]
          events.tell('eval_begin', {'steps': len(loader), 'metrics': ['loss'] + names})
          samples = 0
          logs = {}
          for step, batch in enumerate(loader):
              events.tell('eval_batch_begin', step, logs)
              inputs, labels = self._parts(batch)
              samples += inputs[0].shape[0]
              logs = {**self._logs(self.eval_batch(inputs, labels), inputs[0].shape[0]), 'step': step}
              events.tell('eval_batch_end', step, logs)
              if limit is not None and samples >= limit:
                  break
          logs['samples'] = samples
          events.tell('eval_end', logs)
          return logs

      def evaluate(self, eval_data, batch_size=1, log_freq=10, verbose=2, num_workers=0,
                   callbacks=None, num_samples=None):
          events = _Callbacks([ProgBarLogger(log_freq, verbose), *_listed(callbacks)], self,
                              {'batch_size': batch_size, 'verbose': verbose})
          logs = self._evaluate(self._loader(eval_data, batch_size), events, num_samples)
          return {name: value for name, value in logs.items()
                  if name not in ('step', 'batch_size', 'samples')}

      def predict(self, test_data, batch_size=1, num_workers=0, stack_outputs=False, verbose=1,
                  callbacks=None):
          loader = self._loader(test_data, batch_size)
          events = _Callbacks([ProgBarLogger(10, verbose), *_listed(callbacks)], self,
                              {'batch_size': batch_size, 'verbose': verbose})
          events.tell('predict_begin', {'steps': len(loader)})
          batches = []
          samples = 0
          for step, batch in enumerate(loader):
              inputs, _ = self._parts(batch)
              samples += inputs[0].shape[0]
              events.tell('predict_batch_begin', step, {})
              batches.append(self.predict_batch(inputs))
              events.tell('predict_batch_end', step, {})
          events.tell('predict_end', {'samples': samples})
          outputs = [tuple(parts) for parts in zip(*batches)]
          if stack_outputs:
              outputs = [paddle.concat([paddle.to_tensor(part) for part in parts]).numpy()
                         for parts in outputs]
          return outputs

      # What is kept between runs.

      def save(self, path, training=True):
          paddle.save(self.network.state_dict(), path + '.pdparams')
          if training and self._optimizer is not None:
              paddle.save(self._optimizer.state_dict(), path + '.pdopt')

      def load(self, path, skip_mismatch=False, reset_optimizer=False):
          import os
          self.network.set_state_dict(paddle.load(path + '.pdparams'))
          if not reset_optimizer and self._optimizer is not None and os.path.exists(path + '.pdopt'):
              self._optimizer.set_state_dict(paddle.load(path + '.pdopt'))
  """#
