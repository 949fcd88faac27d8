# tolerance: 1e-3
# The gradient with respect to the input turns a right answer into a wrong one.
import paddle
import paddle.nn as nn

from _data import moons

paddle.seed(43)
X, y = moons(80)
net = nn.Sequential(nn.Linear(2, 8), nn.Tanh(), nn.Linear(8, 1))
adam = paddle.optimizer.Adam(0.05, parameters=net.parameters())
for _ in range(60):
    loss = nn.functional.binary_cross_entropy_with_logits(net(X), y)
    loss.backward()
    adam.step()
    adam.clear_grad()
print('%.4f' % loss.item())
x = X[:5].clone()
x.stop_gradient = False
for eps in (0.0, 0.1, 0.3):
    x.clear_grad()
    loss = nn.functional.binary_cross_entropy_with_logits(net(x), y[:5])
    loss.backward()
    moved = x.detach() + eps * paddle.sign(x.grad)
    worse = nn.functional.binary_cross_entropy_with_logits(net(moved), y[:5])
    print(eps, '%.4f -> %.4f' % (loss.item(), worse.item()), list(moved.shape))
