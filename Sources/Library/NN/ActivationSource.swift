/// `paddle.nn.layer.activation`, in the language itself: activations as layers.
let activationSource = #"""
  import paddle.nn.functional as F
  from paddle.nn.layer.layers import Layer


  class _Plain(Layer):
      def __init__(self, name=None):
          super().__init__()
          self._name = name

      def extra_repr(self):
          return f'name={self._name}' if self._name else ''


  class ReLU(_Plain):
      def forward(self, x):
          return F.relu(x)


  class Sigmoid(_Plain):
      def forward(self, x):
          return F.sigmoid(x)


  class Tanh(_Plain):
      def forward(self, x):
          return F.tanh(x)
  """#
