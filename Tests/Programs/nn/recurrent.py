# Recurrent cells and layers: shapes, values with constant weights, states, directions.
import paddle
import paddle.nn as nn

constant = nn.initializer.Constant(0.3)
options = {n: constant for n in ('weight_ih_attr', 'weight_hh_attr', 'bias_ih_attr', 'bias_hh_attr')}
x = paddle.to_tensor([[1., -1.], [0.5, 2.]])
h = paddle.to_tensor([[0.1, 0.2, -0.3], [0., 1., 0.]])
for kind in (nn.SimpleRNNCell, nn.GRUCell):
    cell = kind(2, 3, **options)
    out, state = cell(x, h)
    print(kind.__name__, out, paddle.equal_all(out, state).item(), list(cell.weight_ih.shape), list(cell.weight_hh.shape))
cell = nn.LSTMCell(2, 3, **options)
out, (hidden, memory) = cell(x, (h, h))
print(out, memory, list(cell(x)[0].shape))
sequence = paddle.arange(12, dtype='float32').reshape([2, 3, 2]) / 10
for kind in (nn.SimpleRNN, nn.LSTM, nn.GRU):
    layer = kind(2, 2, **options)
    out, state = layer(sequence)
    print(kind.__name__, out, (state[0] if kind is nn.LSTM else state).tolist())
paddle.seed(4)
both = nn.LSTM(2, 3, num_layers=2, direction='bidirect')
out, (h, c) = both(sequence)
print(list(out.shape), list(h.shape), list(c.shape), out[0, 0].tolist(), len(both.parameters()))
print([n for n, _ in nn.GRU(2, 2).named_parameters()])
rnn = nn.SimpleRNN(2, 2, activation='relu', time_major=True)
out, h = rnn(sequence.transpose([1, 0, 2]))
print(list(out.shape), list(h.shape))
net = nn.LSTM(2, 2, **options)
sequence.stop_gradient = False
net(sequence)[0].sum().backward()
print(sequence.grad, [p.grad.flatten().tolist()[:2] for p in net.parameters()])
words = nn.Embedding(5, 3, padding_idx=0)
print(words(paddle.to_tensor([[1, 0], [4, 1]])).shape == [2, 2, 3], words(paddle.to_tensor([0])).tolist())
words(paddle.to_tensor([1, 1, 2])).sum().backward()
print(words.weight.grad.tolist())
