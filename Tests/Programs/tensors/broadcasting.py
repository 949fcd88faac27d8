# Broadcasting: which shapes fit, what comes out, and which do not.
import paddle

shapes = [[], [1], [3], [2, 3], [2, 1], [1, 3], [4, 2, 3], [4, 1, 1], [2], [0], [2, 0]]
for a in shapes:
    row = []
    for b in shapes:
        try:
            row.append(str(list((paddle.ones(a) + paddle.ones(b)).shape)))
        except Exception as error:
            row.append('-')
    print(a, ' '.join(row))
x = paddle.to_tensor([[1.], [2.]])
y = paddle.to_tensor([10., 20., 30.])
print(x + y, x * y, x - y, y / x, paddle.maximum(x, y), x > y / 15, x ** paddle.to_tensor([1., 2.]))
m = paddle.arange(6, dtype='float32').reshape([2, 3])
print(m - m.mean(axis=0), m - paddle.mean(m, axis=1, keepdim=True), m / m.sum(), m * 2 + 1, 1 / (m + 1))
print(paddle.broadcast_shape([2, 1, 3], [4, 1]), [t.shape == [2, 3] for t in paddle.broadcast_tensors([x, y])])
