# Recurrent cells and layers: both directions, several layers, lengths, first states, gradients.
import paddle
import paddle.nn as nn


def show(*values):
    print([value.flatten().tolist() for value in values], [list(value.shape) for value in values])


paddle.seed(5)
x = paddle.randn([2, 4, 3])
h = paddle.randn([2, 2])
for cell in (nn.SimpleRNNCell(3, 2), nn.SimpleRNNCell(3, 2, activation='relu'), nn.GRUCell(3, 2)):
    output, state = cell(x[:, 0], h)
    show(output, state)
    show(cell(x[:, 1])[0])
    print(cell.state_shape)
cell = nn.LSTMCell(3, 2)
output, (h1, c1) = cell(x[:, 0], (h, h * 0.5))
show(output, h1, c1)
print(cell.state_shape, [list(s.shape) for s in cell.get_initial_states(x)])
lengths = paddle.to_tensor([2, 4])
for make in (nn.SimpleRNN, nn.GRU):
    for settings in ({}, {'num_layers': 2}, {'direction': 'bidirect'}, {'num_layers': 2, 'direction': 'bidirectional'}, {'time_major': True}):
        layer = make(3, 2, **settings)
        inputs = x.transpose([1, 0, 2]) if settings.get('time_major') else x
        output, state = layer(inputs)
        print(make.__name__, settings)
        show(output, state)
        output, state = layer(inputs, sequence_length=lengths)
        show(output, state)
        output, state = layer(inputs, paddle.full(state.shape, 0.5))
        show(output, state)
layer = nn.LSTM(3, 2, 2, direction='bidirect')
output, (h2, c2) = layer(x, sequence_length=lengths)
show(output, h2, c2)
(output.sum() + (h2 * c2).sum()).backward()
for name, p in layer.named_parameters():
    print(name, p.grad.abs().sum().item())
walker = nn.RNN(nn.GRUCell(3, 2), is_reverse=True)
output, state = walker(x, sequence_length=lengths)
show(output, state)
both = nn.BiRNN(nn.LSTMCell(3, 2), nn.LSTMCell(3, 2))
output, (ahead, back) = both(x)
show(output, ahead[0], back[1])


class Counter(nn.RNNCellBase):
    def __init__(self):
        super().__init__()
        self.step = self.create_parameter([1], default_initializer=nn.initializer.Constant(0.5))

    def forward(self, inputs, states):
        new = states + inputs.sum(-1, keepdim=True) * self.step
        return new, new

    @property
    def state_shape(self):
        return (1,)


output, state = nn.RNN(Counter())(x)
show(output, state)
