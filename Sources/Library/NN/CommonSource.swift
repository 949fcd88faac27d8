/// `paddle.nn.layer.common`, in the language itself: linear layers and what stands between layers.
let commonSource = #"""
  import paddle
  import paddle.nn.functional as F
  from paddle.nn.layer.layers import Layer


  def _named(name):
      return f', name={name}' if name else ''


  class Identity(Layer):
      """The input itself, whatever it is.

      >>> nn.Identity()(paddle.ones([2, 3])).shape
      [2, 3]
      """

      def __init__(self, *args, **kwargs):
          super().__init__()

      def forward(self, input):
          return input


  class Linear(Layer):
      """x @ weight + bias: (…, in_features) to (…, out_features).

      >>> nn.Linear(2, 3)(paddle.ones([4, 2])).shape
      [4, 3]
      """

      def __init__(self, in_features, out_features, weight_attr=None, bias_attr=None, name=None):
          super().__init__()
          self.weight = self.create_parameter([in_features, out_features], weight_attr)
          self.bias = self.create_parameter([out_features], bias_attr, is_bias=True)
          self.name = name

      def forward(self, input):
          return F.linear(input, self.weight, self.bias)

      def extra_repr(self):
          return (f'in_features={self.weight.shape[0]}, out_features={self.weight.shape[1]}, '
                  f'dtype={self._dtype}{_named(self.name)}')


  class Bilinear(Layer):
      """x1 @ weight @ x2 + bias: (batch, in1), (batch, in2) to (batch, out_features).

      >>> nn.Bilinear(2, 3, 4)(paddle.ones([5, 2]), paddle.ones([5, 3])).shape
      [5, 4]
      """

      def __init__(self, in1_features, in2_features, out_features, weight_attr=None,
                   bias_attr=None, name=None):
          super().__init__()
          self._in1_features = in1_features
          self._in2_features = in2_features
          self._out_features = out_features
          self._name = name
          self.weight = self.create_parameter([out_features, in1_features, in2_features],
                                              weight_attr)
          self.bias = self.create_parameter([1, out_features], bias_attr, is_bias=True)

      def forward(self, x1, x2):
          return F.bilinear(x1, x2, self.weight, self.bias)

      def extra_repr(self):
          return (f'in1_features={self._in1_features}, in2_features={self._in2_features}, '
                  f'out_features={self._out_features}, dtype={self._dtype}{_named(self._name)}')


  class Embedding(Layer):
      """The row of a learned table that each number names: (…) to (…, embedding_dim).

      >>> nn.Embedding(10, 3)(paddle.to_tensor([[1, 5]])).shape
      [1, 2, 3]
      """

      def __init__(self, num_embeddings, embedding_dim, padding_idx=None, max_norm=None,
                   norm_type=2.0, *, scale_grad_by_freq=False, sparse=False, _weight=None,
                   _freeze=False, device=None, dtype=None, weight_attr=None, name=None):
          super().__init__()
          if num_embeddings <= 0:
              raise ValueError('num_embeddings must be gather than 0')
          if embedding_dim <= 0:
              raise ValueError('embedding_dim must be gather than 0')
          padding = -1 if padding_idx is None else padding_idx
          padding = padding + num_embeddings if padding_idx is not None and padding < 0 else padding
          if padding_idx is not None and not 0 <= padding < num_embeddings:
              raise ValueError(f'padding_idx must be within [-{num_embeddings}, {num_embeddings})')
          self._num_embeddings = num_embeddings
          self._embedding_dim = embedding_dim
          self._padding_idx = padding
          self._max_norm = max_norm
          self._norm_type = norm_type
          self._sparse = sparse
          self._scale_grad_by_freq = scale_grad_by_freq
          self._name = name
          self.weight = self.create_parameter([num_embeddings, embedding_dim], weight_attr,
                                              dtype=dtype)
          if _weight is not None:
              self.weight.set_value(_weight)
          if _freeze:
              self.weight.stop_gradient = True
          if padding_idx is not None:
              with paddle.no_grad():
                  self.weight[padding] = 0.0

      def forward(self, x):
          padding = None if self._padding_idx == -1 else self._padding_idx
          return F.embedding(x, self.weight, padding, self._max_norm, self._norm_type,
                             self._sparse, self._scale_grad_by_freq)

      def extra_repr(self):
          padding = '' if self._padding_idx == -1 else f', padding_idx={self._padding_idx}'
          return (f'{self._num_embeddings}, {self._embedding_dim}{padding}, sparse={self._sparse}, '
                  f'scale_grad_by_freq={self._scale_grad_by_freq}{_named(self._name)}')


  class Flatten(Layer):
      """The axes from start_axis to stop_axis as one: (batch, a, b) to (batch, a * b).

      >>> nn.Flatten()(paddle.ones([2, 3, 4])).shape
      [2, 12]
      """

      def __init__(self, start_axis=1, stop_axis=-1):
          super().__init__()
          self.start_axis = start_axis
          self.stop_axis = stop_axis

      def forward(self, input):
          return paddle.flatten(input, self.start_axis, self.stop_axis)


  class Unflatten(Layer):
      """One axis split into several: (batch, a * b) to (batch, a, b).

      >>> nn.Unflatten(1, [3, 4])(paddle.ones([2, 12])).shape
      [2, 3, 4]
      """

      def __init__(self, axis, shape, name=None):
          super().__init__()
          self.axis = axis
          self.shape = shape
          self.name = name

      def forward(self, input):
          return paddle.unflatten(input, self.axis, self.shape)

      def extra_repr(self):
          return f'axis={self.axis}, shape={self.shape}{_named(self.name)}'


  class Dropout(Layer):
      """While training, elements set to 0 with probability p, the others scaled by 1 / (1 - p).

      >>> nn.Dropout(0.0)(paddle.ones([2, 3])).shape
      [2, 3]
      """

      def __init__(self, p=0.5, inplace=False, axis=None, mode='upscale_in_train', name=None):
          super().__init__()
          self.p = p
          self.axis = axis
          self.mode = mode
          self.inplace = inplace
          self.name = name

      def forward(self, input):
          return F.dropout(input, self.p, self.axis, self.training, mode=self.mode)

      def extra_repr(self):
          return (f'p={self.p}, axis={self.axis}, mode={self.mode}, '
                  f'inplace={self.inplace}{_named(self.name)}')


  class _ChannelDropout(Layer):
      def __init__(self, p=0.5, data_format='NCHW', name=None):
          super().__init__()
          self.p = p
          self.data_format = data_format
          self.name = name

      def extra_repr(self):
          return f'p={self.p}, data_format={self.data_format}{_named(self.name)}'


  class Dropout2D(_ChannelDropout):
      """Dropout of whole channels of pictures: (batch, channels, height, width).

      >>> nn.Dropout2D(0.0)(paddle.ones([1, 2, 3, 3])).shape
      [1, 2, 3, 3]
      """

      def forward(self, input):
          return F.dropout2d(input, self.p, self.training, self.data_format)


  class Dropout3D(_ChannelDropout):
      """Dropout of whole channels of volumes: (batch, channels, depth, height, width).

      >>> nn.Dropout3D(0.0)(paddle.ones([1, 2, 3, 3, 3])).shape
      [1, 2, 3, 3, 3]
      """

      def __init__(self, p=0.5, data_format='NCDHW', name=None):
          super().__init__(p, data_format, name)

      def forward(self, input):
          return F.dropout3d(input, self.p, self.training, self.data_format)


  class AlphaDropout(Layer):
      """Dropout that keeps mean 0 and variance 1, for networks with SELU.

      >>> nn.AlphaDropout(0.0)(paddle.ones([2, 3])).shape
      [2, 3]
      """

      def __init__(self, p=0.5, name=None):
          super().__init__()
          self.p = p
          self.name = name

      def forward(self, input):
          return F.alpha_dropout(input, self.p, self.training)

      def extra_repr(self):
          return f'p={self.p}{_named(self.name)}'


  class FeatureAlphaDropout(AlphaDropout):
      """AlphaDropout of whole channels.

      >>> nn.FeatureAlphaDropout(0.0)(paddle.ones([1, 2, 3])).shape
      [1, 2, 3]
      """

      def forward(self, input):
          return F.feature_alpha_dropout(input, self.p, self.training)


  class CosineSimilarity(Layer):
      """The cosine of the angle between vectors along an axis.

      >>> nn.CosineSimilarity()(paddle.ones([2, 3]), paddle.ones([2, 3])).shape
      [2]
      """

      def __init__(self, axis=1, eps=1e-8):
          super().__init__()
          self._axis = axis
          self._eps = eps

      def forward(self, x1, x2):
          return F.cosine_similarity(x1, x2, self._axis, self._eps)

      def extra_repr(self):
          return f'axis={self._axis}, eps={self._eps}'


  class PairwiseDistance(Layer):
      """The norm of the differences of two batches of vectors.

      >>> nn.PairwiseDistance()(paddle.ones([2, 3]), paddle.zeros([2, 3])).shape
      [2]
      """

      def __init__(self, p=2.0, epsilon=1e-6, keepdim=False, name=None):
          super().__init__()
          self.p = p
          self.epsilon = epsilon
          self.keepdim = keepdim
          self.name = name

      def forward(self, x, y):
          return F.pairwise_distance(x, y, self.p, self.epsilon, self.keepdim)

      def extra_repr(self):
          parts = f'p={self.p}'
          if self.epsilon != 1e-6:
              parts += f', epsilon={self.epsilon}'
          if self.keepdim is not False:
              parts += f', keepdim={self.keepdim}'
          return parts + _named(self.name)
  """#
