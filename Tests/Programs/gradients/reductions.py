# Gradients of sums, means, extremes, products, norms and cumulative sums, by axis.
import paddle

values = [[3., -1., 2.], [0.5, 4., -6.]]
weights = [1., 10., 100., 1000., 10000., 100000.]


def gradient(f):
    x = paddle.to_tensor(values, dtype='float64', stop_gradient=False)
    out = f(x)
    w = paddle.to_tensor(weights[:out.size], dtype='float64').reshape(out.shape)
    (out * w).sum().backward()
    return x.grad.tolist()


for name in ('sum', 'mean', 'max', 'min', 'prod', 'logsumexp', 'std', 'var'):
    f = getattr(paddle, name)
    print(name, gradient(f), gradient(lambda x: f(x, axis=0)), gradient(lambda x: f(x, axis=1, keepdim=True)))
print('two axes', gradient(lambda x: x.sum(axis=[0, 1])), gradient(lambda x: x.mean(axis=(0, 1))))
print('cumsum', gradient(lambda x: paddle.cumsum(x, axis=1)), gradient(lambda x: paddle.cumsum(x, axis=0)), gradient(lambda x: paddle.cumsum(x)))
print('norm', gradient(paddle.norm), gradient(lambda x: paddle.norm(x, p=1)), gradient(lambda x: paddle.norm(x, axis=1)), gradient(lambda x: paddle.norm(x, p=3, axis=0)))
print('softmax', gradient(paddle.nn.functional.softmax), gradient(lambda x: paddle.nn.functional.softmax(x, axis=0)), gradient(paddle.nn.functional.log_softmax))
print('sort', gradient(lambda x: paddle.sort(x, axis=1)), gradient(lambda x: paddle.topk(x, 2, axis=1)[0]), gradient(lambda x: paddle.median(x, axis=1)))
print('centred', gradient(lambda x: (x - x.mean(axis=0)) / (x.std(axis=0) + 1e-5)), gradient(lambda x: x / x.sum(axis=1, keepdim=True)), gradient(lambda x: (x - x.max()) ** 2))
