# tolerance: 1e-3
# One network with a class and a number to predict; the losses are added with weights.
import paddle
import paddle.nn as nn

from _data import clusters


class Two(nn.Layer):
    def __init__(self):
        super().__init__()
        self.body = nn.Sequential(nn.Linear(2, 8), nn.Tanh())
        self.kind, self.size = nn.Linear(8, 3), nn.Linear(8, 1)

    def forward(self, x):
        h = self.body(x)
        return self.kind(h), self.size(h).squeeze(-1)


paddle.seed(40)
X, y = clusters(60)
sizes = X.norm(axis=1)
net = Two()
adam = paddle.optimizer.Adam(0.03, parameters=net.parameters())
for step in range(41):
    kind, size = net(X)
    first, second = nn.functional.cross_entropy(kind, y), nn.functional.mse_loss(size, sizes)
    loss = first + 0.5 * second
    loss.backward()
    adam.step()
    adam.clear_grad()
    if step % 10 == 0:
        print(step, '%.4f %.4f' % (first.item(), second.item()))
