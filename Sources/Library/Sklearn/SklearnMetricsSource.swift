/// `sklearn.metrics`, in the language itself: how good predictions are.
let sklearnMetricsSource = #"""
  import numpy as np


  def _both(y_true, y_pred):
      y_true, y_pred = np.asarray(y_true), np.asarray(y_pred)
      if len(y_true) != len(y_pred):
          raise ValueError('Found input variables with inconsistent numbers of samples: '
                           f'[{len(y_true)}, {len(y_pred)}]')
      return y_true, y_pred


  def accuracy_score(y_true, y_pred, *, normalize=True, sample_weight=None):
      y_true, y_pred = _both(y_true, y_pred)
      right = y_true == y_pred
      if right.ndim > 1:
          right = right.all(axis=1)
      return float(right.mean()) if normalize else float(right.sum())


  def confusion_matrix(y_true, y_pred, *, labels=None, normalize=None):
      y_true, y_pred = _both(y_true, y_pred)
      labels = np.unique(np.concatenate([y_true, y_pred])) if labels is None else labels
      places = {label: place for place, label in enumerate(np.asarray(labels).tolist())}
      result = np.zeros((len(places), len(places)), dtype=int)
      for x, y in zip(y_true.tolist(), y_pred.tolist()):
          if x in places and y in places:
              result[places[x], places[y]] += 1
      if normalize == 'true':
          return result / result.sum(axis=1, keepdims=True)
      return result


  def _counts(y_true, y_pred, average, pos_label):
      """Per class: what is right, what is predicted, what there is."""
      y_true, y_pred = _both(y_true, y_pred)
      labels = np.unique(np.concatenate([y_true, y_pred]))
      if average == 'binary':
          if len(labels) > 2:
              raise ValueError("Target is multiclass but average='binary'. Please choose another "
                               "average setting, one of [None, 'micro', 'macro', 'weighted'].")
          labels = np.array([pos_label])
      right = np.array([((y_true == label) & (y_pred == label)).sum() for label in labels])
      predicted = np.array([(y_pred == label).sum() for label in labels])
      present = np.array([(y_true == label).sum() for label in labels])
      if average == 'micro':
          right, predicted, present = [part.sum(keepdims=True) for part in (right, predicted, present)]
      return right, predicted, present


  def _share(part, whole, zero_division=0.0):
      value = 0.0 if zero_division == 'warn' else float(zero_division)
      return np.where(whole == 0, value, part / np.where(whole == 0, 1, whole))


  def _averaged(scores, average, present):
      if average is None:
          return scores
      if average == 'weighted':
          return float(np.average(scores, weights=present))
      return float(scores.mean())


  def precision_score(y_true, y_pred, *, pos_label=1, average='binary', zero_division='warn', **options):
      right, predicted, present = _counts(y_true, y_pred, average, pos_label)
      return _averaged(_share(right, predicted, zero_division), average, present)


  def recall_score(y_true, y_pred, *, pos_label=1, average='binary', zero_division='warn', **options):
      right, predicted, present = _counts(y_true, y_pred, average, pos_label)
      return _averaged(_share(right, present, zero_division), average, present)


  def f1_score(y_true, y_pred, *, pos_label=1, average='binary', zero_division='warn', **options):
      right, predicted, present = _counts(y_true, y_pred, average, pos_label)
      return _averaged(_share(2 * right, predicted + present, zero_division), average, present)


  def mean_squared_error(y_true, y_pred, **options):
      y_true, y_pred = _both(y_true, y_pred)
      return float(((y_true - y_pred) ** 2).mean())


  def root_mean_squared_error(y_true, y_pred, **options):
      return mean_squared_error(y_true, y_pred) ** 0.5


  def mean_absolute_error(y_true, y_pred, **options):
      y_true, y_pred = _both(y_true, y_pred)
      return float(np.abs(y_true - y_pred).mean())


  def r2_score(y_true, y_pred, **options):
      y_true, y_pred = _both(y_true, y_pred)
      rest = ((y_true - y_pred) ** 2).sum()
      return float(1 - rest / ((y_true - y_true.mean()) ** 2).sum())


  def log_loss(y_true, y_pred, **options):
      y_true, y_pred = np.asarray(y_true), np.asarray(y_pred).astype(float)
      if y_pred.ndim == 1:
          y_pred = np.stack([1 - y_pred, y_pred], axis=1)
      labels = np.unique(y_true)
      chosen = y_pred[np.arange(len(y_true)), np.searchsorted(labels, y_true)]
      return float(-np.log(np.clip(chosen, 2.220446049250313e-16, 1)).mean())


  def roc_curve(y_true, y_score, *, pos_label=1, **options):
      y_true, y_score = _both(y_true, y_score)
      order = np.argsort(-y_score, stable=True)
      hits = (y_true[order] == pos_label).astype(float)
      scores = y_score[order]
      ends = np.append(np.where(np.diff(scores) != 0)[0], len(scores) - 1)
      true = np.append(0.0, np.cumsum(hits)[ends])
      false = np.append(0.0, 1 + ends - np.cumsum(hits)[ends])
      keep = np.ones(len(true), dtype=bool)
      if len(true) > 2:
          keep[1:-1] = (np.diff(false, 2) != 0) | (np.diff(true, 2) != 0)
      thresholds = np.append(np.inf, scores[ends])
      return (false / false[-1])[keep], (true / true[-1])[keep], thresholds[keep]


  def auc(x, y):
      return float(np.trapezoid(y, x))


  def roc_auc_score(y_true, y_score, **options):
      x, y, _ = roc_curve(y_true, y_score)
      return auc(x, y)


  def classification_report(y_true, y_pred, *, labels=None, target_names=None, digits=2, **options):
      y_true, y_pred = _both(y_true, y_pred)
      labels = np.unique(np.concatenate([y_true, y_pred]))
      names = [str(label) for label in (labels.tolist() if target_names is None else target_names)]
      right, predicted, present = _counts(y_true, y_pred, None, None)
      precision, recall = _share(right, predicted), _share(right, present)
      f1 = _share(2 * right, predicted + present)
      size = max([len(name) for name in names] + [len('weighted avg'), digits])
      heads = ['precision', 'recall', 'f1-score', 'support']
      lines = [' ' * size + ' ' + ''.join([f' {head:>9}' for head in heads]), '']
      for row in zip(names, precision.tolist(), recall.tolist(), f1.tolist(), present.tolist()):
          cells = ''.join([f' {cell:>9.{digits}f}' for cell in row[1:4]])
          lines.append(f'{row[0]:>{size}} {cells} {row[4]:>9}')
      total = int(present.sum())
      lines.append('')
      accuracy = accuracy_score(y_true, y_pred)
      lines.append(f"{'accuracy':>{size}} {'':>10}{'':>10} {accuracy:>9.{digits}f} {total:>9}")
      for name, average in (('macro avg', 'macro'), ('weighted avg', 'weighted')):
          scores = [_averaged(part, average, present) for part in (precision, recall, f1)]
          cells = ''.join([f' {cell:>9.{digits}f}' for cell in scores])
          lines.append(f'{name:>{size}} {cells} {total:>9}')
      return '\n'.join(lines) + '\n'
  """#
