/// `paddle.nn.layer.loss`, in the language itself: losses as layers.
let lossSource = #"""
  import paddle.nn.functional as F
  from paddle.nn.layer.layers import Layer


  def _check_reduction(reduction, name):
      if reduction not in ('sum', 'mean', 'none'):
          raise ValueError(f"The value of 'reduction' in {name} should be 'sum', 'mean' or 'none', "
                           f'but received {reduction}, which is not allowed.')


  class MSELoss(Layer):
      def __init__(self, reduction='mean'):
          super().__init__()
          _check_reduction(reduction, 'MSELoss')
          self.reduction = reduction

      def forward(self, input, label):
          return F.mse_loss(input, label, self.reduction)


  class CrossEntropyLoss(Layer):
      def __init__(self, weight=None, ignore_index=-100, reduction='mean', soft_label=False,
                   axis=-1, use_softmax=True, label_smoothing=0.0, name=None):
          super().__init__()
          _check_reduction(reduction, 'CrossEntropyLoss')
          self.weight = weight
          self.reduction = reduction
          self.ignore_index = ignore_index
          self.soft_label = soft_label
          self.axis = axis
          self.use_softmax = use_softmax
          self.label_smoothing = label_smoothing
          self.name = name

      def forward(self, input, label):
          return F.cross_entropy(
              input, label, weight=self.weight, ignore_index=self.ignore_index,
              reduction=self.reduction, soft_label=self.soft_label, axis=self.axis,
              use_softmax=self.use_softmax, label_smoothing=self.label_smoothing)
  """#
