# Indexing: slices that share elements, copies by lists and masks, stores, new axes, errors.
import numpy as np


def store(array, key, value):
    array[key] = value


a = np.arange(12)
b = a[2:8]
b[0] = 100
c = a.reshape(3, 4)
c[1] = -1
print(a, b, c)
t = c.T
t[0, 0] = 7
print(a[0], c[0, 0], t.shape, t)
d = c[:, 1].copy()
d[:] = 0
print(c[:, 1], d)
for row in c:
    row += 1
print(a)
flat = c.ravel()
flat[0] = 55
print(c[0, 0], c.flatten() is c, c.base is None or True)
m = np.arange(24).reshape(2, 3, 4)
print(m[1, 2, 3], m[0], m[:, 1], m[..., 0], m[0, ..., 1], m[:, ::2, ::-1], m[-1, -1], m[1:, 1:, 1:], m[None].shape, m[:, None].shape, m[:, :, np.newaxis, 0].shape)
v = np.array([5, 3, 8, 1, 9])
print(v[[0, 2, 2]], v[np.array([True, False, True, False, True])], v[v > 4], v[(v > 2) & (v < 9)], v[~(v > 4)], v[-2:], v[::-1], v[[-1, 0]], v[np.array([[0, 1], [2, 3]])], v[np.where(v > 4)], v[np.argsort(v)])
g = np.arange(16).reshape(4, 4)
print(g[[0, 2]], g[[0, 1], [2, 3]], g[:, [1, 3]], g[[0, 2]][:, [1, 3]], g[np.ix_([0, 2], [1, 3])], g[g % 2 == 0], g[np.arange(4), np.arange(4)], g[g[:, 0] > 3], g[[True, False, True, False]], g[1, [0, 2]], g[:2, [0, 0]].shape)
print(m[0, :, [0, 1]].shape, m[:, [0, 1], 0].shape, m[:, 0, [0, 1]].shape, m[[0, 1], 0].shape, m[[0], :, [1]].shape)
g[g > 10] = 0
g[0] = [9, 8, 7, 6]
g[:, 0] = -1
g[1:3, 1:3] = np.array([[1, 2], [3, 4]])
g[[0, 3], [3, 3]] += 5
g[3] *= 2
print(g)
x = np.zeros(5)
x[[1, 1, 3]] += 1
x[1:4] = [1, 2, 3]
x[-1] = np.nan
print(x, np.isnan(x).sum(), x[~np.isnan(x)].sum())
y = np.zeros((2, 3))
y[0, :] = 5
y[:, 1] = [7, 8]
y[1] = y[0] * 2
y[y == 0] = -1
y[...] += 1
print(y, y[0][1], y[0, 1], y[-1][-1])
z = np.zeros((3, 3), dtype=int)
z[np.arange(3), np.arange(3)] = 1
z[1, 1] = 5.7
print(z, np.diagonal(z))
for action in (lambda: a[20], lambda: c[5], lambda: c[0, 9], lambda: c[0, 0, 0], lambda: c['x'], lambda: c[1.5], lambda: v[[0, 9]], lambda: v[[True, False]], lambda: store(x, 0, [1, 2]), lambda: store(x, slice(None, 2), [1, 2, 3])):
    try:
        action()
        print('fine')
    except Exception as error:
        print(type(error).__name__)
print(len(m), 5 in v, 6 in v, [int(k) for k in v], list(v[:2]), v.tolist(), v.item(2), c.item(5), sum(v), max(v), min(v), sorted(v.tolist()), list(enumerate(v[:2])), list(zip(v, v[1:]))[0], [float(q) for q in y.flat][:3])
print(np.take(v, [0, 1]), np.take(g, 1, axis=1), np.take_along_axis(g, np.argmax(g, axis=1)[:, None], axis=1), np.argwhere(v > 4), np.nonzero(v > 4), np.flatnonzero(v > 4), np.searchsorted([1, 3, 5], [0, 3, 6]), np.extract(v > 4, v), np.select([v < 4, v > 8], [0, 1], 2))
w = np.arange(6)
w.shape = (2, 3)
u = w[:, ::2]
u[:] = 0
print(w, w.size, w.ndim, w.nbytes, w.itemsize)
