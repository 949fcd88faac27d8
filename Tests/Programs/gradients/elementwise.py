# The gradient of every elementwise function, away from its kinks, in float64.
import paddle
import paddle.nn.functional as F

free = [-1.7, -0.4, 0.3, 2.1]
positive = [0.2, 0.9, 1.5, 4.0]
inside = [-0.8, -0.1, 0.25, 0.7]


def gradient(f, values):
    x = paddle.to_tensor(values, dtype='float64', stop_gradient=False)
    f(x).sum().backward()
    return x.grad.tolist()


for name in ('exp', 'expm1', 'abs', 'square', 'sin', 'cos', 'tan', 'sinh', 'cosh', 'tanh', 'atan', 'asinh', 'erf', 'neg', 'sign', 'floor', 'ceil', 'round', 'reciprocal'):
    print(name, gradient(getattr(paddle, name), free))
for name in ('log', 'log2', 'log10', 'log1p', 'sqrt', 'rsqrt', 'lgamma'):
    print(name, gradient(getattr(paddle, name), positive))
for name in ('asin', 'acos', 'atanh'):
    print(name, gradient(getattr(paddle, name), inside))
for name in ('relu', 'sigmoid', 'leaky_relu', 'elu', 'selu', 'gelu', 'silu', 'softplus', 'softsign', 'mish', 'hardtanh', 'hardsigmoid', 'hardswish', 'log_sigmoid', 'tanhshrink', 'relu6'):
    print(name, gradient(getattr(F, name), free))
print('pow', gradient(lambda x: x ** 3, free), gradient(lambda x: x ** -0.5, positive), gradient(lambda x: 2 ** x, free), gradient(lambda x: x ** x, positive))
print('clip', gradient(lambda x: paddle.clip(x, -1., 1.), free), 'scale', gradient(lambda x: x.scale(3., bias=1.), free), 'cast', gradient(lambda x: x.astype('float32'), free))
print('mix', gradient(lambda x: paddle.log(1 + paddle.exp(-x * x)) / (1 + x ** 2), free))
