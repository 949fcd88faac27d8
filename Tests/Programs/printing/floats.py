# How float tensors print: integral values, precision, sign columns, special values, ranks.
import paddle

for value in (1.0, 0.1, -2.5, 1 / 3, 1e-8, 1e-9, 123456.789, 1e8, 12345678901.0, float('inf'), float('nan'), -0.0, 1e-3, 100.5):
    print(paddle.to_tensor(value))
print(paddle.to_tensor([1., 2., 10.]), paddle.to_tensor([1.5, -2., 3.25]), paddle.to_tensor([-1., -10., 0.]), paddle.to_tensor([0.1, 0.25]))
print(paddle.to_tensor([[1., 2.], [3., 4.5]]), paddle.to_tensor([[[1.], [2.]], [[-3.], [4.]]]), paddle.to_tensor([float('nan'), 1., float('-inf')]))
print(paddle.to_tensor([1e-5, 1e5, 1.0]), paddle.to_tensor([0.1, 0.2], dtype='float64'), paddle.to_tensor([1 / 3], dtype='float64'))
print(paddle.to_tensor([]), paddle.zeros([0, 3]), paddle.zeros([2, 0]), paddle.to_tensor([[5.]]), paddle.ones([1, 1, 1]))
print(paddle.arange(20, dtype='float32') / 7)
print(paddle.arange(30, dtype='float32').reshape([3, 10]))
print(paddle.linspace(-1, 1, 9))
print(paddle.to_tensor([1.0, 2.0], stop_gradient=False), repr(paddle.to_tensor([1.])), str(paddle.to_tensor(2.)))
print([paddle.to_tensor(1.), paddle.to_tensor([2.])], (paddle.to_tensor(3.),), {'w': paddle.to_tensor([4., 5.])})
