import paddle
from paddle import ones

from paddle.nn import Layer, Linear
import paddle.nn.functional as F
paddle.seed(11)
class Net(Layer):
    def __init__(self):
        super().__init__()
        self.one = Linear(3, 2)
        self.scale = self.create_parameter([2], default_initializer=paddle.nn.initializer.Constant(2.0))
    def forward(self, x):
        self.hidden = F.relu(self.one(x))
        self.hidden.retain_grads()
        return (self.hidden * self.scale).sum(axis=1)

net = Net()
out = net(ones([2, 3]))
print(out)
out.sum().backward()
print(net.scale.grad)
print(net.hidden.grad)
opt = paddle.optimizer.SGD(learning_rate=0.1, parameters=net.parameters())
opt.step()
opt.clear_grad()
print(net.scale)
print(opt.get_lr())
