# paddle.summary: layers, shapes and numbers of parameters.
import paddle
import paddle.nn as nn


class Net(nn.Layer):
    def __init__(self):
        super().__init__()
        self.conv = nn.Conv2D(1, 6, 3, padding=1)
        self.bn = nn.BatchNorm2D(6)
        self.pool = nn.MaxPool2D(2, 2)
        self.inner = nn.Sequential(nn.Flatten(), nn.Linear(6 * 14 * 14, 10))

    def forward(self, x):
        return self.inner(self.pool(nn.functional.relu(self.bn(self.conv(x)))))


class Two(nn.Layer):
    def __init__(self):
        super().__init__()
        self.first = nn.Linear(2, 3)
        self.second = nn.Linear(4, 3)
        self.first.weight.stop_gradient = True

    def forward(self, x, y):
        return self.first(x) + self.second(y)


net = nn.Sequential(nn.Linear(2, 5), nn.Sigmoid(), nn.Linear(5, 1))
found = paddle.summary(net, (4, 2))
print(int(found['total_params']), int(found['trainable_params']), net.training)
paddle.summary(Net(), (1, 1, 28, 28))
paddle.summary(Two(), [(1, 2), (1, 4)])
paddle.summary(nn.LSTM(2, 3), (1, 4, 2))
paddle.summary(net, input=paddle.ones([2, 2]))
try:
    paddle.summary(net)
except ValueError as error:
    print(error)
