# Every activation of nn.functional: values, gradients, arguments, and far from 0.
import paddle
import paddle.nn.functional as F

values = [-6.0, -3.5, -1.7, -0.6, -0.2, 0.3, 0.7, 1.4, 2.9, 7.5]
up = paddle.to_tensor([1.0, -0.5, 2.0, 0.3, 1.5, -1.0, 0.7, 1.1, -2.0, 0.4], dtype='float64')


def show(name, function, shape=(10,)):
    x = paddle.to_tensor(values, dtype='float64').reshape(shape)
    x.stop_gradient = False
    out = function(x)
    (out.flatten() * up[:out.size]).sum().backward()
    print(name, list(out.shape), out.flatten().tolist(), x.grad.flatten().tolist())


plain = '''relu relu6 sigmoid tanh elu selu celu gelu silu swish mish softplus softsign hardtanh hardsigmoid
hardswish hardshrink softshrink log_sigmoid tanhshrink leaky_relu thresholded_relu softmax log_softmax'''.split()
for name in plain:
    show(name, getattr(F, name))
show('leaky_relu 0.1', lambda x: F.leaky_relu(x, 0.1))
show('elu 0.5', lambda x: F.elu(x, alpha=0.5))
show('celu 2', lambda x: F.celu(x, 2.0))
show('selu', lambda x: F.selu(x, scale=1.5, alpha=2.0))
show('gelu tanh', lambda x: F.gelu(x, approximate=True))
show('gelu none', lambda x: F.gelu(x, approximate='none'))
show('hardtanh', lambda x: F.hardtanh(x, min=-2.0, max=0.5))
show('hardsigmoid', lambda x: F.hardsigmoid(x, slope=0.2, offset=0.4))
show('hardshrink', lambda x: F.hardshrink(x, 1.5))
show('softshrink', lambda x: F.softshrink(x, 1.5))
show('softplus', lambda x: F.softplus(x, beta=2, threshold=5))
show('thresholded', lambda x: F.thresholded_relu(x, 0.5))
show('thresholded value', lambda x: F.thresholded_relu(x, 0.5, -2.0))
show('softmax axis', lambda x: F.softmax(x, axis=0), (5, 2))
show('log_softmax axis', lambda x: F.log_softmax(x, axis=0), (5, 2))
show('glu', lambda x: F.glu(x), (5, 2))
show('glu axis', lambda x: F.glu(x, axis=0), (2, 5))
show('swiglu', lambda x: F.swiglu(x), (5, 2))
show('maxout', lambda x: F.maxout(x, 5), (1, 10, 1, 1))
show('maxout axis', lambda x: F.maxout(x, 2, axis=3), (1, 1, 5, 2))
show('prelu', lambda x: F.prelu(x, paddle.to_tensor([0.25], dtype='float64')), (2, 5))
show('prelu channels', lambda x: F.prelu(x, paddle.to_tensor([0.25, 0.5], dtype='float64')), (1, 2, 5))
show('normalize', lambda x: F.normalize(x), (2, 5))
show('normalize p', lambda x: F.normalize(x, p=1, axis=0), (2, 5))
show('rrelu evaluated', lambda x: F.rrelu(x, 0.1, 0.3, training=False))
print(F.softmax(paddle.to_tensor([1, 2, 3]), dtype='float32'), F.log_softmax(paddle.to_tensor([1.0, 2.0]), dtype='float64').dtype == paddle.float64)
x = paddle.to_tensor([[1., -2., 3.]], stop_gradient=False)
w = paddle.to_tensor([0.1, 0.2, 0.3], stop_gradient=False)
F.prelu(x, w).sum().backward()
print(w.grad.tolist(), F.swiglu(x, x * 2).tolist())
far = paddle.to_tensor([-1000.0, 1000.0, -100.0, 100.0])
far.stop_gradient = False
for name in ('sigmoid', 'tanh', 'softplus', 'log_sigmoid', 'mish', 'gelu', 'elu', 'selu', 'softsign', 'softmax'):
    far.clear_grad()
    out = getattr(F, name)(far)
    out.sum().backward()
    print(name, out.tolist(), far.grad.tolist())
x = paddle.to_tensor([-1.0, 2.0])
F.relu_(x)
print(x.tolist(), F.elu_(paddle.to_tensor([-1.0, 2.0])).tolist(), F.tanh_(paddle.to_tensor([0.5])).tolist(), F.leaky_relu_(paddle.to_tensor([-1.0])).tolist(), F.softmax_(paddle.to_tensor([0.0, 0.0])).tolist(), F.hardtanh_(paddle.to_tensor([3.0])).tolist(), F.thresholded_relu_(paddle.to_tensor([0.5])).tolist())
# Second derivatives.
for name in ('sigmoid', 'tanh', 'silu', 'softplus', 'elu', 'celu'):
    x = paddle.to_tensor([-1.5, 0.4, 2.0], dtype='float64', stop_gradient=False)
    first = paddle.grad(getattr(F, name)(x).sum(), x, create_graph=True)[0]
    print(name, paddle.grad(first.sum(), x)[0].tolist())
