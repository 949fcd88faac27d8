# Gradients of matrix products in all ranks and of linear algebra, in float64.
import paddle


def both(f, s, t):
    x = (paddle.arange(1, 1 + paddle.ones(s).size, dtype='float64') / 4).reshape(s)
    y = (paddle.arange(1, 1 + paddle.ones(t).size, dtype='float64') / 2 - 2).reshape(t)
    x.stop_gradient = y.stop_gradient = False
    out = f(x, y)
    (out * out / 10).sum().backward()
    return list(out.shape), x.grad.tolist(), y.grad.tolist()


for s, t in (([2, 3], [3, 2]), ([3], [3]), ([2, 3], [3]), ([2], [2, 3]), ([2, 1, 2], [2, 2]), ([2, 1, 2], [2, 2, 1]), ([1, 2, 2], [2, 2, 1])):
    print(s, t, *both(paddle.matmul, s, t))
print('transposed', both(lambda x, y: paddle.matmul(x, y, transpose_y=True), [2, 3], [1, 3])[1:], both(lambda x, y: paddle.matmul(x, y, transpose_x=True), [3, 2], [3, 1])[1:])
print('affine', both(lambda x, w: x @ w + w.sum(axis=0), [2, 2], [2, 2])[1:])
print('dot outer bmm', both(paddle.dot, [3], [3])[1:], both(paddle.outer, [2], [2])[1:], both(paddle.bmm, [1, 1, 2], [1, 2, 1])[1:])
print('einsum', both(lambda x, y: paddle.einsum('ij,kj->ik', x, y), [2, 2], [1, 2])[1:], both(lambda x, y: paddle.einsum('i,j->ij', x, y), [2], [2])[1:])


def one(f):
    x = paddle.to_tensor([[2., 1.], [0.5, 3.]], dtype='float64', stop_gradient=False)
    f(x).sum().backward()
    return [[round(v, 6) + 0.0 for v in row] for row in x.grad.tolist()]


print('a@a', one(lambda x: x @ x), 'a@a.T', one(lambda x: x @ x.T))
print('inverse', one(paddle.inverse), 'det', one(paddle.linalg.det), 'trace', one(paddle.trace), 'power', one(lambda x: paddle.linalg.matrix_power(x, 3)))
