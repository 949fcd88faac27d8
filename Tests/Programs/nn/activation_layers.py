# Activations as layers: values and gradients.
import paddle
import paddle.nn as nn

layers = [
    nn.CELU(0.7), nn.ELU(1.5), nn.GELU(), nn.GELU(True), nn.Hardshrink(0.4), nn.Hardsigmoid(),
    nn.Hardswish(), nn.Hardtanh(-0.5, 1.5), nn.LeakyReLU(0.2), nn.LogSigmoid(), nn.LogSoftmax(),
    nn.LogSoftmax(0), nn.Mish(), nn.ReLU(), nn.ReLU6(), nn.SELU(), nn.Sigmoid(), nn.Silu(),
    nn.Softmax(), nn.Softmax(0), nn.Softplus(), nn.Softplus(2, 3), nn.Softshrink(0.3),
    nn.Softsign(), nn.Swish(), nn.Tanh(), nn.Tanhshrink(), nn.ThresholdedReLU(0.5), nn.PReLU(),
    nn.PReLU(3, 0.1), nn.GLU(0),
]
for layer in layers:
    x = paddle.to_tensor([[-2.5, -0.6, 0.2], [0.9, 1.7, 7.0]], stop_gradient=False)
    y = layer(x)
    (y * paddle.arange(1.0, y.size + 1).reshape(y.shape)).sum().backward()
    print(type(layer).__name__, y.tolist(), x.grad.tolist())
    for name, p in layer.named_parameters():
        print('  ', name, p.grad.tolist())
x = paddle.arange(12.0).reshape([1, 3, 2, 2]) / 6
print(nn.Softmax2D()(x).tolist())
random = nn.RReLU(0.1, 0.3)
random.eval()
print(random(paddle.to_tensor([-1.0, 2.0])).tolist())
