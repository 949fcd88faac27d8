# Types of arrays and scalars, and what mixed operands give.
import numpy as np

kinds = ['bool', 'int8', 'uint8', 'int32', 'int64', 'float32', 'float64']
for a in kinds:
    print(a, [str((np.ones(2, dtype=a) + np.ones(2, dtype=b)).dtype) for b in kinds if not (a == b == 'none')])
x32, x64, i, b = np.array([1.5, 2.5], dtype=np.float32), np.array([1.5, 2.5]), np.array([3, 4]), np.array([True, False])
for value in (x32 * 2, x32 * 2.5, x32 + 1, x32 + np.float64(1), x32 + i, i / 2, i * 2, i * 2.0, i // 2, i ** 2, i % 2, i / i, b + b, b * 3, b + 1.5, i + True, x32 / 3, 2 ** x32, -x32, abs(-i), i.mean(), x32.mean(), i.sum(), x32.sum(), b.sum(), b.mean(), i.max(), x32.max(), np.sqrt(i), np.exp(x32), i > 3, x64 == x32):
    print(value, value.dtype, type(value).__name__)
print(np.uint8(200) + np.uint8(50), np.array([250], dtype='uint8') + np.array([10], dtype='uint8'), np.array([100], dtype='int8') * np.array([2], dtype='int8'), np.array([300, -1, 1.9]).astype('uint8')[1:].tolist(), np.array([1.9, -1.9]).astype(int), np.array(['1', '2']).astype(float), np.array([0, 2]).astype(bool), np.array([1, 2]).astype(str))
for d in (np.float32, 'float32', np.dtype('f4'), float, int, bool, 'i4', '<f8', 'uint8', np.int_, str, object):
    print(np.dtype(d), repr(np.dtype(d)), np.dtype(d).kind, np.dtype(d).itemsize, np.dtype(d).name if d is not str else '')
print(i.dtype == int, x32.dtype == 'float32', x32.dtype == np.float32, x64.dtype == float, x32.dtype != x64.dtype, {np.dtype('int64'): 1}[i.dtype], i.dtype.type is np.int64, x32.dtype.name)
print(np.issubdtype(np.float32, np.floating), np.issubdtype(i.dtype, np.integer), np.issubdtype(np.int64, np.number), np.issubdtype(bool, np.integer), isinstance(x64[0], float), isinstance(i[0], int), isinstance(i[0], np.integer), isinstance(x32[0], np.floating), isinstance(x64[0], np.generic), np.isscalar(x64[0]), np.isscalar(2), np.isscalar(x64))
s = np.float64(2.5)
print(s + 1, 1 + s, s * 2, s ** 2, -s, abs(-s), s // 1, s % 1, divmod(s, 2), round(s), round(np.float64(2.345), 2), int(s), float(np.float32(0.5)), s == 2.5, s != 2, s < 3, hash(s) == hash(2.5), s in [2.5], {2.5: 'k'}[s], s.is_integer(), np.float64(3).is_integer(), bool(s), not np.float64(0), max(s, 1.0), sum([s, s]), sorted([np.float64(3), 1, 2.5]))
n = np.int64(7)
print(n / 2, n // 2, n % 4, n ** 2, n + 0.5, -n, n & 3, n | 8, n << 1, list(range(np.int64(3))), [10, 20, 30][np.int64(1)], 'ab' * np.int64(2), f'{n:04d}', n.item(), type(n.item()).__name__, n.dtype, n.shape, n.ndim, np.int64(3) == 3, type(np.int64(3) + 1).__name__, type(1 + np.float32(1)).__name__, type(np.float32(1) * 2.5).__name__, type(np.int64(2) * 1.5).__name__)
print(np.finfo(np.float32).eps, np.finfo(float).max, np.iinfo(np.int32).max, np.iinfo('int8').min, np.pi, np.e, np.inf, np.nan, np.newaxis)
for action in (lambda: np.uint8([1]) + 300, lambda: np.array([2]) ** -1, lambda: -np.array([True]), lambda: np.array([True]) - np.array([True]), lambda: np.array([1.5]) & 1, lambda: np.dtype('nonsense')):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__)
a = np.array([1, 2, 3])
a += 1
a *= 2
print(a, a.dtype)
try:
    a += 0.5
except TypeError:
    print('TypeError')
f = np.array([1.0, 2.0], dtype='float32')
f += 0.5
f /= 3
print(f, f.dtype)
