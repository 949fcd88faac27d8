# tolerance: 1e-5
# Linear algebra: solutions, inverses, decompositions up to signs, norms, polynomials.
import numpy as np

rng = np.random.RandomState(1)
a = rng.randn(4, 4)
b = rng.randn(4)
s = a @ a.T + np.eye(4)
print(np.linalg.inv(a), np.linalg.det(a), np.linalg.solve(a, b), np.linalg.solve(a, np.eye(4))[0], np.linalg.det(np.array([[2.0, 1.0], [1.0, 3.0]])), np.linalg.matrix_rank(np.ones((3, 3))), np.trace(a), np.linalg.slogdet(s))
print(np.linalg.norm(b), np.linalg.norm(a), np.linalg.norm(a, axis=1), np.linalg.norm(b, 1), np.linalg.norm(b, np.inf), np.linalg.norm(a, 'fro'), np.linalg.norm(a, 2), np.linalg.norm(a, 1), np.linalg.norm([3, 4]), np.linalg.norm(a, axis=0, keepdims=True).shape, np.linalg.norm(b, 3))
values, vectors = np.linalg.eigh(s)
print(values, np.allclose(vectors @ np.diag(values) @ vectors.T, s), np.allclose(vectors.T @ vectors, np.eye(4)), np.abs(vectors).round(6), np.linalg.eigvalsh(s))
u, d, vt = np.linalg.svd(a)
print(d, np.allclose(u @ np.diag(d) @ vt, a), np.abs(u).round(6), np.linalg.svd(rng.randn(5, 3), full_matrices=False)[1], [part.shape for part in np.linalg.svd(rng.randn(5, 3))])
q, r = np.linalg.qr(a)
print(np.allclose(q @ r, a), q.round(6), r.round(6), np.linalg.qr(rng.randn(5, 2))[0].shape)
print(np.linalg.cholesky(s), np.linalg.pinv(rng.randn(4, 2)).shape, np.allclose(np.linalg.pinv(a), np.linalg.inv(a)), np.linalg.matrix_power(np.array([[1, 1], [1, 0]]), 5), np.linalg.cond(s) > 1)
x = np.linspace(0, 1, 20)
y = 3 * x ** 2 - 2 * x + 1
A = np.stack([x ** 2, x, np.ones(20)], axis=1)
w, res, rank, sv = np.linalg.lstsq(A, y, rcond=None)
print(w, rank, sv, np.polyfit(x, y, 2), np.polyval([3, -2, 1], 2), np.poly1d([1, 2, 3])(2), np.polyder([1, 2, 3]), np.polyint([2, 2]), np.polymul([1, 1], [1, -1]), np.polyadd([1, 2], [1, 0, 0]))
print(np.poly1d([1, -2, 3]))
for action in (lambda: np.linalg.inv(np.zeros((2, 2))), lambda: np.linalg.inv(np.ones((2, 3))), lambda: np.linalg.cholesky(-np.eye(2)), lambda: np.linalg.solve(np.zeros((2, 2)), np.ones(2))):
    try:
        print(action())
    except np.linalg.LinAlgError as error:
        print(error)
print(np.linalg.inv(np.array([[2, 0], [0, 4]])), np.linalg.inv(a.astype('float32')).dtype, np.linalg.inv(np.stack([s, s])).shape)
