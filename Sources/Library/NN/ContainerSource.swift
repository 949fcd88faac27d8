/// `paddle.nn.layer.container`, in the language itself: layers that hold layers.
let containerSource = #"""
  from paddle.nn.layer.layers import Layer


  class Sequential(Layer):
      def __init__(self, *layers):
          super().__init__()
          if len(layers) == 1 and isinstance(layers[0], dict):
              layers = layers[0].items()
          for index, layer in enumerate(layers):
              name = str(index)
              if isinstance(layer, (tuple, list)):
                  name, layer = layer
              self.add_sublayer(name, layer)

      def forward(self, input):
          for layer in self._sub_layers.values():
              input = layer(input)
          return input

      def __len__(self):
          return len(self._sub_layers)

      def __iter__(self):
          return iter(self._sub_layers.values())

      def __getitem__(self, name):
          if isinstance(name, str):
              return self._sub_layers[name]
          if isinstance(name, slice):
              return Sequential(*list(self._sub_layers.items())[name])
          return list(self._sub_layers.values())[name]

      def __setitem__(self, name, layer):
          self.add_sublayer(str(name), layer)

      def __delitem__(self, name):
          del self._sub_layers[str(name)]
  """#
