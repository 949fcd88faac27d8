# Activation functions of nn.functional and as layers, at ordinary and extreme values.
import paddle
import paddle.nn as nn
import paddle.nn.functional as F

x = paddle.to_tensor([-3.0, -1.0, -0.2, 0.3, 1.0, 4.0])
for name in ('relu', 'relu6', 'sigmoid', 'tanh', 'leaky_relu', 'elu', 'selu', 'gelu', 'silu', 'swish', 'mish', 'softplus', 'softsign', 'hardtanh',
             'hardsigmoid', 'hardswish', 'log_sigmoid', 'tanhshrink', 'celu', 'softshrink'):
    print(name, getattr(F, name)(x))
print(F.leaky_relu(x, 0.1), F.leaky_relu(x, negative_slope=0.2)[0], F.elu(x, 0.5), F.gelu(x, approximate=True), F.softplus(x, beta=2), F.prelu(x.reshape([1, 6]), paddle.to_tensor([0.25])))
m = paddle.to_tensor([[1., 2., 3.], [1000., 1000., 990.]])
print(F.softmax(m), F.softmax(m, axis=0).tolist(), F.log_softmax(m), F.softmax(x).sum().item() - 1 < 1e-6)
big = paddle.to_tensor([-1000., 1000., 100., -100.])
print(F.sigmoid(big), F.softplus(big).tolist(), F.tanh(big), paddle.logsumexp(big), paddle.logsumexp(m, axis=1))
for layer in (nn.ReLU(), nn.Sigmoid(), nn.Tanh(), nn.LeakyReLU(0.1), nn.ELU(), nn.GELU(), nn.Softmax(), nn.LogSoftmax(), nn.Softplus(), nn.Silu(), nn.Hardtanh(), nn.PReLU()):
    print(layer, layer(x.reshape([2, 3])).tolist()[0][0] < 1)
print(F.one_hot(paddle.to_tensor([0, 2, 1]), 3), F.glu(x.reshape([1, 6])), F.maxout(x.reshape([1, 6, 1, 1]), 2).flatten(), F.normalize(paddle.to_tensor([[3., 4.]])))
