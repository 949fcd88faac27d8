# tolerance: 1e-3
# A small convolutional network tells horizontal from vertical bars.
import paddle
import paddle.nn as nn

paddle.seed(21)
n = 40
images = paddle.normal(0., 0.3, [n, 1, 6, 6])
labels = paddle.arange(n) % 2
for i in range(n):
    where = paddle.randint(0, 6, [1]).item()
    if labels[i] == 0:
        images[i, 0, where, :] += 2.0
    else:
        images[i, 0, :, where] += 2.0


class Net(nn.Layer):
    def __init__(self):
        super().__init__()
        self.conv = nn.Conv2D(1, 4, 3, padding=1)
        self.pool = nn.MaxPool2D(2, stride=2)
        self.fc = nn.Linear(4 * 3 * 3, 2)

    def forward(self, x):
        x = self.pool(nn.functional.relu(self.conv(x)))
        return self.fc(x.flatten(start_axis=1))


net = Net()
optimizer = paddle.optimizer.Momentum(0.05, 0.9, parameters=net.parameters())
for epoch in range(13):
    loss = nn.functional.cross_entropy(net(images), labels)
    loss.backward()
    optimizer.step()
    optimizer.clear_grad()
    if epoch % 3 == 0:
        score = paddle.metric.accuracy(net(images), labels.reshape([-1, 1]))
        print(epoch, f'{loss.item():.4f}', f'{score.item():.3f}')
print(list(net.conv.weight.grad.shape), sum(p.size for p in net.parameters()))
