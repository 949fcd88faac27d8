# Copies of tensors, layers and states.
import copy

import paddle
import paddle.nn as nn

x = paddle.to_tensor([1.0, 2.0], stop_gradient=False)
shallow, deep = copy.copy(x), copy.deepcopy(x)
print(shallow is x, shallow.tolist(), deep.tolist(), deep.stop_gradient, deep.name.startswith(x.name + '_deepcopy'))
net = nn.Sequential(nn.Linear(2, 2), nn.BatchNorm1D(2), nn.ReLU())
twin = copy.deepcopy(net)
print([paddle.equal_all(a, b).item() for a, b in zip(net.parameters(), twin.parameters())], twin[0].weight is net[0].weight)
print(twin.full_name() == net.full_name(), type(twin[0].weight).__name__, twin[0].weight.stop_gradient, twin[1]._mean.stop_gradient)
net[0].weight.set_value(paddle.zeros([2, 2]))
print(twin[0].weight.abs().sum().item() > 0)
best = copy.deepcopy(net.state_dict())
for p in net.parameters():
    p.set_value(p + 1.0)
net.set_state_dict(best)
print(net[0].weight.tolist(), net[1]._variance.tolist())
layers = nn.LayerList([copy.deepcopy(twin[0]) for _ in range(3)])
print(len(layers.parameters()), layers[0].weight is layers[1].weight)
twin(paddle.ones([4, 2])).sum().backward()
print(twin[0].weight.grad is not None, net[0].weight.grad)
doubled = copy.deepcopy(x * 2)
doubled.sum().backward()
print(doubled.tolist(), doubled.is_leaf, doubled.stop_gradient, x.grad)
