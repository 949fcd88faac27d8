/// `paddle.nn.layer.norm`, in the language itself: normalisation as layers.
let normalisationSource = #"""
  import math

  import paddle
  import paddle.nn.functional as F
  from paddle.framework import ParamAttr
  from paddle.nn.initializer import Constant, Normal
  from paddle.nn.layer.layers import Layer


  def _named(name):
      return f', name={name}' if name else ''


  class _BatchNorm(Layer):
      _shown_format = None
      _ranks = None

      def __init__(self, num_features, momentum=0.9, epsilon=1e-05, weight_attr=None, bias_attr=None,
                   data_format='NCHW', use_global_stats=None, name=None):
          super().__init__()
          self._num_features = num_features
          self._momentum = momentum
          self._epsilon = epsilon
          self._data_format = data_format
          self._use_global_stats = use_global_stats
          self._name = name
          shape = [num_features]
          self.weight = self.create_parameter(shape, weight_attr, default_initializer=Constant(1.0))
          self.bias = self.create_parameter(shape, bias_attr, is_bias=True)
          self._mean = self.create_parameter(
              shape, ParamAttr(initializer=Constant(0.0), trainable=False))
          self._variance = self.create_parameter(
              shape, ParamAttr(initializer=Constant(1.0), trainable=False))

      def forward(self, input):
          if self._ranks and input.ndim not in self._ranks:
              wanted = ' or '.join([f'{rank}D' for rank in self._ranks])
              raise ValueError(f'expected {wanted} input (got {input.ndim}D input)')
          return F.batch_norm(input, self._mean, self._variance, self.weight, self.bias,
                              self.training, self._momentum, self._epsilon, self._data_format,
                              self._use_global_stats)

      def extra_repr(self):
          text = (f'num_features={self._num_features}, momentum={self._momentum}, '
                  f'epsilon={self._epsilon}')
          if self._data_format != 'NCHW':
              text += f', data_format={self._data_format}'
          return text + _named(self._name)


  class BatchNorm1D(_BatchNorm):
      """Each feature brought to mean 0 and variance 1 over the batch: (batch, features).

      >>> nn.BatchNorm1D(3)(paddle.ones([4, 3])).shape
      [4, 3]
      """

      _ranks = (2, 3)

      def __init__(self, num_features, momentum=0.9, epsilon=1e-05, weight_attr=None, bias_attr=None,
                   data_format='NCL', use_global_stats=None, name=None):
          super().__init__(num_features, momentum, epsilon, weight_attr, bias_attr, data_format,
                           use_global_stats, name)


  class BatchNorm2D(_BatchNorm):
      """Each channel of pictures brought to mean 0 and variance 1 over the batch.

      >>> nn.BatchNorm2D(3)(paddle.ones([2, 3, 4, 4])).shape
      [2, 3, 4, 4]
      """

      _ranks = (4,)


  class BatchNorm3D(_BatchNorm):
      """Each channel of volumes brought to mean 0 and variance 1 over the batch.

      >>> nn.BatchNorm3D(3)(paddle.ones([2, 3, 2, 2, 2])).shape
      [2, 3, 2, 2, 2]
      """

      _ranks = (5,)

      def __init__(self, num_features, momentum=0.9, epsilon=1e-05, weight_attr=None, bias_attr=None,
                   data_format='NCDHW', use_global_stats=None, name=None):
          super().__init__(num_features, momentum, epsilon, weight_attr, bias_attr, data_format,
                           use_global_stats, name)


  class SyncBatchNorm(_BatchNorm):
      """BatchNorm; with one process there is nothing else to agree with.

      >>> nn.SyncBatchNorm(3)(paddle.ones([2, 3, 4, 4])).shape
      [2, 3, 4, 4]
      """

      def __init__(self, num_features, momentum=0.9, epsilon=1e-05, weight_attr=None, bias_attr=None,
                   data_format='NCHW', name=None):
          super().__init__(num_features, momentum, epsilon, weight_attr, bias_attr, data_format,
                           None, name)

      @classmethod
      def convert_sync_batchnorm(cls, layer):
          return layer


  class BatchNorm(_BatchNorm):
      """Each channel brought to mean 0 and variance 1 over the batch, then scaled and shifted.

      >>> nn.BatchNorm(3)(paddle.ones([2, 3, 4, 4])).shape
      [2, 3, 4, 4]
      """

      def __init__(self, num_channels, act=None, is_test=False, momentum=0.9, epsilon=1e-05,
                   param_attr=None, bias_attr=None, dtype='float32', data_layout='NCHW',
                   in_place=False, moving_mean_name=None, moving_variance_name=None,
                   do_model_average_for_mean_and_var=True, use_global_stats=False,
                   trainable_statistics=False):
          super().__init__(num_channels, momentum, epsilon, param_attr, bias_attr, data_layout,
                           use_global_stats or None)
          self._act = act

      def forward(self, input):
          output = super().forward(input)
          return output if self._act is None else getattr(F, self._act)(output)

      def extra_repr(self):
          return ''


  class LayerNorm(Layer):
      """The last axes of each sample brought to mean 0 and variance 1, then scaled and shifted.

      >>> nn.LayerNorm(3)(paddle.ones([2, 3])).shape
      [2, 3]
      """

      def __init__(self, normalized_shape, epsilon=1e-05, *, elementwise_affine=True, bias=True,
                   device=None, dtype=None, weight_attr=None, bias_attr=None, name=None):
          super().__init__()
          if isinstance(normalized_shape, int):
              normalized_shape = [normalized_shape]
          self._normalized_shape = list(normalized_shape)
          self._epsilon = epsilon
          self._name = name
          shape = [math.prod(self._normalized_shape)]
          weight_attr = weight_attr if elementwise_affine else False
          bias_attr = bias_attr if elementwise_affine and bias else False
          self.weight = self.create_parameter(shape, weight_attr, dtype,
                                              default_initializer=Constant(1.0))
          self.bias = self.create_parameter(shape, bias_attr, dtype, is_bias=True)

      def forward(self, input):
          return F.layer_norm(input, self._normalized_shape, self.weight, self.bias, self._epsilon)

      def extra_repr(self):
          return (f'normalized_shape={self._normalized_shape}, '
                  f'epsilon={self._epsilon}{_named(self._name)}')


  class GroupNorm(Layer):
      """Groups of channels of each sample brought to mean 0 and variance 1.

      >>> nn.GroupNorm(2, 4)(paddle.ones([2, 4, 3, 3])).shape
      [2, 4, 3, 3]
      """

      def __init__(self, num_groups, num_channels, epsilon=1e-05, *, affine=True, device=None,
                   dtype=None, weight_attr=None, bias_attr=None, data_format='NCHW', name=None):
          super().__init__()
          self._num_groups = num_groups
          self._num_channels = num_channels
          self._epsilon = epsilon
          self._data_format = data_format
          self._name = name
          self.weight = self.create_parameter(
              [num_channels], weight_attr if affine else False, dtype,
              default_initializer=Constant(1.0))
          self.bias = self.create_parameter([num_channels], bias_attr if affine else False, dtype,
                                            is_bias=True)

      def forward(self, input):
          return F.group_norm(input, self._num_groups, self._epsilon, self.weight, self.bias,
                              self._data_format)

      def extra_repr(self):
          return (f'num_groups={self._num_groups}, num_channels={self._num_channels}, '
                  f'epsilon={self._epsilon}{_named(self._name)}')


  class _InstanceNorm(Layer):
      def __init__(self, num_features, epsilon=1e-05, momentum=0.9, weight_attr=None, bias_attr=None,
                   data_format='NCHW', name=None):
          super().__init__()
          self._num_features = num_features
          self._epsilon = epsilon
          self._momentum = momentum
          self._data_format = data_format
          self._name = name
          self.scale = self.create_parameter([num_features], weight_attr,
                                             default_initializer=Constant(1.0))
          self.bias = self.create_parameter([num_features], bias_attr, is_bias=True)

      def forward(self, input):
          return F.instance_norm(input, weight=self.scale, bias=self.bias, eps=self._epsilon,
                                 data_format=self._data_format)

      def extra_repr(self):
          return f'num_features={self._num_features}, epsilon={self._epsilon}{_named(self._name)}'


  class InstanceNorm1D(_InstanceNorm):
      """Each channel of each signal brought to mean 0 and variance 1.

      >>> nn.InstanceNorm1D(2)(paddle.ones([3, 2, 5])).shape
      [3, 2, 5]
      """

      def __init__(self, num_features, epsilon=1e-05, momentum=0.9, weight_attr=None, bias_attr=None,
                   data_format='NCL', name=None):
          super().__init__(num_features, epsilon, momentum, weight_attr, bias_attr, data_format,
                           name)


  class InstanceNorm2D(_InstanceNorm):
      """Each channel of each picture brought to mean 0 and variance 1.

      >>> nn.InstanceNorm2D(2)(paddle.ones([3, 2, 5, 5])).shape
      [3, 2, 5, 5]
      """


  class InstanceNorm3D(_InstanceNorm):
      """Each channel of each volume brought to mean 0 and variance 1.

      >>> nn.InstanceNorm3D(2)(paddle.ones([3, 2, 2, 2, 2])).shape
      [3, 2, 2, 2, 2]
      """

      def __init__(self, num_features, epsilon=1e-05, momentum=0.9, weight_attr=None, bias_attr=None,
                   data_format='NCDHW', name=None):
          super().__init__(num_features, epsilon, momentum, weight_attr, bias_attr, data_format,
                           name)


  class LocalResponseNorm(Layer):
      """Each element divided by a norm over neighbouring channels.

      >>> nn.LocalResponseNorm(3)(paddle.ones([1, 4, 3, 3])).shape
      [1, 4, 3, 3]
      """

      def __init__(self, size, alpha=0.0001, beta=0.75, k=1.0, data_format='NCHW', name=None):
          super().__init__()
          self.size = size
          self.alpha = alpha
          self.beta = beta
          self.k = k
          self.data_format = data_format
          self.name = name

      def forward(self, input):
          return F.local_response_norm(input, self.size, self.alpha, self.beta, self.k,
                                       self.data_format)

      def extra_repr(self):
          other = '' if self.data_format == 'NCHW' else f', data_format={self.data_format}'
          return (f'size={self.size}, alpha={self.alpha}, beta={self.beta}, '
                  f'k={self.k}{other}{_named(self.name)}')


  class SpectralNorm(Layer):
      """A weight divided by its largest singular value, found by power iteration.

      >>> nn.SpectralNorm([2, 3])(paddle.ones([2, 3])).shape
      [2, 3]
      """

      def __init__(self, weight_shape, dim=0, power_iters=1, eps=1e-12, dtype='float32'):
          super().__init__()
          self._dim = dim
          self._power_iters = power_iters
          self._eps = eps
          rows = weight_shape[dim]
          columns = math.prod(weight_shape) // rows
          self.weight_u = self.create_parameter([rows], default_initializer=Normal(0.0, 1.0))
          self.weight_u.stop_gradient = True
          self.weight_v = self.create_parameter([columns], default_initializer=Normal(0.0, 1.0))
          self.weight_v.stop_gradient = True

      def forward(self, x):
          order = [self._dim] + [axis for axis in range(x.ndim) if axis != self._dim]
          matrix = paddle.transpose(x, order).reshape([x.shape[self._dim], -1])
          with paddle.no_grad():
              u, v = self.weight_u, self.weight_v
              for _ in range(self._power_iters):
                  v = paddle.mv(matrix.t(), u)
                  v = v / (paddle.norm(v) + self._eps)
                  u = paddle.mv(matrix, v)
                  u = u / (paddle.norm(u) + self._eps)
              self.weight_u.set_value(u)
              self.weight_v.set_value(v)
              u, v = u.detach(), v.detach()
          sigma = paddle.sum(u * paddle.mv(matrix, v))
          return x / sigma
  """#
