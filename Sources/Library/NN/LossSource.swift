/// `paddle.nn.layer.loss`, in the language itself: losses as layers.
let lossSource = #"""
  import paddle
  import paddle.nn.functional as F
  from paddle.nn.layer.layers import Layer


  class _Loss(Layer):
      def __init__(self, reduction='mean', name=None, **settings):
          super().__init__()
          if reduction not in ('sum', 'mean', 'none', 'batchmean'):
              raise ValueError(f"'reduction' in '{type(self).__name__}' should be 'sum', 'mean' or "
                               f"'none', but received {reduction}.")
          self.reduction = reduction
          self.name = name
          for key, value in settings.items():
              setattr(self, key, value)


  class BCELoss(_Loss):
      """The cross entropy of probabilities and labels from 0 to 1.

      >>> nn.BCELoss()(paddle.to_tensor([0.5]), paddle.to_tensor([1.0])).size
      1
      """

      def __init__(self, weight=None, reduction='mean', name=None):
          super().__init__(reduction, name, weight=weight)

      def forward(self, input, label):
          return F.binary_cross_entropy(input, label, self.weight, self.reduction)


  class BCEWithLogitsLoss(_Loss):
      """The cross entropy of sigmoid(logit) and labels from 0 to 1.

      >>> nn.BCEWithLogitsLoss()(paddle.zeros([3]), paddle.ones([3])).size
      1
      """

      def __init__(self, weight=None, reduction='mean', pos_weight=None, name=None):
          super().__init__(reduction, name, weight=weight, pos_weight=pos_weight)

      def forward(self, logit, label):
          return F.binary_cross_entropy_with_logits(
              logit, label, self.weight, self.reduction, self.pos_weight)


  class CrossEntropyLoss(_Loss):
      """The cross entropy of softmax(input) and classes: (batch, classes), (batch).

      >>> nn.CrossEntropyLoss()(paddle.zeros([2, 3]), paddle.to_tensor([0, 2])).size
      1
      """

      def __init__(self, weight=None, ignore_index=-100, reduction='mean', soft_label=False,
                   axis=-1, use_softmax=True, label_smoothing=0.0, name=None):
          super().__init__(reduction, name, weight=weight, ignore_index=ignore_index,
                           soft_label=soft_label, axis=axis, use_softmax=use_softmax,
                           label_smoothing=label_smoothing)

      def forward(self, input, label):
          return F.cross_entropy(input, label, self.weight, self.ignore_index, self.reduction,
                                 self.soft_label, self.axis, self.use_softmax,
                                 self.label_smoothing)


  class CTCLoss(_Loss):
      """The loss of labels whose places are unknown; logits are (steps, batch, classes)."""

      def __init__(self, blank=0, reduction='mean', zero_infinity=False):
          super().__init__(reduction, blank=blank, zero_infinity=zero_infinity)

      def forward(self, log_probs, labels, input_lengths, label_lengths, norm_by_times=False):
          return F.ctc_loss(log_probs, labels, input_lengths, label_lengths, self.blank,
                            self.reduction, norm_by_times, self.zero_infinity)


  class CosineEmbeddingLoss(_Loss):
      """1 - cosine for pairs with label 1, the cosine above a margin for those with -1."""

      def __init__(self, margin=0, reduction='mean', name=None):
          if margin > 1 or margin < -1:
              raise ValueError("The value of 'margin' of 'CosineEmbeddingLoss' should be in the "
                               f'interval of [-1, 1], but received {margin:f}, which is not allowed.')
          super().__init__(reduction, name, margin=margin)

      def forward(self, input1, input2, label):
          return F.cosine_embedding_loss(input1, input2, label, self.margin, self.reduction)


  class GaussianNLLLoss(_Loss):
      """The negative log likelihood under normal distributions of given variances."""

      def __init__(self, full=False, epsilon=1e-6, reduction='mean', name=None):
          super().__init__(reduction, name, full=full, epsilon=epsilon)

      def forward(self, input, label, variance):
          return F.gaussian_nll_loss(input, label, variance, self.full, self.epsilon,
                                     self.reduction)


  class HSigmoidLoss(Layer):
      """The loss of the turns to each class in a binary tree of classes, instead of a softmax.

      >>> nn.HSigmoidLoss(3, 6)(paddle.ones([2, 3]), paddle.to_tensor([0, 5])).shape
      [2, 1]
      """

      def __init__(self, feature_size, num_classes, weight_attr=None, bias_attr=None,
                   is_custom=False, is_sparse=False, name=None):
          super().__init__()
          if num_classes < 2 and not is_custom:
              raise ValueError('num_classes must not be less than 2 with default tree')
          self._feature_size = feature_size
          self._num_classes = num_classes
          self._is_custom = is_custom
          self._is_sparse = is_sparse
          self._name = name
          count = num_classes if is_custom else num_classes - 1
          self.weight = self.create_parameter([count, feature_size], weight_attr)
          self.bias = self.create_parameter([count, 1], bias_attr, is_bias=True)

      def forward(self, input, label, path_table=None, path_code=None):
          return F.hsigmoid_loss(input, label, self._num_classes, self.weight, self.bias, path_table,
                                 path_code, self._is_sparse)


  class AdaptiveLogSoftmaxWithLoss(Layer):
      """The log probability of each label when rare classes share clusters, and the mean loss.

      >>> nn.AdaptiveLogSoftmaxWithLoss(4, 8, [2, 5], div_value=2.0)(paddle.ones([2, 4]),
      ... paddle.to_tensor([0, 7]))[0].shape
      [2]
      """

      def __init__(self, in_features, n_classes, cutoffs, weight_attr=None, bias_attr=None,
                   div_value=4.0, head_bias=False, name=None):
          super().__init__()
          if (list(cutoffs) != sorted(set(cutoffs)) or min(cutoffs) <= 0
                  or max(cutoffs) > n_classes - 1):
              raise ValueError('cutoffs should be a sequence of unique, positive integers sorted in an '
                               'increasing order, where each value is between 1 and n_classes-1')
          self.in_features = in_features
          self.n_classes = n_classes
          self.cutoffs = [*cutoffs, n_classes]
          self.div_value = div_value
          self.shortlist_size = self.cutoffs[0]
          self.n_clusters = len(self.cutoffs) - 1
          self.head_size = self.shortlist_size + self.n_clusters
          self.head_weight = self.create_parameter([in_features, self.head_size], weight_attr)
          self.head_bias = (self.create_parameter([self.head_size], bias_attr, is_bias=True)
                            if head_bias else None)
          self.tail_weights = []
          for cluster in range(self.n_clusters):
              inner = int(in_features // div_value ** (cluster + 1))
              size = self.cutoffs[cluster + 1] - self.cutoffs[cluster]
              self.tail_weights.append([self.create_parameter([in_features, inner], weight_attr),
                                        self.create_parameter([inner, size], weight_attr)])

      def forward(self, input, label):
          return F.adaptive_log_softmax_with_loss(input, label, self.head_weight, self.tail_weights,
                                                  self.cutoffs, self.head_bias)

      def log_prob(self, input):
          head = F.log_softmax(F.linear(input, self.head_weight, self.head_bias), axis=1)
          parts = [head[:, :self.shortlist_size]]
          for cluster, (first, second) in enumerate(self.tail_weights):
              inner = F.log_softmax(input.matmul(first).matmul(second), axis=1)
              place = self.shortlist_size + cluster
              parts.append(head[:, place:place + 1] + inner)
          return paddle.concat(parts, axis=1)

      def predict(self, input):
          return self.log_prob(input).argmax(axis=1).astype(input.dtype)


  class HingeEmbeddingLoss(_Loss):
      """The distance where the label is 1, what it lacks to a margin where it is -1.

      >>> nn.HingeEmbeddingLoss()(paddle.ones([2, 3]), paddle.ones([2, 3])).size
      1
      """

      def __init__(self, margin=1.0, reduction='mean', name=None):
          super().__init__(reduction, name, margin=margin)

      def forward(self, input, label):
          return F.hinge_embedding_loss(input, label, self.margin, self.reduction)


  class KLDivLoss(_Loss):
      """The Kullback-Leibler divergence from probabilities whose logarithm is the input.

      >>> nn.KLDivLoss()(paddle.ones([2, 3]), paddle.ones([2, 3])).size
      1
      """

      def __init__(self, reduction='mean', log_target=False):
          super().__init__(reduction, log_target=log_target)

      def forward(self, input, label):
          return F.kl_div(input, label, self.reduction, self.log_target)


  class L1Loss(_Loss):
      """The mean of the absolute differences.

      >>> nn.L1Loss()(paddle.to_tensor([1.0, 4.0]), paddle.to_tensor([2.0, 2.0])).item()
      1.5
      """

      def forward(self, input, label):
          return F.l1_loss(input, label, self.reduction)


  class MSELoss(_Loss):
      """The mean of the squares of the differences.

      >>> nn.MSELoss()(paddle.to_tensor([1.0, 4.0]), paddle.to_tensor([2.0, 2.0])).item()
      2.5
      """

      def forward(self, input, label):
          return F.mse_loss(input, label, self.reduction)


  class MarginRankingLoss(_Loss):
      """How far one input fails to be above the other (label 1) or below it (label -1)."""

      def __init__(self, margin=0.0, reduction='mean', name=None):
          super().__init__(reduction, name, margin=margin)

      def forward(self, input, other, label):
          return F.margin_ranking_loss(input, other, label, self.margin, self.reduction)


  class MultiLabelMarginLoss(_Loss):
      """How far the other classes come within 1 of each right one."""

      def forward(self, input, label):
          return F.multi_label_margin_loss(input, label, self.reduction)


  class MultiLabelSoftMarginLoss(_Loss):
      """The mean over classes of the binary cross entropies of sigmoid(input).

      >>> nn.MultiLabelSoftMarginLoss()(paddle.ones([2, 3]), paddle.ones([2, 3])).size
      1
      """

      def __init__(self, weight=None, reduction='mean', name=None):
          super().__init__(reduction, name, weight=weight)

      def forward(self, input, label):
          return F.multi_label_soft_margin_loss(input, label, self.weight, self.reduction)


  class MultiMarginLoss(_Loss):
      """How much the other classes come within a margin of the right one."""

      def __init__(self, p=1, margin=1.0, weight=None, reduction='mean', name=None):
          super().__init__(reduction, name, p=p, margin=margin, weight=weight)

      def forward(self, input, label):
          return F.multi_margin_loss(input, label, self.p, self.margin, self.weight,
                                     self.reduction)


  class NLLLoss(_Loss):
      """The negative log probability at the class of each label: (batch, classes), (batch).

      >>> nn.NLLLoss()(paddle.zeros([2, 3]), paddle.to_tensor([0, 2])).size
      1
      """

      def __init__(self, weight=None, ignore_index=-100, reduction='mean', name=None):
          super().__init__(reduction, name, weight=weight, ignore_index=ignore_index)

      def forward(self, input, label):
          return F.nll_loss(input, label, self.weight, self.ignore_index, self.reduction)


  class PoissonNLLLoss(_Loss):
      """The negative log likelihood of counts under Poisson distributions.

      >>> nn.PoissonNLLLoss()(paddle.ones([2, 3]), paddle.ones([2, 3])).size
      1
      """

      def __init__(self, log_input=True, full=False, epsilon=1e-8, reduction='mean', name=None):
          super().__init__(reduction, name, log_input=log_input, full=full, epsilon=epsilon)

      def forward(self, input, label):
          return F.poisson_nll_loss(input, label, self.log_input, self.full, self.epsilon,
                                    self.reduction)


  class SmoothL1Loss(_Loss):
      """Half the square of a difference up to delta, a straight line beyond.

      >>> nn.SmoothL1Loss()(paddle.to_tensor([0.0]), paddle.to_tensor([3.0])).item()
      2.5
      """

      def __init__(self, reduction='mean', delta=1.0, is_huber=True, name=None):
          super().__init__(reduction, name, delta=delta, is_huber=is_huber)

      def forward(self, input, label):
          return F.smooth_l1_loss(input, label, self.reduction, self.delta, self.is_huber)


  HuberLoss = SmoothL1Loss


  class SoftMarginLoss(_Loss):
      """log(1 + exp(-label * input)) for labels 1 and -1.

      >>> nn.SoftMarginLoss()(paddle.ones([2, 3]), paddle.ones([2, 3])).size
      1
      """

      def forward(self, input, label):
          return F.soft_margin_loss(input, label, self.reduction)


  class TripletMarginLoss(_Loss):
      """How much a positive example is not nearer than a negative one by a margin.

      >>> nn.TripletMarginLoss()(paddle.ones([2, 3]), paddle.ones([2, 3]), paddle.zeros([2,
      ... 3])).size
      1
      """

      def __init__(self, margin=1.0, p=2.0, epsilon=1e-6, swap=False, reduction='mean', name=None):
          super().__init__(reduction, name, margin=margin, p=p, epsilon=epsilon, swap=swap)

      def forward(self, input, positive, negative):
          return F.triplet_margin_loss(input, positive, negative, self.margin, self.p,
                                       self.epsilon, self.swap, self.reduction)


  class TripletMarginWithDistanceLoss(_Loss):
      """TripletMarginLoss with a distance of one's own."""

      def __init__(self, distance_function=None, margin=1.0, swap=False, reduction='mean',
                   name=None):
          super().__init__(reduction, name, distance_function=distance_function, margin=margin,
                           swap=swap)

      def forward(self, input, positive, negative):
          return F.triplet_margin_with_distance_loss(
              input, positive, negative, self.distance_function, self.margin, self.swap,
              self.reduction)
  """#
