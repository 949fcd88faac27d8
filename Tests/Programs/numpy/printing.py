# How NumPy prints: widths, exponents, wrapping, summaries, nan, nested brackets, repr.
import numpy as np

arrays = [np.array([0.1, 0.25, 100.0]), np.array([1e-5, 1.0]), np.array([1e8, 1.0]), np.array([123456.789, 0.001]), np.array([1.0, 1e-300]), np.array([np.nan, 1.0, -np.inf]), np.array([-0.0, 0.0]), np.array([1e16, 1e17]), np.array([0.5, 1 / 3, 2 / 3]), np.array([1, 10, 100]), np.array([-1, 10]), np.array([[1, -2], [30, 4]]), np.array([[[1, 2], [3, 4]], [[5, 6], [7, 8]]]), np.array([[0.001, 1000.0]]), np.array(3.5), np.array([]), np.zeros((0, 3)), np.zeros((2, 0)), np.array([True, False, True]), np.array([1e-8]), np.array([1.5e300, 2.5]), np.array([99999999.0, 1.0]), np.array([0.00012, 0.5])]
for array in arrays:
    print(array)
    print(repr(array))
for dtype in ('float32', 'int32', 'uint8', 'int8', 'bool'):
    print(repr(np.array([0, 1, 2], dtype=dtype)), np.zeros(2, dtype=dtype))
print(np.arange(100))
print(np.arange(100) / 7)
print(np.arange(2000))
print(repr(np.arange(2000)))
print(np.arange(2500).reshape(50, 50))
print(np.random.RandomState(0).randn(40, 40).round(3))
print(np.linspace(0, 1, 30).reshape(5, 6))
print(np.array([[1.5, 2.25], [3.0, 4.125]], dtype='float32'), np.float32(0.1), np.float64(0.1), np.float32(1e10), np.float64(1e16), np.float64(1e-5), np.float32(16777216))
np.set_printoptions(precision=3)
print(np.array([1 / 3, 2.0, 1e-6]), np.pi * np.arange(4))
np.set_printoptions(precision=3, suppress=True)
print(np.array([1 / 3, 2.0, 1e-6]), np.array([1e-10, 1.0]), np.array([1e10, 0.5]))
np.set_printoptions(precision=8, suppress=False, threshold=20, edgeitems=2)
print(np.arange(30), np.arange(36.0).reshape(6, 6))
np.set_printoptions(threshold=1000, edgeitems=3, linewidth=40)
print(np.arange(40), repr(np.arange(20) * 1.5))
np.set_printoptions(linewidth=75)
with np.printoptions(precision=2):
    print(np.array([1.23456]))
print(np.array([1.23456]), np.array2string(np.array([1.5, 2.5]), separator=', '), np.array_str(np.array([1, 2])), np.array_repr(np.array([1.0])))
print('{} {}'.format(np.array([1, 2]), np.float64(2.5)), f'{np.float64(3.14159):.2f} {np.int64(42):5d} {np.float32(0.5)}', '%s %.3f %d' % (np.arange(3), np.float64(1.23456), np.int64(7)), str(np.array(['a', 'bc'])), [np.float64(1.5), np.int32(2), np.bool_(True), np.float32(0.1)])
print({'w': np.array([1.0, 2.0]), 'n': np.int64(3)}, (np.eye(2),), [np.arange(3)])
print(np.array([[1, 2, 3], [4, 5, 6]]).tolist(), np.array([1.0]).tolist(), np.array(7).tolist(), np.array([['x', 'longer'], ['', 'z']]), np.array([1, None, 'a', 2.5], dtype=object), repr(np.array(['é', '蒲公英'])))
