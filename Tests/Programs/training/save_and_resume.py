# tolerance: 1e-3
# Training in one go and training that is saved, loaded and resumed give the same weights.
import paddle
import paddle.nn as nn

from _data import moons

paddle.seed(9)
X, y = moons(60)


def build():
    net = nn.Sequential(nn.Linear(2, 4), nn.Tanh(), nn.Linear(4, 1))
    return net, paddle.optimizer.Adam(0.05, parameters=net.parameters())


def train(net, optimizer, steps):
    for _ in range(steps):
        loss = nn.functional.binary_cross_entropy_with_logits(net(X), y)
        loss.backward()
        optimizer.step()
        optimizer.clear_grad()
    return loss.item()


whole, optimizer = build()
start = {k: v.clone() for k, v in whole.state_dict().items()}
print(train(whole, optimizer, 20))
part, optimizer = build()
part.set_state_dict(start)
print(train(part, optimizer, 10))
paddle.save({'net': part.state_dict(), 'epoch': 10}, 'half.pd')
resumed = nn.Sequential(nn.Linear(2, 4), nn.Tanh(), nn.Linear(4, 1))
saved = paddle.load('half.pd')
resumed.set_state_dict(saved['net'])
print(saved['epoch'], paddle.equal_all(resumed(X), part(X)).item())
print(train(part, optimizer, 10))
print([paddle.allclose(a, b, rtol=1e-3).item() for a, b in zip(whole.parameters(), part.parameters())])
