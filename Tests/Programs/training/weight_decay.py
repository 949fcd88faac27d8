# tolerance: 1e-3
# L2 and L1 penalties, by the optimiser and by hand, and what they do to the weights.
import paddle
import paddle.nn as nn

from _data import wave


def train(decay=None, penalty=lambda w: 0.):
    paddle.seed(35)
    x, y = wave(20, noise=0.2)
    x = paddle.concat([x ** k for k in range(1, 5)], axis=1)
    net = nn.Linear(4, 1)
    sgd = paddle.optimizer.SGD(0.3, parameters=net.parameters(), weight_decay=decay)
    for _ in range(100):
        loss = nn.functional.mse_loss(net(x), y) + penalty(net.weight)
        loss.backward()
        sgd.step()
        sgd.clear_grad()
    return [round(v, 4) for v in net.weight.flatten().tolist()], round(loss.item(), 5)


print('none', train())
print('L2 number', train(decay=0.05))
print('L2 object', train(decay=paddle.regularizer.L2Decay(0.05)))
print('L2 by hand', train(penalty=lambda w: 0.025 * (w * w).sum())[0])
print('L1 object', train(decay=paddle.regularizer.L1Decay(0.02)))
print('L1 by hand', train(penalty=lambda w: 0.02 * w.abs().sum())[0])
