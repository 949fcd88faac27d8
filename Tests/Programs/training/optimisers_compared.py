# tolerance: 1e-3
# Every optimiser of the library trains the same network from the same start.
import paddle
import paddle.nn as nn

from _data import moons

o = paddle.optimizer
makers = [
    ('SGD', lambda p: o.SGD(0.5, parameters=p)), ('Momentum', lambda p: o.Momentum(0.1, 0.9, parameters=p)),
    ('Adagrad', lambda p: o.Adagrad(0.1, parameters=p)), ('RMSProp', lambda p: o.RMSProp(0.01, parameters=p)),
    ('Adadelta', lambda p: o.Adadelta(1.0, parameters=p)), ('Adam', lambda p: o.Adam(0.02, parameters=p)),
    ('AdamW', lambda p: o.AdamW(0.02, weight_decay=0.05, parameters=p)), ('Adamax', lambda p: o.Adamax(0.02, parameters=p)),
]
for name, make in makers:
    paddle.seed(77)
    X, y = moons(100)
    net = nn.Sequential(nn.Linear(2, 6), nn.Tanh(), nn.Linear(6, 1), nn.Sigmoid())
    optimizer = make(net.parameters())
    losses = []
    for step in range(60):
        loss = nn.functional.binary_cross_entropy(net(X), y)
        loss.backward()
        optimizer.step()
        optimizer.clear_grad()
        losses.append(loss.item())
    print(f'{name:10}', ' '.join(f'{l:.4f}' for l in losses[::20] + losses[-1:]))
