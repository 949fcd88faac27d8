# tolerance: 1e-3
# Fine tuning: the first layer is frozen, the second trained, then both with different rates.
import paddle
import paddle.nn as nn

from _data import moons

paddle.seed(41)
X, y = moons(60)
net = nn.Sequential(nn.Linear(2, 6), nn.Tanh(), nn.Linear(6, 1))
for p in net[0].parameters():
    p.stop_gradient = True
before = net[0].weight.clone()


def train(optimizer, steps):
    for _ in range(steps):
        loss = nn.functional.binary_cross_entropy_with_logits(net(X), y)
        loss.backward()
        optimizer.step()
        optimizer.clear_grad()
    return '%.5f' % loss.item()


print(train(paddle.optimizer.SGD(0.5, parameters=[p for p in net.parameters() if not p.stop_gradient]), 20))
print(paddle.equal_all(before, net[0].weight).item())
for p in net[0].parameters():
    p.stop_gradient = False
groups = [{'params': net[0].parameters(), 'learning_rate': 0.1}, {'params': net[2].parameters()}]
print(train(paddle.optimizer.SGD(0.5, parameters=groups), 20))
print(paddle.equal_all(before, net[0].weight).item(), (before - net[0].weight).abs().max().item())
