# tolerance: 1e-3
# Batch normalisation in training and in evaluation; running averages move with the data.
import paddle
import paddle.nn as nn

from _data import moons

paddle.seed(23)
X, y = moons(80)
X = X * 5 + 20
for norm in (False, True):
    paddle.seed(1)
    layers = [nn.Linear(2, 6)] + ([nn.BatchNorm1D(6)] if norm else []) + [nn.Tanh(), nn.Linear(6, 1)]
    net = nn.Sequential(*layers)
    sgd = paddle.optimizer.SGD(0.3, parameters=net.parameters())
    for step in range(31):
        net.train()
        loss = nn.functional.binary_cross_entropy_with_logits(net(X), y)
        loss.backward()
        sgd.step()
        sgd.clear_grad()
        if step % 10 == 0:
            net.eval()
            print('with' if norm else 'without', step, f'{loss.item():.4f}', f'{nn.functional.binary_cross_entropy_with_logits(net(X), y).item():.4f}')
print(net[1]._mean.shape == [6], [round(v, 3) for v in net[1].weight.tolist()])
