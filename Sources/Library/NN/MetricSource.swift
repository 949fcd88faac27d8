/// `paddle.metric`, in the language itself: how good predictions are.
let metricSource = #"""
  import math as _math

  import paddle as _paddle


  def _numbers(values):
      """The elements of a tensor or an array, in one flat list."""
      return _paddle.to_tensor(values).flatten().tolist()


  class Metric:
      """The base of all metrics: compute, update, accumulate, reset."""

      def reset(self):
          raise NotImplementedError(
              f"function 'reset' not implemented in {type(self).__name__}.")

      def update(self, *args):
          raise NotImplementedError(
              f"function 'update' not implemented in {type(self).__name__}.")

      def accumulate(self):
          raise NotImplementedError(
              f"function 'accumulate' not implemented in {type(self).__name__}.")

      def name(self):
          raise NotImplementedError(
              f"function 'name' not implemented in {type(self).__name__}.")

      def compute(self, *args):
          return args


  class Accuracy(Metric):
      """The share of samples whose class is among the topk most probable ones."""

      def __init__(self, topk=(1,), name=None, *args, **kwargs):
          self.topk = topk
          self.maxk = max(topk)
          name = name or 'acc'
          self._name = [name] if self.maxk == 1 else [f'{name}_top{k}' for k in topk]
          self.reset()

      def compute(self, pred, label, *args):
          chosen = _paddle.argsort(pred, descending=True)[..., :self.maxk]
          if label.ndim == 1 or label.ndim > 1 and label.shape[-1] == 1:
              label = label.reshape([-1, 1])
          elif label.shape[-1] != 1:
              label = _paddle.argmax(label, axis=-1, keepdim=True)
          return (chosen == label.astype('int64')).astype('float32')

      def update(self, correct, *args):
          correct = _paddle.to_tensor(correct)
          count = correct.numel().item() // correct.shape[-1]
          rates = []
          for index, k in enumerate(self.topk):
              right = correct[..., :k].sum().item()
              self.total[index] += right
              self.count[index] += count
              rates.append(right / count)
          return rates[0] if len(self.topk) == 1 else rates

      def reset(self):
          self.total = [0.0] * len(self.topk)
          self.count = [0] * len(self.topk)

      def accumulate(self):
          rates = [total / count if count > 0 else 0.0
                   for total, count in zip(self.total, self.count)]
          return rates[0] if len(self.topk) == 1 else rates

      def name(self):
          return self._name


  class _Rate(Metric):
      """The share of true positives among those and the ones that `_is_counted` counts."""

      def __init__(self, name, *args, **kwargs):
          self.tp = 0
          self._others = 0
          self._name = name

      def update(self, preds, labels):
          for chance, label in zip(_numbers(preds), _numbers(labels)):
              guess = _math.floor(chance + 0.5)
              if guess == 1 and label == 1:
                  self.tp += 1
              elif self._is_counted(guess, label):
                  self._others += 1

      def reset(self):
          self.tp = 0
          self._others = 0

      def accumulate(self):
          total = self.tp + self._others
          return self.tp / total if total != 0 else 0.0

      def name(self):
          return self._name


  class Precision(_Rate):
      """Of the samples found positive, the share that is."""

      def __init__(self, name='precision', *args, **kwargs):
          super().__init__(name)

      @property
      def fp(self):
          return self._others

      def _is_counted(self, guess, label):
          return guess == 1


  class Recall(_Rate):
      """Of the samples that are positive, the share found."""

      def __init__(self, name='recall', *args, **kwargs):
          super().__init__(name)

      @property
      def fn(self):
          return self._others

      def _is_counted(self, guess, label):
          return label == 1


  class Auc(Metric):
      """The area under the ROC curve."""

      def __init__(self, curve='ROC', num_thresholds=4095, name='auc', *args, **kwargs):
          self._curve = curve
          self._num_thresholds = num_thresholds
          self._name = name
          self.reset()

      def update(self, preds, labels):
          preds = _paddle.to_tensor(preds)
          chances = _numbers(preds[:, 1] if preds.ndim > 1 and preds.shape[1] > 1 else preds)
          for chance, label in zip(chances, _numbers(labels)):
              place = int(chance * self._num_thresholds)
              if place < 0 or place > self._num_thresholds:
                  raise AssertionError(f'a prediction of {chance} is outside of [0, 1]')
              if label:
                  self._stat_pos[place] += 1.0
              else:
                  self._stat_neg[place] += 1.0

      def accumulate(self):
          positives = negatives = area = 0.0
          for place in range(self._num_thresholds, -1, -1):
              before_positives, before_negatives = positives, negatives
              positives += self._stat_pos[place]
              negatives += self._stat_neg[place]
              area += abs(negatives - before_negatives) * (positives + before_positives) / 2.0
          return area / positives / negatives if positives > 0 and negatives > 0 else 0.0

      def reset(self):
          self._stat_pos = [0.0] * (self._num_thresholds + 1)
          self._stat_neg = [0.0] * (self._num_thresholds + 1)

      def name(self):
          return self._name


  def accuracy(input, label, k=1, correct=None, total=None, name=None):
      """The share of rows whose label is among their k largest scores.

      >>> paddle.metric.accuracy(paddle.to_tensor([[0.1, 0.9], [0.8, 0.2]]),
      ... paddle.to_tensor([[1], [1]])).item()
      0.5
      """
      chosen = _paddle.topk(input, k)[1]
      right = _paddle.any(chosen == label.reshape([-1, 1]).astype('int64'), axis=-1)
      return _paddle.mean(right.astype('float32'))
  """#
