# Shapes: reshape, transpose, join, split, repeat, pad, grids.
import numpy as np

a = np.arange(12).reshape(3, 4)
print(a.reshape(2, 6), a.reshape(-1), a.reshape((4, -1)).shape, a.reshape(2, 2, 3)[1], a.T.reshape(-1), a.reshape(6, 2, order='F'), np.reshape(a, (2, -1)).shape)
print(a.T.shape, a.transpose(1, 0).shape, np.transpose(np.zeros((2, 3, 4)), (2, 0, 1)).shape, np.swapaxes(np.zeros((2, 3, 4)), 0, 2).shape, np.moveaxis(np.zeros((2, 3, 4)), 0, -1).shape, np.expand_dims(a, 0).shape, np.expand_dims(a, -1).shape, np.squeeze(np.zeros((1, 3, 1))).shape, np.zeros((1, 3, 1)).squeeze(0).shape, np.atleast_2d([1, 2]), np.atleast_1d(5), np.atleast_3d([1, 2]).shape)
b = a + 100
print(np.concatenate([a, b]).shape, np.concatenate((a, b), axis=1).shape, np.concatenate([a, b], axis=None).shape, np.stack([a, b]).shape, np.stack([a, b], axis=-1).shape, np.vstack([a, b]).shape, np.hstack([a, b]).shape, np.dstack([a, b]).shape, np.column_stack([a[:, 0], b[:, 0]]), np.hstack([[1, 2], [3]]), np.vstack([[1, 2], [3, 4]]), np.r_[1:4, 0, 5], np.c_[[1, 2], [3, 4]], np.append([1, 2], 3), np.append(a, [[0, 0, 0, 0]], axis=0).shape, np.insert([1, 2, 3], 1, 9), np.insert(a, 1, 0, axis=1), np.delete([1, 2, 3, 4], [0, 2]), np.delete(a, 1, axis=0), np.block([[np.eye(2), np.zeros((2, 1))]]))
print(np.split(np.arange(6), 3), np.split(np.arange(6), [2, 5]), np.array_split(np.arange(7), 3), np.hsplit(a, 2)[1], np.vsplit(a, 3)[0], [p.shape for p in np.array_split(a, 2, axis=1)])
print(np.repeat([1, 2], 2), np.repeat([1, 2], [1, 3]), np.repeat(a[:2, :2], 2, axis=0), np.repeat(a[:2, :2], 2, axis=1), np.tile([1, 2], 3), np.tile([[1, 2]], (2, 2)), np.flip([1, 2, 3]), np.flip(a, 1)[0], np.fliplr(a)[0], np.flipud(a)[0], np.roll([1, 2, 3, 4], 1), np.roll(a, 1, axis=1)[0], np.rot90(a[:2, :2]), np.resize([1, 2, 3], (2, 2)))
print(np.pad([1, 2], 1), np.pad([1, 2], (1, 2), constant_values=9), np.pad(a[:2, :2], ((1, 0), (0, 1))), np.pad([1, 2, 3], 2, mode='edge'), np.pad([1, 2, 3], 2, mode='reflect'), np.pad([1, 2, 3], 2, mode='wrap'), np.pad([1, 2, 3], 2, 'symmetric'))
x, y = np.meshgrid([1, 2, 3], [10, 20])
print(x, y, np.meshgrid([1, 2], [3, 4], indexing='ij')[0], np.mgrid[0:2, 0:3], np.ogrid[0:2, 0:3][1].shape, np.indices((2, 2)), np.broadcast_to([1, 2], (2, 2)), [p.shape for p in np.broadcast_arrays(np.zeros((2, 1)), np.zeros(3))], np.unravel_index(5, (2, 3)), np.ravel_multi_index((1, 2), (2, 3)))
print(np.tril(a[:, :3]), np.triu(a[:, :3], 1), np.diag([1, 2]), np.diag(a), np.diag(a, 1), np.trace(a[:3, :3]), np.eye(3, k=1), np.eye(2, 3), np.identity(2), np.tri(3), np.vander([1, 2, 3], 3), np.fromfunction(lambda i, j: i + j, (2, 3)), np.triu_indices(3, 1), np.diagflat([1, 2]))
print(np.zeros((2, 2), int), np.ones(2, dtype=bool), np.full(3, 'x'), np.full((2, 2), 1.5), np.empty((0,)).shape, np.ones_like(a).sum(), np.full_like(a, 3)[0], np.zeros_like(a, dtype=float)[0], np.arange(5, 0, -2), np.arange(0.0, 1.0, 0.3), np.arange(3.0), np.linspace(0, 1, 3, endpoint=False), np.linspace(1, 0, 3), np.linspace(0, 10, 4, retstep=True), np.logspace(0, 2, 3), np.geomspace(1, 100, 3), np.array([[1, 2], [3, 4]], ndmin=3).shape, np.asarray(a) is a, np.array(a) is a, np.copy(a)[0, 0])
for action in (lambda: a.reshape(5, 3), lambda: np.concatenate([a, np.zeros((2, 3))]), lambda: np.stack([a, a.T]), lambda: np.split(a, 2), lambda: np.squeeze(a, 0), lambda: np.zeros(-1), lambda: a + np.zeros(3), lambda: np.expand_dims(a, 5), lambda: np.array([[1], [1, 2]])):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__)
