from paddle import to_tensor

import paddle
import paddle.nn as nn
import paddle.nn.functional as F
class Net(nn.Layer):
    def __init__(self, hidden):
        super().__init__()
        self.conv = nn.Conv2D(1, 2, 3, padding=1)
        self.pool = nn.MaxPool2D(2)
        self.first = nn.Linear(8, hidden)
        self.second = nn.Linear(hidden, 3)
        self.drop = nn.Dropout(0.0)

    def forward(self, x):
        x = self.pool(F.relu(self.conv(x)))
        x = F.tanh(self.first(x.flatten(1)))
        return self.second(self.drop(x))

net = Net(4)
_ = net.train()
print(len(list(net.parameters())))
for place, p in enumerate(net.parameters()):
    p.set_value(paddle.full(p.shape, 0.1 * (place + 1) * (-1) ** place))

pictures = paddle.sin(paddle.arange(64, dtype='float32')).reshape([4, 1, 4, 4])
classes = to_tensor([0, 1, 2, 0])
optimizer = paddle.optimizer.SGD(learning_rate=0.1, parameters=net.parameters())
for epoch in range(8):
    loss = F.cross_entropy(net(pictures), classes)
    loss.backward()
    optimizer.step()
    optimizer.clear_grad()
    print(epoch, round(loss.item(), 4))

_ = net.eval()
with paddle.no_grad():
    scores = net(pictures)
    print(scores.argmax(axis=1).tolist(), round(float(scores.sum()), 4))

print(sorted(name for name, _ in net.named_parameters()))
total = sum([int(p.numel()) for p in net.parameters()])
print(total)
state = net.state_dict()
print(list(state['second.bias'].shape))
