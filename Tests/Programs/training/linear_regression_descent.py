# tolerance: 1e-3
# Linear regression three ways: by hand, with backward(), with nn.Linear and SGD: the same path.
import paddle
import paddle.nn as nn

from _data import line

paddle.seed(51)
x, y = line(50)
n, lr, steps = 50, 0.05, 25
w, b = paddle.zeros([1, 1]), paddle.zeros([1])
for _ in range(steps):
    error = paddle.matmul(x, w) + b - y
    w, b = w - lr * 2 / n * paddle.matmul(x.t(), error), b - lr * 2 / n * error.sum()
print('by hand', w.item(), b.item())
w = paddle.to_tensor([[0.]], stop_gradient=False)
b = paddle.to_tensor([0.], stop_gradient=False)
for _ in range(steps):
    loss = paddle.mean((paddle.matmul(x, w) + b - y) ** 2)
    loss.backward()
    with paddle.no_grad():
        w.set_value(w - lr * w.grad)
        b.set_value(b - lr * b.grad)
    w.clear_grad()
    b.clear_grad()
print('backward', w.item(), b.item(), loss.item())
zero = nn.initializer.Constant(0.)
net = nn.Linear(1, 1, weight_attr=zero)
sgd = paddle.optimizer.SGD(lr, parameters=net.parameters())
for _ in range(steps):
    loss = nn.functional.mse_loss(net(x), y)
    loss.backward()
    sgd.step()
    sgd.clear_grad()
print('library', net.weight.item(), net.bias.item(), loss.item())
