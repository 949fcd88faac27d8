# tolerance: 1e-3
# Normalisation as layers: training and evaluation, running statistics, gradients.
import paddle
import paddle.nn as nn

paddle.seed(4)
x = paddle.randn([3, 4, 2, 3]) * 2 + 1
flat = paddle.randn([5, 4])
line = paddle.randn([3, 4, 5])


def show(layer, x):
    for mode in ('train', 'train', 'eval'):
        getattr(layer, mode)()
        first = x.detach()
        first.stop_gradient = False
        y = layer(first)
        (y * paddle.arange(1.0, y.size + 1).reshape(y.shape)).sum().backward()
        print(type(layer).__name__, mode, y.flatten()[:4].tolist(), first.grad.flatten()[:3].tolist(),
              [p.grad.sum().item() for p in layer.parameters() if not p.stop_gradient])
        layer.clear_gradients()
    print('  ', [(name, value.tolist()) for name, value in layer.state_dict().items() if name.startswith('_')])


show(nn.BatchNorm2D(4), x)
show(nn.BatchNorm2D(4, momentum=0.5, epsilon=0.1), x)
show(nn.BatchNorm2D(4, use_global_stats=True), x)
show(nn.BatchNorm1D(4), flat)
show(nn.BatchNorm1D(4), line)
show(nn.BatchNorm(4, act='relu'), x)
show(nn.LayerNorm([2, 3]), x)
show(nn.LayerNorm(4), flat)
show(nn.GroupNorm(2, 4), x)
show(nn.InstanceNorm2D(4), x)
show(nn.InstanceNorm1D(4), line)
show(nn.LocalResponseNorm(3), x)
plain = nn.LayerNorm(4, weight_attr=False, bias_attr=False)
print(plain.weight, plain.bias, plain(flat)[0].tolist())
last = nn.BatchNorm1D(4, data_format='NLC')
print(list(last(line.transpose([0, 2, 1])).shape), last._mean.tolist())
try:
    nn.BatchNorm2D(4)(flat)
except ValueError as error:
    print(error)
paddle.seed(8)
norm = nn.SpectralNorm([3, 2], power_iters=2)
weight = paddle.to_tensor([[1.0, 2.0], [3.0, 4.0], [5.0, 6.0]], stop_gradient=False)
y = norm(weight)
y.sum().backward()
print(y.flatten().tolist(), weight.grad.flatten().tolist())
