# Hooks before and after forward, functions applied to layers, hooks on parameters.
import paddle
import paddle.nn as nn

constant = nn.initializer.Constant
net = nn.Sequential(nn.Linear(2, 2, weight_attr=constant(0.5), bias_attr=constant(1.0)), nn.ReLU(), nn.Linear(2, 1, weight_attr=constant(2.0)))
seen = []
after = net[0].register_forward_post_hook(lambda layer, inputs, output: seen.append((type(layer).__name__, list(output.shape))))
before = net[2].register_forward_pre_hook(lambda layer, inputs: (inputs[0] * 10,))
x = paddle.to_tensor([[1., 2.]])
print(net(x).item(), seen)
before.remove()
print(net(x).item(), len(seen))
after.remove()
net(x)
print(len(seen))
doubled = net[0].register_forward_post_hook(lambda layer, inputs, output: output * 2)
print(net(x).item())
doubled.remove()
grads = []
handle = net[0].weight.register_hook(lambda g: grads.append(round(g.sum().item(), 4)))
net(x).backward()
handle.remove()
print(grads, net[0].weight.grad.tolist())


def zero(layer):
    if isinstance(layer, nn.Linear):
        layer.weight.set_value(paddle.zeros_like(layer.weight))


net.apply(zero)
print([p.sum().item() for p in net.parameters()])
