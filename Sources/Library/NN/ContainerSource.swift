/// `paddle.nn.layer.container`, in the language itself: layers that hold layers or parameters.
let containerSource = #"""
  from paddle.nn.layer.layers import Layer


  def _pairs(members):
      """The names and members of a mapping or of a sequence of pairs."""
      if hasattr(members, 'items'):
          return list(members.items())
      return [(name, member) for name, member in members]


  class Sequential(Layer):
      """Layers one after another, each on the output of the one before.

      >>> nn.Sequential(nn.Linear(2, 5), nn.ReLU(), nn.Linear(5, 1))(paddle.ones([3, 2])).shape
      [3, 1]
      """

      def __init__(self, *layers):
          super().__init__()
          if len(layers) == 1 and isinstance(layers[0], dict):
              layers = list(layers[0].items())
          elif len(layers) == 1 and isinstance(layers[0], list):
              layers = layers[0]
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
              return type(self)(*list(self._sub_layers.items())[name])
          return self._sub_layers[self._key(name)]

      def __setitem__(self, name, layer):
          setattr(self, name if isinstance(name, str) else self._key(name), layer)

      def __delitem__(self, name):
          del self._sub_layers[name if isinstance(name, str) else self._key(name)]

      def _key(self, index):
          names = list(self._sub_layers)
          if not -len(names) <= index < len(names):
              raise IndexError(f'index {index} is out of range')
          return names[index]

      def append(self, layer):
          self.add_sublayer(str(len(self)), layer)
          return self

      def extend(self, layers):
          for layer in layers:
              self.append(layer)
          return self


  class LayerList(Layer):
      """A list of layers whose parameters count as its owner's.

      >>> len(nn.LayerList([nn.Linear(2, 2) for _ in range(3)]))
      3
      """

      def __init__(self, sublayers=None):
          super().__init__()
          if sublayers is not None:
              self.extend(sublayers)

      def _index(self, index):
          if not isinstance(index, int):
              raise TypeError(f'indices of a LayerList are integers or slices, not '
                              f'{type(index).__name__}')
          if not -len(self) <= index < len(self):
              raise IndexError(f'index {index} is out of range, should be an integer in range '
                               f'[{-len(self)}, {len(self)})')
          return index + len(self) if index < 0 else index

      def _renumber(self, layers):
          self._sub_layers.clear()
          for index, layer in enumerate(layers):
              self._sub_layers[str(index)] = layer

      def __len__(self):
          return len(self._sub_layers)

      def __iter__(self):
          return iter(self._sub_layers.values())

      def __getitem__(self, index):
          if isinstance(index, slice):
              return type(self)(list(self._sub_layers.values())[index])
          return self._sub_layers[str(self._index(index))]

      def __setitem__(self, index, layer):
          self.add_sublayer(str(self._index(index)), layer)

      def __delitem__(self, index):
          layers = list(self)
          del layers[index if isinstance(index, slice) else self._index(index)]
          self._renumber(layers)

      def append(self, sublayer):
          self.add_sublayer(str(len(self)), sublayer)
          return self

      def insert(self, index, sublayer):
          layers = list(self)
          if not -len(self) <= index <= len(self):
              raise AssertionError(f'index should be an integer in range [{-len(self)}, {len(self)})')
          layers.insert(index, sublayer)
          self._renumber(layers)

      def extend(self, sublayers):
          for sublayer in sublayers:
              self.append(sublayer)
          return self


  ModuleList = LayerList


  class LayerDict(Layer):
      """A dict of layers whose parameters count as its owner's.

      >>> list(nn.LayerDict({'a': nn.ReLU()}).keys())
      ['a']
      """

      def __init__(self, sublayers=None):
          super().__init__()
          if sublayers is not None:
              self.update(sublayers)

      def __len__(self):
          return len(self._sub_layers)

      def __iter__(self):
          return iter(self._sub_layers)

      def __contains__(self, key):
          return key in self._sub_layers

      def __getitem__(self, key):
          return self._sub_layers[key]

      def __setitem__(self, key, sublayer):
          self.add_sublayer(key, sublayer)

      def __delitem__(self, key):
          del self._sub_layers[key]

      def clear(self):
          self._sub_layers.clear()

      def pop(self, key):
          return self._sub_layers.pop(key)

      def keys(self):
          return self._sub_layers.keys()

      def items(self):
          return self._sub_layers.items()

      def values(self):
          return self._sub_layers.values()

      def update(self, sublayers):
          for key, sublayer in _pairs(sublayers):
              self.add_sublayer(key, sublayer)


  ModuleDict = LayerDict


  class ParameterList(Layer):
      """A list of parameters that count as its owner's.

      >>> len(nn.ParameterList([paddle.create_parameter([2], 'float32')]))
      1
      """

      def __init__(self, parameters=None):
          super().__init__()
          for parameter in parameters or []:
              self.append(parameter)

      def __len__(self):
          return len(self._parameters)

      def __iter__(self):
          return iter(self._parameters.values())

      def __getitem__(self, index):
          if isinstance(index, slice):
              return type(self)(list(self._parameters.values())[index])
          return list(self._parameters.values())[index]

      def __setitem__(self, index, parameter):
          self.add_parameter(str(index), parameter)

      def append(self, parameter):
          self.add_parameter(str(len(self)), parameter)
          return self

      def extend(self, parameters):
          for parameter in parameters:
              self.append(parameter)
          return self


  class ParameterDict(Layer):
      """A dict of parameters that count as its owner's."""

      def __init__(self, parameters=None):
          super().__init__()
          if parameters is not None:
              self.update(parameters)

      def __len__(self):
          return len(self._parameters)

      def __iter__(self):
          return iter(self._parameters)

      def __contains__(self, key):
          return key in self._parameters

      def __getitem__(self, key):
          return self._parameters[key]

      def __setitem__(self, key, parameter):
          self.add_parameter(key, parameter)

      def keys(self):
          return self._parameters.keys()

      def items(self):
          return self._parameters.items()

      def values(self):
          return self._parameters.values()

      def update(self, parameters):
          for key, parameter in _pairs(parameters):
              self.add_parameter(key, parameter)
  """#
