# nn.Layer: parameters, sublayers, names, modes, state dictionaries, adding by hand.
import paddle
import paddle.nn as nn


class Net(nn.Layer):
    def __init__(self, hidden=3):
        super(Net, self).__init__()
        self.fc1 = nn.Linear(2, hidden)
        self.act = nn.ReLU()
        self.fc2 = nn.Linear(hidden, 1, weight_attr=nn.initializer.Constant(0.5), bias_attr=nn.initializer.Constant(-1.))
        self.scale = self.create_parameter([1], default_initializer=nn.initializer.Constant(2.))
        self.add_parameter('extra', paddle.create_parameter([2], 'float32', default_initializer=nn.initializer.Assign([1., 2.])))
        self.register_buffer('steps', paddle.zeros([1]))
        self.plain = 5

    def forward(self, x):
        return self.fc2(self.act(self.fc1(x))) * self.scale


paddle.seed(3)
net = Net()
for name, p in net.named_parameters():
    print(name, list(p.shape), p.stop_gradient, p.trainable)
print(len(net.parameters()), [n for n, _ in net.named_sublayers()], [type(l).__name__ for l in net.sublayers()], [n for n, _ in net.named_children()])
print(sorted(net.state_dict()), [n for n, _ in net.named_buffers()], net.training, net.plain)
net.eval()
print(net.training, net.fc1.training, net.train() is None or net.training)
net.fc1.weight.set_value(paddle.to_tensor([[1., -1., 0.5], [2., 0., 1.]]))
x = paddle.to_tensor([[1., 1.], [-1., 2.]])
print(net(x), net.forward(x).tolist(), net.fc1(x).tolist())
other = Net()
other.set_state_dict(net.state_dict())
print(paddle.equal_all(other(x), net(x)).item(), other.fc1.weight.tolist() == net.fc1.weight.tolist(), other.fc1.weight is net.fc1.weight)
net(x).sum().backward()
print(net.fc1.weight.grad.tolist(), net.scale.grad.tolist(), net.extra.grad, other.scale.grad)
net.clear_gradients()
print(net.scale.grad.tolist())
for p in net.fc1.parameters():
    p.stop_gradient = True
net(x).sum().backward()
print([p.grad is None or float(abs(p.grad).sum()) for p in net.parameters()])
net.apply(lambda layer: print('applied to', type(layer).__name__))
net.fc3 = nn.Linear(1, 1)
net.add_sublayer('tail', nn.Tanh())
print([n for n, _ in net.named_sublayers()], isinstance(net, nn.Layer), list(net(x).shape))
try:
    nn.Layer()(x)
except NotImplementedError as error:
    print('NotImplementedError')
