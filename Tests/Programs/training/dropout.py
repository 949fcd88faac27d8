# tolerance: 1e-3
# Dropout masks come from the seeded stream, so training with them can be repeated exactly.
import paddle
import paddle.nn as nn

from _data import moons


def run():
    paddle.seed(25)
    X, y = moons(50)
    net = nn.Sequential(nn.Linear(2, 8), nn.ReLU(), nn.Dropout(0.3), nn.Linear(8, 1))
    sgd = paddle.optimizer.SGD(0.3, parameters=net.parameters())
    losses = []
    for step in range(20):
        loss = nn.functional.binary_cross_entropy_with_logits(net(X), y)
        loss.backward()
        sgd.step()
        sgd.clear_grad()
        losses.append(loss.item())
    net.eval()
    losses.append(nn.functional.binary_cross_entropy_with_logits(net(X), y).item())
    return losses


first, second = run(), run()
print(first == second)
print([round(l, 4) for l in first[::4]], round(first[-1], 4))
