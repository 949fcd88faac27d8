# Convolution and pooling: values, shapes for strides, padding, dilation and groups, gradients.
import paddle
import paddle.nn as nn
import paddle.nn.functional as F

image = paddle.arange(25, dtype='float32').reshape([1, 1, 5, 5])
kernel = paddle.to_tensor([[[[1., 0., -1.], [2., 0., -2.], [1., 0., -1.]]]])
print(F.conv2d(image, kernel), F.conv2d(image * image, kernel, padding=1)[0, 0, 0].tolist(), F.conv2d(image, kernel, bias=paddle.to_tensor([0.5]), stride=2).tolist())
x = paddle.ones([2, 4, 9, 8])
for options in ({}, {'stride': 2}, {'padding': 1}, {'padding': [1, 2]}, {'dilation': 2}, {'groups': 2}, {'stride': [2, 1], 'padding': 'SAME'}, {'padding': 'VALID'}):
    print(options, list(nn.Conv2D(4, 6, 3, **options)(x).shape), list(nn.Conv2D(4, 6, 3, **options).weight.shape))
print(F.max_pool2d(image, 2).tolist(), F.avg_pool2d(image, 2, stride=1)[0, 0, 0].tolist(), nn.MaxPool2D(3, stride=2)(image).tolist(), nn.AvgPool2D(2, padding=1)(image).tolist(), list(nn.MaxPool2D(2, ceil_mode=True)(image).shape))
print(nn.AdaptiveAvgPool2D(1)(image).tolist(), nn.AdaptiveAvgPool2D([2, 3])(image).tolist(), nn.AdaptiveMaxPool2D(2)(image).tolist(), F.adaptive_avg_pool2d(image, 5).equal_all(image).item())
signal = paddle.to_tensor([[[1., 3., -2., 4., 0., 1.]]])
print(F.conv1d(signal, paddle.to_tensor([[[1., -1.]]])).tolist(), nn.Conv1D(1, 2, 3, padding=1)(signal).shape == [1, 2, 6], F.max_pool1d(signal, 2).tolist(), F.avg_pool1d(signal, 3).tolist(), nn.AdaptiveAvgPool1D(2)(signal).tolist())
w = paddle.to_tensor([[[[0.5, -1.], [1., 2.]]]], stop_gradient=False)
b = paddle.to_tensor([0.1], stop_gradient=False)
x = paddle.arange(9, dtype='float32').reshape([1, 1, 3, 3])
x.stop_gradient = False
out = F.conv2d(x, w, b)
(out * out / 100).sum().backward()
print(out.tolist(), w.grad.tolist(), b.grad.tolist(), x.grad.tolist())
x.clear_grad()
F.max_pool2d(x, 2, stride=1).sum().backward()
print(x.grad.tolist())
x.clear_grad()
(F.avg_pool2d(x, 2, stride=1) ** 2).sum().backward()
print(x.grad.tolist())
print(F.conv2d_transpose(paddle.ones([1, 1, 2, 2]), kernel).tolist(), list(nn.Conv2DTranspose(3, 2, 4, stride=2, padding=1)(paddle.ones([1, 3, 5, 5])).shape), F.interpolate(image, scale_factor=2).shape == [1, 1, 10, 10])
