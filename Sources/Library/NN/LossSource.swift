/// `paddle.nn.layer.loss`, in the language itself: losses as layers.
let lossSource = #"""
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
      def __init__(self, weight=None, reduction='mean', name=None):
          super().__init__(reduction, name, weight=weight)

      def forward(self, input, label):
          return F.binary_cross_entropy(input, label, self.weight, self.reduction)


  class BCEWithLogitsLoss(_Loss):
      def __init__(self, weight=None, reduction='mean', pos_weight=None, name=None):
          super().__init__(reduction, name, weight=weight, pos_weight=pos_weight)

      def forward(self, logit, label):
          return F.binary_cross_entropy_with_logits(
              logit, label, self.weight, self.reduction, self.pos_weight)


  class CrossEntropyLoss(_Loss):
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
      def __init__(self, blank=0, reduction='mean', zero_infinity=False):
          super().__init__(reduction, blank=blank, zero_infinity=zero_infinity)

      def forward(self, log_probs, labels, input_lengths, label_lengths, norm_by_times=False):
          return F.ctc_loss(log_probs, labels, input_lengths, label_lengths, self.blank,
                            self.reduction, norm_by_times, self.zero_infinity)


  class CosineEmbeddingLoss(_Loss):
      def __init__(self, margin=0, reduction='mean', name=None):
          if margin > 1 or margin < -1:
              raise ValueError("The value of 'margin' of 'CosineEmbeddingLoss' should be in the "
                               f'interval of [-1, 1], but received {margin:f}, which is not allowed.')
          super().__init__(reduction, name, margin=margin)

      def forward(self, input1, input2, label):
          return F.cosine_embedding_loss(input1, input2, label, self.margin, self.reduction)


  class GaussianNLLLoss(_Loss):
      def __init__(self, full=False, epsilon=1e-6, reduction='mean', name=None):
          super().__init__(reduction, name, full=full, epsilon=epsilon)

      def forward(self, input, label, variance):
          return F.gaussian_nll_loss(input, label, variance, self.full, self.epsilon,
                                     self.reduction)


  class HingeEmbeddingLoss(_Loss):
      def __init__(self, margin=1.0, reduction='mean', name=None):
          super().__init__(reduction, name, margin=margin)

      def forward(self, input, label):
          return F.hinge_embedding_loss(input, label, self.margin, self.reduction)


  class KLDivLoss(_Loss):
      def __init__(self, reduction='mean', log_target=False):
          super().__init__(reduction, log_target=log_target)

      def forward(self, input, label):
          return F.kl_div(input, label, self.reduction, self.log_target)


  class L1Loss(_Loss):
      def forward(self, input, label):
          return F.l1_loss(input, label, self.reduction)


  class MSELoss(_Loss):
      def forward(self, input, label):
          return F.mse_loss(input, label, self.reduction)


  class MarginRankingLoss(_Loss):
      def __init__(self, margin=0.0, reduction='mean', name=None):
          super().__init__(reduction, name, margin=margin)

      def forward(self, input, other, label):
          return F.margin_ranking_loss(input, other, label, self.margin, self.reduction)


  class MultiLabelMarginLoss(_Loss):
      def forward(self, input, label):
          return F.multi_label_margin_loss(input, label, self.reduction)


  class MultiLabelSoftMarginLoss(_Loss):
      def __init__(self, weight=None, reduction='mean', name=None):
          super().__init__(reduction, name, weight=weight)

      def forward(self, input, label):
          return F.multi_label_soft_margin_loss(input, label, self.weight, self.reduction)


  class MultiMarginLoss(_Loss):
      def __init__(self, p=1, margin=1.0, weight=None, reduction='mean', name=None):
          super().__init__(reduction, name, p=p, margin=margin, weight=weight)

      def forward(self, input, label):
          return F.multi_margin_loss(input, label, self.p, self.margin, self.weight,
                                     self.reduction)


  class NLLLoss(_Loss):
      def __init__(self, weight=None, ignore_index=-100, reduction='mean', name=None):
          super().__init__(reduction, name, weight=weight, ignore_index=ignore_index)

      def forward(self, input, label):
          return F.nll_loss(input, label, self.weight, self.ignore_index, self.reduction)


  class PoissonNLLLoss(_Loss):
      def __init__(self, log_input=True, full=False, epsilon=1e-8, reduction='mean', name=None):
          super().__init__(reduction, name, log_input=log_input, full=full, epsilon=epsilon)

      def forward(self, input, label):
          return F.poisson_nll_loss(input, label, self.log_input, self.full, self.epsilon,
                                    self.reduction)


  class SmoothL1Loss(_Loss):
      def __init__(self, reduction='mean', delta=1.0, is_huber=True, name=None):
          super().__init__(reduction, name, delta=delta, is_huber=is_huber)

      def forward(self, input, label):
          return F.smooth_l1_loss(input, label, self.reduction, self.delta, self.is_huber)


  HuberLoss = SmoothL1Loss


  class SoftMarginLoss(_Loss):
      def forward(self, input, label):
          return F.soft_margin_loss(input, label, self.reduction)


  class TripletMarginLoss(_Loss):
      def __init__(self, margin=1.0, p=2.0, epsilon=1e-6, swap=False, reduction='mean', name=None):
          super().__init__(reduction, name, margin=margin, p=p, epsilon=epsilon, swap=swap)

      def forward(self, input, positive, negative):
          return F.triplet_margin_loss(input, positive, negative, self.margin, self.p,
                                       self.epsilon, self.swap, self.reduction)


  class TripletMarginWithDistanceLoss(_Loss):
      def __init__(self, distance_function=None, margin=1.0, swap=False, reduction='mean',
                   name=None):
          super().__init__(reduction, name, distance_function=distance_function, margin=margin,
                           swap=swap)

      def forward(self, input, positive, negative):
          return F.triplet_margin_with_distance_loss(
              input, positive, negative, self.distance_function, self.margin, self.swap,
              self.reduction)
  """#
