/// `paddle.nn.functional.loss`, in the language itself: losses of a batch, made of operators.
let functionalLossSource = #"""
  import math

  import _operators as _op
  import paddle


  def _reduced(loss, reduction):
      if reduction == 'mean':
          return paddle.mean(loss)
      if reduction == 'sum':
          return paddle.sum(loss)
      if reduction == 'none':
          return loss
      raise ValueError(f"reduction is 'mean', 'sum' or 'none', not {reduction!r}")


  def _weighted(loss, weight, reduction):
      return _reduced(loss if weight is None else loss * weight, reduction)


  # Of numbers.

  def square_error_cost(input, label):
      """The squares of the differences.

      >>> F.square_error_cost(paddle.to_tensor([1.0]), paddle.to_tensor([3.0])).tolist()
      [4.0]
      """
      return paddle.square(input - label)


  def mse_loss(input, label, reduction='mean', name=None):
      """The mean of the squares of the differences.

      >>> F.mse_loss(paddle.to_tensor([1.0, 4.0]), paddle.to_tensor([2.0, 2.0])).item()
      2.5
      """
      return _reduced(paddle.square(input - label), reduction)


  def l1_loss(input, label, reduction='mean', name=None):
      """The mean of the absolute differences.

      >>> F.l1_loss(paddle.to_tensor([1.0, 4.0]), paddle.to_tensor([2.0, 2.0])).item()
      1.5
      """
      return _reduced(paddle.abs(input - label), reduction)


  def smooth_l1_loss(input, label, reduction='mean', delta=1.0, is_huber=True, name=None):
      """Half the square of a difference up to delta, a straight line beyond.

      >>> F.smooth_l1_loss(paddle.to_tensor([0.0]), paddle.to_tensor([3.0])).item()
      2.5
      """
      loss = _op.HuberLoss(input, label, delta)
      return _reduced(loss if is_huber else loss / delta, reduction)


  def poisson_nll_loss(input, label, log_input=True, full=False, epsilon=1e-8, reduction='mean',
                       name=None):
      """The negative log likelihood of counts under Poisson distributions."""
      if epsilon <= 0:
          raise ValueError(f'epsilon is above 0, not {epsilon}')
      if log_input:
          loss = paddle.exp(input) - label * input
      else:
          loss = input - label * paddle.log(input + epsilon)
      if full:
          stirling = label * paddle.log(label) - label + 0.5 * paddle.log(2 * math.pi * label)
          loss = loss + paddle.where(label > 1, stirling, paddle.zeros_like(stirling))
      return _reduced(loss, reduction)


  def gaussian_nll_loss(input, label, variance, full=False, epsilon=1e-6, reduction='mean',
                        name=None):
      """The negative log likelihood of numbers under normal distributions."""
      if epsilon <= 0:
          raise ValueError(f'epsilon is above 0, not {epsilon}')
      if list(variance.shape) != list(input.shape) and variance.ndim == input.ndim - 1:
          variance = paddle.unsqueeze(variance, -1)
      if bool(paddle.any(variance < 0)):
          raise ValueError('a variance is not negative')
      variance = paddle.clip(variance.detach(), min=epsilon)
      loss = 0.5 * (paddle.log(variance) + paddle.square(input - label) / variance)
      return _reduced(loss + 0.5 * math.log(2 * math.pi) if full else loss, reduction)


  # Of probabilities, and of logits that stand for them.

  def log_loss(input, label, epsilon=0.0001, name=None):
      """The binary cross entropy of probabilities, kept away from log(0) by epsilon."""
      return _op.LogLoss(input, label, epsilon)


  def binary_cross_entropy(input, label, weight=None, reduction='mean', name=None):
      """The cross entropy of probabilities and labels from 0 to 1.

      >>> F.binary_cross_entropy(paddle.to_tensor([0.5]), paddle.to_tensor([1.0])).size
      1
      """
      return _weighted(_op.BinaryCrossEntropy(input, label), weight, reduction)


  def binary_cross_entropy_with_logits(logit, label, weight=None, reduction='mean',
                                       pos_weight=None, name=None):
      """The cross entropy of sigmoid(logit) and labels from 0 to 1.

      >>> F.binary_cross_entropy_with_logits(paddle.zeros([3]), paddle.ones([3])).size
      1
      """
      if pos_weight is None:
          loss = _op.SigmoidCrossEntropy(logit, label)
      else:
          tail = _op.Relu(-logit) + _op.Softplus(-paddle.abs(logit))
          loss = (1 - label) * logit + (1 + (pos_weight - 1) * label) * tail
      return _weighted(loss, weight, reduction)


  def sigmoid_focal_loss(logit, label, normalizer=None, alpha=0.25, gamma=2.0, reduction='sum',
                         name=None):
      """The binary cross entropy of logits, with less weight on what is already right."""
      loss = _op.SigmoidCrossEntropy(logit, label)
      chance = _op.Sigmoid(logit)
      right = chance * label + (1 - chance) * (1 - label)
      loss = (alpha * label + (1 - alpha) * (1 - label)) * loss * (1 - right) ** gamma
      return _reduced(loss if normalizer is None else loss / normalizer, reduction)


  def kl_div(input, label, reduction='mean', log_target=False, name=None):
      """The Kullback-Leibler divergence of probabilities from those whose logarithm is input."""
      if log_target:
          loss = paddle.exp(label) * (label - input)
      else:
          loss = _op.KLDivergence(input, label)
      if reduction == 'batchmean':
          return paddle.sum(loss) / (input.shape[0] if input.shape else 1)
      return _reduced(loss, reduction)


  def dice_loss(input, label, epsilon=0.00001, name=None):
      """1 - twice the overlap of probabilities and classes over the sum of both."""
      hot = _op.OneHotAlong(label, input.shape[-1], -1)
      axes = list(range(1, input.ndim))
      overlap = paddle.sum(input * hot, axes)
      total = paddle.sum(input, axes) + paddle.sum(hot, axes)
      return paddle.mean(1 - overlap * 2 / (total + epsilon))


  # Of classes.

  def _class_axis(input, label, axis):
      """The labels with an axis of length 1 for the classes, and that axis counted from the front."""
      if not input.shape:
          raise ValueError('cross entropy needs an axis of classes, and the input has no axes')
      if not -input.ndim <= axis < input.ndim:
          raise ValueError(f'axis {axis} does not exist: the input has {input.ndim} axes')
      axis = axis % input.ndim
      if label.ndim == input.ndim - 1:
          return paddle.unsqueeze(label, axis), axis
      if label.ndim == input.ndim:
          return label, axis
      raise ValueError(f'the label has as many axes as the input, or one less: '
                       f'not shape {list(label.shape)} for an input of shape {list(input.shape)}')


  def softmax_with_cross_entropy(logits, label, soft_label=False, ignore_index=-100,
                                 numeric_stable_mode=True, return_softmax=False, axis=-1):
      """-log(softmax(logits)) at the class of each label; the axis of the classes keeps length 1.

      >>> F.softmax_with_cross_entropy(paddle.zeros([2, 3]), paddle.to_tensor([[0], [2]])).shape
      [2, 1]
      """
      if soft_label:
          loss = _op.SoftCrossEntropy(logits, label, axis)
      else:
          label, place = _class_axis(logits, label, axis)
          loss = _op.SoftmaxCrossEntropy(logits, label, place, ignore_index)
      return (loss, _op.Softmax(logits, axis)) if return_softmax else loss


  def _of_probabilities(input, label, soft_label, axis, ignore_index):
      """Cross entropy of probabilities, as without softmax."""
      if soft_label:
          return -paddle.sum(label * paddle.log(input), axis, keepdim=True)
      return _op.NllLoss(paddle.log(input), label, axis, ignore_index)


  def cross_entropy(input, label, weight=None, ignore_index=-100, reduction='mean',
                    soft_label=False, axis=-1, use_softmax=True, label_smoothing=0.0, name=None):
      """The cross entropy of softmax(input) and classes, or probabilities with soft_label.

      >>> F.cross_entropy(paddle.zeros([2, 3]), paddle.to_tensor([0, 2]), reduction='none').shape
      [2]
      """
      if reduction not in ('mean', 'sum', 'none'):
          raise ValueError(f"reduction is 'mean', 'sum' or 'none', not {reduction!r}")
      if ignore_index > 0 and soft_label:
          raise ValueError('soft labels have no index to ignore: leave ignore_index out')
      dropped = label.ndim == input.ndim - 1
      label, axis = _class_axis(input, label, axis)
      if label_smoothing > 0:
          if not soft_label and list(label.shape) != list(input.shape):
              label = _op.OneHotAlong(label, input.shape[axis], axis).astype(input.dtype)
          soft_label, dropped = True, False
          label = label_smooth(label, epsilon=label_smoothing)
      if not use_softmax:
          loss = _of_probabilities(input, label, soft_label, axis, ignore_index)
      elif soft_label:
          loss = _op.SoftCrossEntropy(input, label, axis)
      else:
          loss = _op.SoftmaxCrossEntropy(input, label, axis, ignore_index)
      counted = None
      if weight is not None:
          counted = _class_weights(weight, label, soft_label, axis, ignore_index, input)
          loss = loss * counted
      elif not soft_label and ignore_index >= 0 and bool(paddle.any(label == ignore_index)):
          counted = (label != ignore_index).astype(loss.dtype)
      if reduction == 'sum':
          return paddle.sum(loss)
      if reduction == 'mean':
          return paddle.mean(loss) if counted is None else _mean_of(loss, counted)
      return paddle.squeeze(loss, axis) if dropped else loss


  def _class_weights(weight, label, soft_label, axis, ignore_index, input):
      """For each label the weight of its class; 0 for the label to ignore."""
      if weight.size != input.shape[axis]:
          raise ValueError(f'there are {input.shape[axis]} classes along axis {axis}, and '
                           f'{weight.size} weights')
      shape = [1] * label.ndim
      shape[axis] = weight.size
      if soft_label:
          return paddle.sum(label * weight.reshape(shape), axis, keepdim=True)
      hot = _op.OneHotAlong(label, weight.size, axis).astype(weight.dtype)
      counted = paddle.sum(hot * weight.reshape(shape), axis, keepdim=True)
      return paddle.where(label == ignore_index, paddle.zeros_like(counted), counted)


  def _mean_of(loss, counted):
      total = paddle.sum(counted)
      return paddle.sum(loss) / (total + (total == 0).astype(total.dtype))


  def nll_loss(input, label, weight=None, ignore_index=-100, reduction='mean', name=None):
      """The negative of the log probability in input at the class of each label.

      >>> F.nll_loss(paddle.zeros([2, 3]), paddle.to_tensor([0, 2])).size
      1
      """
      if input.ndim < 2 or label.ndim != input.ndim - 1:
          raise ValueError('nll_loss takes log probabilities of shape (batch, classes, …) and labels '
                           f'without the axis of classes, not shapes {list(input.shape)} and '
                           f'{list(label.shape)}')
      label = paddle.unsqueeze(label, 1)
      loss = _op.NllLoss(input, label, 1, ignore_index)
      if weight is None:
          counted = (label != ignore_index).astype(loss.dtype)
      else:
          counted = _class_weights(weight, label, False, 1, ignore_index, input)
          loss = loss * counted
      if reduction == 'mean':
          return _mean_of(loss, counted)
      return _reduced(paddle.squeeze(loss, 1), reduction)


  def label_smooth(label, prior_dist=None, epsilon=0.1, name=None):
      """Labels moved by a share epsilon toward a distribution of classes, or toward all evenly.

      >>> F.label_smooth(paddle.to_tensor([[0.0, 1.0]]), epsilon=0.5).tolist()
      [[0.25, 0.75]]
      """
      if not 0 <= epsilon <= 1:
          raise ValueError(f'epsilon is from 0 to 1, not {epsilon}')
      if prior_dist is None:
          return (1 - epsilon) * label + epsilon / label.shape[-1]
      return (1 - epsilon) * label + epsilon * prior_dist


  def multi_label_soft_margin_loss(input, label, weight=None, reduction='mean', name=None):
      """The mean over classes of the binary cross entropies of sigmoid(input)."""
      _same_shape(input, label)
      loss = _op.SigmoidCrossEntropy(input, label)
      loss = loss if weight is None else loss * weight
      return _reduced(paddle.mean(loss, -1), reduction)


  def multi_margin_loss(input, label, p=1, margin=1.0, weight=None, reduction='mean', name=None):
      """How much the other classes come within a margin of the right one."""
      classes = input.shape[1]
      hot = _op.OneHotAlong(paddle.unsqueeze(label.reshape([-1]), 1), classes, 1).astype(input.dtype)
      right = paddle.sum(input * hot, 1, keepdim=True)
      excess = _op.Relu(margin - right + input) * (1 - hot)
      loss = paddle.sum(excess ** p, 1) / classes
      if weight is not None:
          loss = loss * paddle.sum(hot * weight, 1)
      return _reduced(loss, reduction)


  # Of pairs and triples.

  def _same_shape(input, label):
      if list(input.shape) != list(label.shape):
          raise ValueError(f'input and label have the same shape: not {list(input.shape)} and '
                           f'{list(label.shape)}')


  def soft_margin_loss(input, label, reduction='mean', name=None):
      """log(1 + exp(-label * input)) for labels 1 and -1."""
      _same_shape(input, label)
      shown = -label.astype(input.dtype) * input
      return _reduced(_op.Relu(shown) + _op.Softplus(-paddle.abs(shown)), reduction)


  def margin_ranking_loss(input, other, label, margin=0.0, reduction='mean', name=None):
      """How far input fails to be above other (label 1) or below it (label -1) by a margin.

      >>> F.margin_ranking_loss(paddle.ones([2]), paddle.zeros([2]), paddle.ones([2])).item()
      0.0
      """
      return _reduced(_op.Relu((other - input) * label + margin), reduction)


  def hinge_embedding_loss(input, label, margin=1.0, reduction='mean', name=None):
      """The distance input where the label is 1, what it lacks to a margin where it is -1."""
      zero = paddle.zeros_like(input)
      near = paddle.where(label == 1, input, zero)
      return _reduced(near + paddle.where(label == -1, _op.Relu(margin - input), zero), reduction)


  def cosine_embedding_loss(input1, input2, label, margin=0, reduction='mean', name=None):
      """1 - cosine for pairs with label 1, the cosine above a margin for those with -1."""
      if input1.ndim > 2 or label.ndim != input1.ndim - 1:
          raise ValueError('cosine_embedding_loss takes vectors or matrices and labels with an axis '
                           f'less, not shapes {list(input1.shape)} and {list(label.shape)}')
      _same_shape(input1, input2)
      first = paddle.sum(paddle.square(input1), -1) + 1e-11
      second = paddle.sum(paddle.square(input2), -1) + 1e-11
      cosine = paddle.sum(input1 * input2, -1) / paddle.sqrt(first * second)
      zero = paddle.zeros_like(cosine)
      alike = paddle.where(label == 1, 1 - cosine, zero)
      unlike = paddle.where(label == -1, _op.Relu(cosine - margin), zero)
      return _reduced(alike + unlike, reduction)


  def triplet_margin_with_distance_loss(input, positive, negative, distance_function=None,
                                        margin=1.0, swap=False, reduction='mean', name=None):
      """How far the positive fails to be nearer than the negative by a margin."""
      from paddle.nn.functional import pairwise_distance
      _same_shape(input, positive)
      _same_shape(input, negative)
      distance = distance_function or pairwise_distance
      near, far = distance(input, positive), distance(input, negative)
      if swap:
          far = paddle.minimum(far, distance(positive, negative))
      return _reduced(_op.Relu(near - far + margin), reduction)


  def triplet_margin_loss(input, positive, negative, margin=1.0, p=2, epsilon=1e-6, swap=False,
                          reduction='mean', name=None):
      """How far the positive fails to be nearer than the negative by a margin.

      >>> F.triplet_margin_loss(paddle.ones([2, 3]), paddle.ones([2, 3]), paddle.zeros([2,
      ... 3])).size
      1
      """
      from paddle.nn.functional import pairwise_distance
      return triplet_margin_with_distance_loss(
          input, positive, negative, lambda x, y: pairwise_distance(x, y, p, epsilon), margin, swap,
          reduction)


  def npair_loss(anchor, positive, labels, l2_reg=0.002):
      """Softmax cross entropy of the products of anchors and positives, with a penalty on both."""
      labels = labels.reshape([-1, 1])
      same = (labels == labels.reshape([1, -1])).astype('float32')
      target = same / paddle.sum(same, 1, keepdim=True)
      penalty = paddle.mean(paddle.sum(anchor * anchor, 1)) + paddle.mean(
          paddle.sum(positive * positive, 1))
      products = paddle.matmul(anchor, positive, transpose_y=True)
      loss = paddle.mean(_op.SoftCrossEntropy(products, target, 1) * target.sum(1, keepdim=True))
      return penalty * 0.25 * l2_reg + loss
  """#
