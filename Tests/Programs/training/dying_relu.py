# tolerance: 1e-3
# Units whose bias starts far below zero never wake up with relu, but do with leaky_relu.
import paddle
import paddle.nn as nn
import paddle.nn.functional as F

from _data import moons


class Net(nn.Layer):
    def __init__(self, act):
        super().__init__()
        self.fc1 = nn.Linear(2, 5, bias_attr=paddle.ParamAttr(initializer=nn.initializer.Constant(-2.5)))
        self.fc2 = nn.Linear(5, 1)
        self.act = act

    def forward(self, x):
        return F.sigmoid(self.fc2(self.act(self.fc1(x))))


for name, act in (('relu', F.relu), ('leaky_relu', F.leaky_relu)):
    paddle.seed(20)
    X, y = moons(80)
    net = Net(act)
    sgd = paddle.optimizer.SGD(3.0, parameters=net.parameters())
    for step in range(150):
        loss = F.binary_cross_entropy(net(X), y)
        loss.backward()
        if step == 0:
            print(name, 'first gradients', [p.grad.norm().item() for p in net.parameters()])
        sgd.step()
        sgd.clear_grad()
    alive = (net.act(net.fc1(X)) > 0).any(axis=0)
    print(name, 'loss', loss.item(), 'units that ever fire', alive.astype('int64').sum().item())
