import paddle
from paddle import to_tensor

import paddle.nn as nn
paddle.seed(3)
net = nn.Sequential(nn.Linear(2, 3), nn.Tanh(), nn.Linear(3, 1))
print(repr(net))
x = to_tensor([[1.0, 2.0], [-1.0, 0.5]])
h = net[0](x)
h.retain_grads()
y = net[2](net[1](h))
y.mean().backward()
print(h.grad)
print(net[0].weight.grad)
print(list(net[2].bias.shape))
print([list(p.shape) for p in net.parameters()])
print(sum([p.size for p in net.parameters()]))
print(list(net.state_dict().keys()))
print(net.training)
