# A tour of what the book's first chapter does with tensors, in the words of its prose.
import paddle

ndim_2 = paddle.to_tensor([[1.0, 2.0, 3.0],
                           [4.0, 5.0, 6.0]])
print("Number of dimensions:", ndim_2.ndim, "elements:", ndim_2.size, "along axis 0:", ndim_2.shape[0], "last:", ndim_2.shape[-1])
print('Tensor dtype from integers:', paddle.to_tensor(1).dtype, 'from floats:', paddle.to_tensor(1.0).dtype)
print(paddle.cast(ndim_2, dtype='int64').dtype, ndim_2.numpy(), paddle.to_tensor(ndim_2.numpy()).tolist() == ndim_2.tolist())
ndim_3 = paddle.reshape(paddle.arange(30), [3, 2, 5])
print(paddle.reshape(ndim_3, [-1]).shape == [30], list(paddle.reshape(ndim_3, [0, 5, 2]).shape), list(paddle.unsqueeze(ndim_3, axis=[1, 2]).shape), list(paddle.squeeze(paddle.ones([1, 5]), axis=0).shape))
ndim_1 = paddle.to_tensor(list(range(9)))
print(ndim_1[0].item(), ndim_1[2].item(), ndim_1[-1].item(), ndim_1[:].tolist(), ndim_1[0:3].tolist(), ndim_1[::3].tolist(), ndim_1[::-1].tolist())
print(ndim_2[0].tolist(), ndim_2[0, :].tolist(), ndim_2[:, 0].tolist(), ndim_2[:, -1].tolist(), ndim_2[0, 1].item())
changed = paddle.ones([2, 3], dtype='float32')
changed[0] = 0
changed[1] = 2.1
changed[...] = 3
print(changed)
x, y = paddle.to_tensor([[1.1, 2.2], [3.3, 4.4]], dtype='float64'), paddle.to_tensor([[5.5, 6.6], [7.7, 8.8]], dtype='float64')
print(paddle.add(x, y), x.add(y).tolist() == (x + y).tolist())
for name in ('abs', 'ceil', 'floor', 'round', 'exp', 'log', 'reciprocal', 'square', 'sqrt', 'sin', 'cos'):
    print(name, getattr(x, name)().tolist() == getattr(paddle, name)(x).tolist(), getattr(x, name)().tolist())
print(x.subtract(y).tolist(), x.multiply(y).tolist(), x.divide(y).tolist(), y.mod(x).tolist(), x.pow(2).tolist(), x.max().item(), x.min().item(), x.prod().item(), x.sum().item())
print(x.isfinite().all().item(), x.equal_all(y).item(), x.equal(y).any().item(), x.not_equal(y).all().item(), x.less_than(y).tolist(), x.less_equal(y).all().item(), x.greater_than(y).any().item(), x.greater_equal(y).any().item(), x.allclose(y).item())
print(x.t().tolist(), paddle.transpose(x, [1, 0]).tolist(), x.norm('fro').item(), x.dist(y, 2).item(), x.matmul(y).tolist())
a, b = paddle.ones((2, 3, 1, 5)), paddle.ones((3, 4, 1))
print(list((a + b).shape), paddle.broadcast_shape([2, 3, 1, 5], [3, 4, 1]), list(paddle.matmul(paddle.ones([10, 1, 5, 2]), paddle.ones([3, 2, 5])).shape))
x.add_(y)
print(x.tolist())
