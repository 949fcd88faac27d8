/// `paddle.nn.layer.rnn`, in the language itself: recurrent cells, and layers that run them.
let recurrentSource = #"""
  import math

  import paddle
  import paddle.nn.functional as F
  from paddle.nn.initializer import Uniform
  from paddle.nn.layer.container import LayerList
  from paddle.nn.layer.layers import Layer


  class RNNCellBase(Layer):
      """What cells of recurrent networks have in common: their first states."""

      _gates = 1

      def _make(self, input_size, hidden_size, attributes, state_size=None):
          if hidden_size <= 0:
              raise ValueError(f'hidden_size of {type(self).__name__} must be greater than 0, but '
                               f'now equals to {hidden_size}')
          self.input_size = input_size
          self.hidden_size = hidden_size
          limit = 1.0 / math.sqrt(hidden_size)
          fill = Uniform(-limit, limit)
          weight_ih, weight_hh, bias_ih, bias_hh = attributes
          rows = self._gates * hidden_size
          self.weight_ih = self.create_parameter([rows, input_size], weight_ih,
                                                 default_initializer=fill)
          self.weight_hh = self.create_parameter([rows, state_size or hidden_size], weight_hh,
                                                 default_initializer=fill)
          self.bias_ih = self.create_parameter([rows], bias_ih, is_bias=True,
                                               default_initializer=fill)
          self.bias_hh = self.create_parameter([rows], bias_hh, is_bias=True,
                                               default_initializer=fill)

      def get_initial_states(self, batch_ref, shape=None, dtype=None, init_value=0.0,
                             batch_dim_idx=0):
          shape = self.state_shape if shape is None else shape
          batch = batch_ref.shape[batch_dim_idx]

          def state(sizes):
              if sizes and not isinstance(sizes[0], int):
                  return tuple([state(part) for part in sizes])
              return paddle.full([batch, *sizes], init_value, dtype or 'float32')

          return state(shape)

      def _input_part(self, inputs):
          return F.linear(inputs, self.weight_ih.t(), self.bias_ih)

      def _state_part(self, state):
          return F.linear(state, self.weight_hh.t(), self.bias_hh)

      @property
      def state_shape(self):
          return (self.hidden_size,)

      def extra_repr(self):
          return f'{self.input_size}, {self.hidden_size}'


  class SimpleRNNCell(RNNCellBase):
      """One step of a recurrent network: (batch, input_size) to (batch, hidden_size).

      >>> nn.SimpleRNNCell(3, 4)(paddle.ones([2, 3]))[0].shape
      [2, 4]
      """

      def __init__(self, input_size, hidden_size, activation='tanh', weight_ih_attr=None,
                   weight_hh_attr=None, bias_ih_attr=None, bias_hh_attr=None, name=None):
          super().__init__()
          if activation not in ('tanh', 'relu'):
              raise ValueError('activation for SimpleRNNCell should be tanh or relu, but get '
                               f'{activation}')
          self.activation = activation
          self._make(input_size, hidden_size,
                     (weight_ih_attr, weight_hh_attr, bias_ih_attr, bias_hh_attr))
          self._activation_fn = paddle.tanh if activation == 'tanh' else F.relu

      def forward(self, inputs, states=None):
          if states is None:
              states = self.get_initial_states(inputs, self.state_shape)
          h = self._activation_fn(self._input_part(inputs) + self._state_part(states))
          return h, h

      def extra_repr(self):
          other = '' if self.activation == 'tanh' else f', activation={self.activation}'
          return f'{self.input_size}, {self.hidden_size}{other}'


  class LSTMCell(RNNCellBase):
      """One step of an LSTM: (batch, input_size) to (batch, hidden_size); its state is (h, c).

      >>> nn.LSTMCell(3, 4)(paddle.ones([2, 3]))[0].shape
      [2, 4]
      """

      _gates = 4

      def __init__(self, input_size, hidden_size, weight_ih_attr=None, weight_hh_attr=None,
                   bias_ih_attr=None, bias_hh_attr=None, proj_size=0, name=None):
          super().__init__()
          self.proj_size = proj_size or 0
          self._make(input_size, hidden_size,
                     (weight_ih_attr, weight_hh_attr, bias_ih_attr, bias_hh_attr), proj_size)
          if self.proj_size:
              limit = 1.0 / math.sqrt(hidden_size)
              self.weight_ho = self.create_parameter(
                  [hidden_size, self.proj_size], weight_hh_attr,
                  default_initializer=Uniform(-limit, limit))

      def forward(self, inputs, states=None):
          if states is None:
              states = self.get_initial_states(inputs, self.state_shape)
          before, memory = states
          gates = self._input_part(inputs) + self._state_part(before)
          i, f, g, o = paddle.split(gates, 4, axis=-1)
          c = F.sigmoid(f) * memory + F.sigmoid(i) * paddle.tanh(g)
          h = F.sigmoid(o) * paddle.tanh(c)
          if self.proj_size:
              h = paddle.matmul(h, self.weight_ho)
          return h, (h, c)

      @property
      def state_shape(self):
          return ((self.proj_size or self.hidden_size,), (self.hidden_size,))


  class GRUCell(RNNCellBase):
      """One step of a gated recurrent unit: (batch, input_size) to (batch, hidden_size).

      >>> nn.GRUCell(3, 4)(paddle.ones([2, 3]))[0].shape
      [2, 4]
      """

      _gates = 3

      def __init__(self, input_size, hidden_size, weight_ih_attr=None, weight_hh_attr=None,
                   bias_ih_attr=None, bias_hh_attr=None, name=None):
          super().__init__()
          self._make(input_size, hidden_size,
                     (weight_ih_attr, weight_hh_attr, bias_ih_attr, bias_hh_attr))

      def forward(self, inputs, states=None):
          if states is None:
              states = self.get_initial_states(inputs, self.state_shape)
          x_r, x_z, x_c = paddle.split(self._input_part(inputs), 3, axis=1)
          h_r, h_z, h_c = paddle.split(self._state_part(states), 3, axis=1)
          r = F.sigmoid(x_r + h_r)
          z = F.sigmoid(x_z + h_z)
          c = paddle.tanh(x_c + r * h_c)
          h = (states - c) * z + c
          return h, h


  def _choose(mask, new, old):
      """The new state where the sequence goes on, the old one where it has ended."""
      if isinstance(new, (tuple, list)):
          return type(new)([_choose(mask, a, b) for a, b in zip(new, old)])
      return new * mask + old * (1 - mask)


  def _run(cell, inputs, states, sequence_length, time_major, is_reverse, clears=False, **kwargs):
      """The outputs and the last state of a cell that walks along the time axis."""
      axis = 0 if time_major else 1
      steps = paddle.unbind(inputs, axis)
      masks = None
      if sequence_length is not None:
          masks = [(sequence_length > step).astype(inputs.dtype).unsqueeze(-1)
                   for step in range(len(steps))]
      if states is None:
          states = cell.get_initial_states(steps[0], cell.state_shape, dtype=inputs.dtype)
      outputs = [None] * len(steps)
      for step in reversed(range(len(steps))) if is_reverse else range(len(steps)):
          output, new = cell(steps[step], states, **kwargs)
          if masks is not None:
              new = _choose(masks[step], new, states)
              if clears:
                  output = output * masks[step]
          outputs[step] = output
          states = new
      return paddle.stack(outputs, axis), states


  class RNN(Layer):
      """Runs a cell along a sequence: (batch, time, input_size) to (batch, time, hidden_size).

      >>> nn.RNN(nn.GRUCell(3, 4))(paddle.ones([2, 5, 3]))[0].shape
      [2, 5, 4]
      """

      def __init__(self, cell, is_reverse=False, time_major=False):
          super().__init__()
          self.cell = cell
          self.is_reverse = is_reverse
          self.time_major = time_major

      def forward(self, inputs, initial_states=None, sequence_length=None, **kwargs):
          return _run(self.cell, inputs, initial_states, sequence_length, self.time_major,
                      self.is_reverse, **kwargs)


  class BiRNN(Layer):
      """Runs one cell along a sequence and another one back, and joins their outputs.

      >>> nn.BiRNN(nn.GRUCell(3, 4), nn.GRUCell(3, 4))(paddle.ones([2, 5, 3]))[0].shape
      [2, 5, 8]
      """

      def __init__(self, cell_fw, cell_bw, time_major=False):
          super().__init__()
          if cell_fw.input_size != cell_bw.input_size:
              raise ValueError(f'input size of forward cell({cell_fw.input_size}) does not equals '
                               f'that of backward cell({cell_bw.input_size})')
          self.cell_fw = cell_fw
          self.cell_bw = cell_bw
          self.time_major = time_major

      def forward(self, inputs, initial_states=None, sequence_length=None, **kwargs):
          first, second = initial_states if initial_states is not None else (None, None)
          ahead, end = _run(self.cell_fw, inputs, first, sequence_length, self.time_major, False,
                            **kwargs)
          back, start = _run(self.cell_bw, inputs, second, sequence_length, self.time_major, True,
                             **kwargs)
          return paddle.concat([ahead, back], -1), (end, start)


  class RNNBase(LayerList):
      def __init__(self, make_cell, input_size, hidden_size, num_layers, direction, time_major,
                   dropout, output_size=None):
          super().__init__()
          if direction not in ('forward', 'bidirect', 'bidirectional'):
              raise ValueError('direction should be forward or bidirect (or bidirectional), '
                               f'received direction = {direction}')
          self.input_size = input_size
          self.hidden_size = hidden_size
          self.num_layers = num_layers
          self.num_directions = 1 if direction == 'forward' else 2
          self.time_major = time_major
          self.dropout = dropout
          size = input_size
          for index in range(num_layers):
              cells = [make_cell(size) for _ in range(self.num_directions)]
              self.append(RNN(cells[0], time_major=time_major) if len(cells) == 1
                          else BiRNN(cells[0], cells[1], time_major))
              size = self.num_directions * (output_size or hidden_size)
              for cell, suffix in zip(cells, ('', '_reverse')):
                  for name in cell._parameters:
                      self._parameters[f'{name}_l{index}{suffix}'] = cell._parameters[name]

      def _cells(self):
          for layer in self:
              yield from [layer.cell] if self.num_directions == 1 else [layer.cell_fw, layer.cell_bw]

      def _split(self, states):
          """The first states, one for each cell; None for zeros."""
          if states is None:
              return [None] * (self.num_layers * self.num_directions)
          if isinstance(states, (tuple, list)):
              return list(zip(*[paddle.unbind(part, 0) for part in states]))
          return paddle.unbind(states, 0)

      def _join(self, states):
          if isinstance(states[0], tuple):
              return tuple([paddle.stack(list(parts), 0) for parts in zip(*states)])
          return paddle.stack(states, 0)

      def forward(self, inputs, initial_states=None, sequence_length=None):
          states = self._split(initial_states)
          ends = []
          cells = list(self._cells())
          for layer in range(self.num_layers):
              if layer > 0 and self.dropout > 0:
                  inputs = F.dropout(inputs, self.dropout, training=self.training)
              outputs = []
              for direction in range(self.num_directions):
                  index = layer * self.num_directions + direction
                  output, end = _run(cells[index], inputs, states[index], sequence_length,
                                     self.time_major, direction == 1, clears=True)
                  outputs.append(output)
                  ends.append(end)
              inputs = outputs[0] if len(outputs) == 1 else paddle.concat(outputs, -1)
          return inputs, self._join(ends)

      def extra_repr(self):
          text = f'{self.input_size}, {self.hidden_size}'
          if self.num_layers != 1:
              text += f', num_layers={self.num_layers}'
          if self.time_major:
              text += f', time_major={self.time_major}'
          if self.dropout != 0:
              text += f', dropout={self.dropout}'
          return text


  class SimpleRNN(RNNBase):
      """A recurrent network: (batch, time, input_size) to (batch, time, hidden_size).

      >>> nn.SimpleRNN(3, 4)(paddle.ones([2, 5, 3]))[0].shape
      [2, 5, 4]
      """

      def __init__(self, input_size, hidden_size, num_layers=1, direction='forward',
                   time_major=False, dropout=0.0, activation='tanh', weight_ih_attr=None,
                   weight_hh_attr=None, bias_ih_attr=None, bias_hh_attr=None, name=None):
          super().__init__(
              lambda size: SimpleRNNCell(size, hidden_size, activation, weight_ih_attr,
                                         weight_hh_attr, bias_ih_attr, bias_hh_attr),
              input_size, hidden_size, num_layers, direction, time_major, dropout)


  class LSTM(RNNBase):
      """Long short-term memory: (batch, time, input_size) to (batch, time, hidden_size).

      >>> nn.LSTM(3, 4)(paddle.ones([2, 5, 3]))[0].shape
      [2, 5, 4]
      """

      def __init__(self, input_size, hidden_size, num_layers=1, direction='forward',
                   time_major=False, dropout=0.0, weight_ih_attr=None, weight_hh_attr=None,
                   bias_ih_attr=None, bias_hh_attr=None, proj_size=0, name=None):
          super().__init__(
              lambda size: LSTMCell(size, hidden_size, weight_ih_attr, weight_hh_attr, bias_ih_attr,
                                    bias_hh_attr, proj_size),
              input_size, hidden_size, num_layers, direction, time_major, dropout, proj_size)


  class GRU(RNNBase):
      """Gated recurrent units: (batch, time, input_size) to (batch, time, hidden_size).

      >>> nn.GRU(3, 4)(paddle.ones([2, 5, 3]))[0].shape
      [2, 5, 4]
      """

      def __init__(self, input_size, hidden_size, num_layers=1, direction='forward',
                   time_major=False, dropout=0.0, weight_ih_attr=None, weight_hh_attr=None,
                   bias_ih_attr=None, bias_hh_attr=None, name=None):
          super().__init__(
              lambda size: GRUCell(size, hidden_size, weight_ih_attr, weight_hh_attr, bias_ih_attr,
                                   bias_hh_attr),
              input_size, hidden_size, num_layers, direction, time_major, dropout)
  """#
