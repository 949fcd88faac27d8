# Products and linear algebra: matmul in all ranks, transposes, dot, inverse, solve, einsum.
import paddle

a = paddle.to_tensor([[1., 2.], [3., 4.]])
b = paddle.to_tensor([[0., 1.], [-1., 0.5]])
v = paddle.to_tensor([1., -2.])
print(paddle.matmul(a, b), a @ b, a.matmul(v), v @ a, v @ v, paddle.dot(v, v), paddle.mm(a, b).tolist(), paddle.mv(a, v).tolist())
print(paddle.matmul(a, b, transpose_x=True).tolist(), paddle.matmul(a, b, transpose_y=True).tolist(), paddle.matmul(a.T, b.t()).tolist())
for s, t in (([2, 3], [3, 4]), ([5, 2, 3], [3, 4]), ([5, 2, 3], [5, 3, 4]), ([1, 2, 3], [5, 3, 1]), ([3], [3, 4]), ([2, 3], [3]), ([4, 1, 2, 3], [5, 3, 2]), ([3], [5, 3, 2])):
    print(s, t, list(paddle.matmul(paddle.ones(s), paddle.ones(t)).shape))
batch = paddle.arange(12, dtype='float32').reshape([3, 2, 2])
print(paddle.bmm(batch, batch)[1], paddle.matmul(batch, v).tolist(), paddle.outer(v, v).tolist(), paddle.cross(paddle.to_tensor([1., 0., 0.]), paddle.to_tensor([0., 1., 0.])).tolist())


def rounded(t):
    return [[round(v, 4) for v in row] if isinstance(row, list) else round(row, 4) for row in t.tolist()]


print(rounded(paddle.inverse(a)), rounded(paddle.linalg.inv(b)), round(paddle.linalg.det(a).item(), 4), rounded(paddle.linalg.solve(a, v)), paddle.linalg.norm(a), paddle.trace(a), paddle.linalg.matrix_power(a, 3), rounded(paddle.linalg.pinv(a)))
print(paddle.einsum('ij,jk->ik', a, b), paddle.einsum('ij->ji', a).tolist(), paddle.einsum('i,i', v, v).item(), paddle.einsum('bij,j->bi', batch, v).tolist(), paddle.einsum('ii', a).item(), paddle.einsum('ij->', a).item())
print(paddle.linalg.cholesky(paddle.to_tensor([[4., 2.], [2., 3.]])), paddle.linalg.eigvalsh(paddle.to_tensor([[2., 1.], [1., 2.]])), paddle.diag(v), paddle.diag(a).tolist(), paddle.diagonal(a).tolist(), paddle.kron(v, v).tolist(), paddle.addmm(b, a, b).tolist())
q, r = paddle.linalg.qr(a)
print(paddle.allclose(q @ r, a).item(), paddle.allclose(q.t() @ q, paddle.eye(2), atol=1e-6).item(), paddle.linalg.svd(a)[1], paddle.linalg.matrix_rank(a).item())
w, vectors = paddle.linalg.eigh(paddle.to_tensor([[2., 1.], [1., 3.]]))
print(w, paddle.allclose(vectors @ paddle.diag(w) @ vectors.t(), paddle.to_tensor([[2., 1.], [1., 3.]]), atol=1e-5).item())
for bad in (lambda: paddle.matmul(a, paddle.ones([3, 2])), lambda: paddle.bmm(a, b), lambda: paddle.inverse(paddle.ones([2, 3])), lambda: paddle.dot(v, paddle.ones([3]))):
    try:
        print(bad())
    except Exception as error:
        print(type(error).__name__)
