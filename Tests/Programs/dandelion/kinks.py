# Which gradient is taken where a function has none or several.
import paddle
import paddle.nn.functional as F


def gradient(f, values):
    x = paddle.to_tensor(values, dtype='float64', stop_gradient=False)
    f(x).sum().backward()
    return x.grad.tolist()


print('relu', gradient(F.relu, [-1., 0., 1.]))
print('abs', gradient(paddle.abs, [-2., 0., 2.]))
print('leaky_relu', gradient(lambda x: F.leaky_relu(x, 0.1), [-1., 0., 1.]))
print('max of ties', gradient(paddle.max, [3., 1., 3.]))
print('min of ties', gradient(lambda x: x.min(axis=1), [[2., 2.], [2., 5.]]))
print('clip at its bounds', gradient(lambda x: paddle.clip(x, 0., 1.), [-0.5, 0., 0.5, 1., 1.5]))
print('prod with a zero', gradient(paddle.prod, [2., 0., 3.]))
print('prod with two zeros', gradient(paddle.prod, [0., 0., 3.]))
print('sqrt', gradient(paddle.sqrt, [0., 4.]))
print('log', gradient(paddle.log, [0., 4.]))
print('norm', gradient(paddle.norm, [0., 0.]))
print('where', gradient(lambda x: paddle.where(x > 0, paddle.log(x), paddle.zeros_like(x)), [0., 2.]))
print('where, guarded', gradient(lambda x: paddle.where(x > 0, paddle.log(paddle.where(x > 0, x, paddle.ones_like(x))), paddle.zeros_like(x)), [0., 2.]))
print('repeated index', gradient(lambda x: x[[0, 0, 1]], [1., 2.]))
print('a - a', gradient(lambda x: x - x, [1., 2.]), 'a * a', gradient(lambda x: x * x, [1., 2.]))
