# Parameters and layers as they print.
import paddle
import paddle.nn as nn

paddle.seed(1)
linear = nn.Linear(2, 3)
linear.weight.set_value(paddle.to_tensor([[1., -2., 0.5], [0., 4., 1.25]]))
print(linear.weight)
print(linear.bias)
print(linear)
print(nn.Sequential(nn.Linear(2, 4), nn.ReLU(), nn.Linear(4, 1), nn.Sigmoid()))


class Net(nn.Layer):
    def __init__(self):
        super().__init__()
        self.fc1 = nn.Linear(3, 5)
        self.act = nn.Tanh()
        self.out = nn.Linear(5, 1, bias_attr=False)

    def forward(self, x):
        return self.out(self.act(self.fc1(x)))


net = Net()
print(net)
print([(name, list(p.shape), p.stop_gradient) for name, p in net.named_parameters()])
print([p.name for p in net.parameters()], net.full_name(), linear.full_name())
