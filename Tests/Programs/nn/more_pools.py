# Pools by norms and with fractional windows, the reverse of max pooling on volumes, padding layers.
import paddle
import paddle.nn as nn
import paddle.nn.functional as F

line = paddle.arange(35.).reshape([1, 1, 5, 7])
for u in (0.1, 0.3, 0.5, 0.7, 0.95):
    print(u, F.fractional_max_pool2d(line, [2, 3], random_u=u).tolist(), F.fractional_max_pool2d(line, [3, 4], kernel_size=2, random_u=u).tolist())
out, mask = F.fractional_max_pool2d(line, [2, 3], random_u=0.4, return_mask=True)
print(out.tolist(), mask.tolist(), mask.dtype)
block = paddle.sin(paddle.arange(120.)).reshape([1, 2, 3, 4, 5])
out, mask = F.fractional_max_pool3d(block, 2, random_u=0.3, return_mask=True)
print(out.tolist(), mask.tolist())
print(F.fractional_max_pool3d(block, [2, 2, 3], kernel_size=[1, 2, 2], random_u=0.6).tolist())
paddle.seed(5)
x = paddle.randn([2, 2, 6, 5])
x.stop_gradient = False
y = nn.FractionalMaxPool2D([3, None])(x)
y.square().sum().backward()
print(list(y.shape), y.flatten()[:6].tolist(), x.grad.abs().sum().item(), paddle.rand([2]).tolist())
print(nn.FractionalMaxPool2D(2, random_u=0.3), nn.FractionalMaxPool3D(2))

for layer in (nn.LPPool2D(2, 2), nn.LPPool2D(3, 2, stride=1), nn.LPPool2D(float('inf'), 2), nn.LPPool2D(2, 2, ceil_mode=True)):
    x.clear_grad()
    print(layer)
    y = layer(x.abs() + 0.1)
    y.sum().backward()
    print(list(y.shape), y.flatten()[:4].tolist(), x.grad.abs().sum().item())
for settings in (dict(padding=1, divisor_override=3), dict(stride=2, ceil_mode=True, divisor_override=2), dict(padding=[0, 1], stride=1, divisor_override=5)):
    print(F.avg_pool2d(x, 2, **settings).flatten()[-6:].tolist())
print(nn.LPPool1D(2, 3, stride=2)(paddle.arange(14.).reshape([1, 2, 7])).tolist())
pooled, mask = F.max_pool3d(block, 2, return_mask=True)
print(nn.MaxUnPool3D(2, output_size=[3, 4, 5])(pooled, mask).flatten().tolist())

picture = paddle.arange(12.).reshape([1, 1, 3, 4])
for layer in (nn.ConstantPad2D(1, 2.5), nn.ReflectionPad2D([1, 2, 1, 1]), nn.ReplicationPad2D(2), nn.CircularPad2D([1, 1, 2, 0])):
    print(layer, layer(picture).tolist())
row = paddle.arange(4.).reshape([1, 1, 4])
for layer in (nn.ConstantPad1D([1, 2], -1.0), nn.ReflectionPad1D(2), nn.ReplicationPad1D([3, 0]), nn.CircularPad1D(1)):
    print(layer, layer(row).tolist())
print(list(nn.ReplicationPad3D(1)(block).shape), [round(layer(block).sum().item(), 3) for layer in (nn.ReflectionPad3D(1), nn.CircularPad3D([1, 1, 0, 0, 0, 0]), nn.ConstantPad3D(1, 1.0))])
print(nn.Conv2d is nn.Conv2D, nn.LPPool1d is nn.LPPool1D, nn.ReflectionPad2d is nn.ReflectionPad2D, nn.AdaptiveMaxPool2d is nn.AdaptiveMaxPool2D)
