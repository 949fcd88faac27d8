# NumPy arrays as the book's programs meet them: printing, arithmetic, indexing, conversion.
import numpy as np

for array in (np.array([1, 2, 3]), np.array([1.0, 2.5, -3.0]), np.array([[1, 2], [3, 4]]), np.array([0.1, 100.0]), np.array([True, False]), np.array([1e-7, 1.0]), np.array([1e10, 1.0]), np.array(5.0), np.array([]), np.zeros((2, 3)), np.arange(12).reshape(3, 4) / 3, np.array([[[1.5]]]), np.array([np.nan, np.inf, 1.0])):
    print(array, array.shape, array.dtype, array.ndim, array.size)
print(repr(np.array([1, 2])), repr(np.array([1.5])), repr(np.eye(2)), repr(np.array([1], dtype=np.float32)), repr(np.arange(3) > 1))
a = np.array([[1., 2., 3.], [4., 5., 6.]])
print(a[0], a[:, 1], a[1, 2], a[::-1, ::2], a[a > 2.5], a.T, a.reshape(-1), a.flatten()[:2])
print(a + 1, a * a, a @ a.T, a - a.mean(axis=0), a / a.sum(), a ** 2, 2 ** a, -a, a % 2, a // 2)
print(a.sum(), a.mean(), a.max(axis=1), a.min(), a.std(), a.var(axis=0), a.argmax(), a.argmax(axis=1), a.cumsum(), a.prod())
print(np.linspace(0, 1, 5), np.ones(3), np.full((2, 2), 7), np.arange(0, 1, 0.25), np.zeros_like(a), np.eye(2), np.concatenate([a, a], axis=0).shape, np.stack([a, a]).shape, np.vstack([a[0], a[1]]).shape)
print(np.exp(a[0]), np.log(a[0]), np.sqrt(a[0]), np.abs(np.array([-1.5, 2])), np.sin(0.5), np.dot(a[0], a[1]), np.maximum(a[0], 2), np.clip(a, 2, 5), np.where(a > 3, a, 0), np.round(np.array([1.234, 5.678]), 1))
a[0, 0] = 100
a[1] = 0
a[:, 2] += 1
print(a, a.tolist(), a.astype('int64'), a.astype(np.float32).dtype, len(a), float(a[0, 0]), int(a[0, 1]), a.copy() is a)
print(np.pi, np.array_equal(a, a), np.allclose(a, a + 1e-9), np.argsort(np.array([3, 1, 2])), np.sort(np.array([3, 1, 2])), np.unique(np.array([2, 1, 2])), np.mean([1, 2, 3]), np.random is not None)
for row in a:
    print(row, end=' ')
print([float(v) for v in a[0]], np.array([1, 2]) == np.array([1, 3]), (a > 0).any(), (a >= 0).all(), np.sum(a > 0), np.argwhere(a > 50).tolist())
