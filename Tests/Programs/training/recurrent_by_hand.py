# tolerance: 1e-3
# A recurrent cell written as a loop agrees with the library's, gradients through time included.
import paddle
import paddle.nn as nn

paddle.seed(27)
cell = nn.SimpleRNNCell(2, 3)
x = paddle.randn([4, 5, 2])


def unroll(x):
    h = paddle.zeros([4, 3])
    states = []
    for t in range(x.shape[1]):
        h = paddle.tanh(paddle.matmul(x[:, t], cell.weight_ih, transpose_y=True) + cell.bias_ih
                        + paddle.matmul(h, cell.weight_hh, transpose_y=True) + cell.bias_hh)
        states.append(h)
    return paddle.stack(states, axis=1)


outputs, state = nn.RNN(cell)(x)
mine = unroll(x)
print(paddle.allclose(outputs, mine, atol=1e-6).item(), list(outputs.shape), paddle.allclose(state, mine[:, -1], atol=1e-6).item())
norms = []
for t in range(5):
    x.stop_gradient = False
    x.clear_grad()
    unroll(x)[:, 4].sum().backward()
    norms.append(round(x.grad[:, t].norm().item(), 5))
print('gradient of the last state by time', norms)
sgd = paddle.optimizer.SGD(0.1, parameters=cell.parameters())
target = paddle.cumsum(x.detach().sum(axis=2), axis=1).tanh()
for step in range(16):
    loss = ((unroll(x.detach()).mean(axis=2) - target) ** 2).mean()
    loss.backward()
    sgd.step()
    sgd.clear_grad()
    if step % 5 == 0:
        print(step, '%.5f' % loss.item())
