# Making tensors: values, dtypes inferred from Python's, filled, ranges, copies of shape.
import paddle

for value in (1, 1.5, True, [1, 2], [1.0, 2], [[1, 2], [3, 4]], [True, False], [], [[]], (1, 2), [[1.5], [2]]):
    t = paddle.to_tensor(value)
    print(value, list(t.shape), t.dtype, t.ndim, t.size, t.tolist())
print(paddle.to_tensor([1, 2], dtype='float32'), paddle.to_tensor(3.7, dtype='int64'), paddle.to_tensor([0, 2], dtype='bool'))
print(paddle.to_tensor([1., 2.], dtype=paddle.float64), paddle.to_tensor([1], dtype='int32'))
print(paddle.ones([2, 3]), paddle.zeros([2]), paddle.full([2, 2], 7), paddle.full([2], 2.5), paddle.full(shape=[1], fill_value=3, dtype='int64'))
print(paddle.zeros([2, 2], 'int64'), paddle.ones([2], dtype='bool'), paddle.eye(3), paddle.eye(2, 3, dtype='int64'))
print(paddle.arange(5), paddle.arange(1, 7, 2), paddle.arange(0, 1, 0.25), paddle.arange(5, 0, -2), paddle.arange(3, dtype='float32'))
print(paddle.linspace(0, 1, 5), paddle.linspace(-3, 3, 4, dtype='float64'), paddle.linspace(2, 2, 1))
x = paddle.to_tensor([[1.5, 2.5]])
print(paddle.ones_like(x), paddle.zeros_like(x), paddle.full_like(x, 9), paddle.ones_like(paddle.to_tensor([1, 2])))
a = paddle.to_tensor([1., 2.])
b = a.clone()
c = paddle.to_tensor(a)
b[0] = 9
print(a.tolist(), b.tolist(), c.tolist(), paddle.assign(a).tolist(), a.stop_gradient, paddle.to_tensor(1., stop_gradient=False).stop_gradient)
print(paddle.diag(paddle.to_tensor([1., 2.])), paddle.tril(paddle.ones([3, 3])), paddle.triu(paddle.ones([2, 3]), diagonal=1))
print([list(m.shape) for m in paddle.meshgrid(paddle.arange(2), paddle.arange(3))], paddle.meshgrid(paddle.arange(2), paddle.arange(3))[1])
print(paddle.logspace(0, 2, 3), paddle.empty([2, 3]).shape == [2, 3], list(paddle.zeros([0, 3]).shape))
