/// `paddle.nn.layer.common`, in the language itself: linear layers and what stands between them.
let commonSource = #"""
  import paddle.nn.functional as F
  from paddle.nn.layer.layers import Layer


  class Identity(Layer):
      def __init__(self, *args, **kwargs):
          super().__init__()

      def forward(self, input):
          return input


  class Linear(Layer):
      def __init__(self, in_features, out_features, weight_attr=None, bias_attr=None, name=None):
          super().__init__()
          self.weight = self.create_parameter([in_features, out_features], weight_attr)
          self.bias = self.create_parameter([out_features], bias_attr, is_bias=True)
          self.name = name

      def forward(self, input):
          return F.linear(input, self.weight, self.bias)

      def extra_repr(self):
          name = f', name={self.name}' if self.name else ''
          return (f'in_features={self.weight.shape[0]}, out_features={self.weight.shape[1]}, '
                  f'dtype={self._dtype}{name}')
  """#
