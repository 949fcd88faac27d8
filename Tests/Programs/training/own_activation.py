# tolerance: 1e-3
# A PyLayer of one's own inside a network: a straight-through sign, and swish by hand.
import paddle
import paddle.nn as nn
from paddle.autograd import PyLayer

from _data import moons


class Sign(PyLayer):
    @staticmethod
    def forward(ctx, x):
        ctx.save_for_backward(x)
        return paddle.sign(x)

    @staticmethod
    def backward(ctx, grad):
        x, = ctx.saved_tensor()
        return grad * (x.abs() <= 1).astype('float32')


class Swish(PyLayer):
    @staticmethod
    def forward(ctx, x):
        s = nn.functional.sigmoid(x)
        ctx.save_for_backward(x, s)
        return x * s

    @staticmethod
    def backward(ctx, grad):
        x, s = ctx.saved_tensor()
        return grad * (s + x * s * (1 - s))


for name, act in (('sign', Sign.apply), ('swish', Swish.apply), ('library swish', nn.functional.swish)):
    paddle.seed(42)
    X, y = moons(50)
    a, b = nn.Linear(2, 6), nn.Linear(6, 1)
    sgd = paddle.optimizer.SGD(0.2, parameters=a.parameters() + b.parameters())
    for _ in range(25):
        loss = nn.functional.binary_cross_entropy_with_logits(b(act(a(X))), y)
        loss.backward()
        sgd.step()
        sgd.clear_grad()
    print(name, '%.5f' % loss.item())
