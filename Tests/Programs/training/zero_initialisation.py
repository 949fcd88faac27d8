# tolerance: 1e-3
# All weights equal: the units of a layer stay equal to one another for ever.
import paddle
import paddle.nn as nn
import paddle.nn.functional as F

from _data import moons

paddle.seed(1)
X, y = moons(60)
constant = paddle.ParamAttr(initializer=nn.initializer.Constant(0.3))
net = nn.Sequential(nn.Linear(2, 4, weight_attr=constant), nn.Sigmoid(), nn.Linear(4, 1, weight_attr=constant), nn.Sigmoid())
sgd = paddle.optimizer.SGD(1.0, parameters=net.parameters())
for step in range(5):
    loss = F.binary_cross_entropy(net(X), y)
    loss.backward()
    sgd.step()
    sgd.clear_grad()
    print(step, f'{loss.item():.6f}', net[0].weight.tolist()[0], net[2].weight.flatten().tolist())
w = net[0].weight
print(all(abs((w[:, 0] - w[:, j])).max().item() < 1e-7 for j in range(4)))
