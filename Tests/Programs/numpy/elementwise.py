# Functions of every element, and of two arrays.
import numpy as np

x = np.array([-1.5, -0.5, 0.0, 0.5, 2.5])
p = np.array([0.1, 0.5, 1.0, 2.0])
for name in ('abs', 'absolute', 'fabs', 'negative', 'sign', 'square', 'exp', 'expm1', 'exp2', 'sin', 'cos', 'tan', 'arctan', 'sinh', 'cosh', 'tanh', 'arcsinh', 'floor', 'ceil', 'trunc', 'rint', 'fix', 'cbrt', 'degrees', 'radians', 'deg2rad', 'rad2deg', 'isnan', 'isinf', 'isfinite', 'sinc', 'logical_not', 'signbit'):
    print(name, getattr(np, name)(x))
for name in ('sqrt', 'log', 'log2', 'log10', 'log1p', 'reciprocal'):
    print(name, getattr(np, name)(p), getattr(np, name)(p.astype('float32')).dtype)
print(np.arcsin([0, 0.5, 1]), np.arccos([0, 0.5, 1]), np.arccosh([1.0, 2.0]), np.arctanh([0, 0.5]))
a, b = np.array([7, -7, 8]), np.array([2, 2, 3])
for name in ('add', 'subtract', 'multiply', 'divide', 'true_divide', 'floor_divide', 'mod', 'remainder', 'fmod', 'power', 'maximum', 'minimum', 'fmax', 'fmin', 'arctan2', 'hypot', 'logaddexp', 'bitwise_and', 'bitwise_or', 'bitwise_xor', 'equal', 'not_equal', 'less', 'less_equal', 'greater', 'greater_equal', 'logical_and', 'copysign', 'gcd', 'lcm', 'heaviside'):
    print(name, getattr(np, name)(a, b))
print(a + b, a - b, a * b, a / b, a // b, a % b, a ** 2, 2 ** b, -a, +a, a & b, a | b, a ^ b, ~b, a << 1, a >> 1, a == b, a != b, a < b, a <= 7, 3 > b, divmod(a, b), abs(a), a @ b, pow(a, 2))
print(np.round([1.25, 2.5, -1.5, 0.5, 3.14159], 1), np.round(2.675, 2), np.around([0.5, 1.5, 2.5]), np.array([1.234, 5.678]).round(2), np.round(1234.5678, -2), np.round([15, 25], -1))
z = np.array([1.0, 0.0, -1.0])
with np.errstate(all='ignore'):
    print(z / 0, 1 / z, np.log(z), np.sqrt(z), z ** 0.5, np.exp(1000.0), 0 * np.inf)
np.seterr(all='ignore')
print(np.array([5, 6]) // 0, np.array([5, 6]) % 0, np.array([1, 0]) / 0)
print(np.where(x > 0, x, -1), np.where([True, False], 1, 2.5), np.where(np.array([[1, 0], [0, 1]])), np.where(x > 0, 'pos', 'neg'), np.piecewise(x, [x < 0, x >= 0], [-1, 1]), np.vectorize(lambda v: v * 2 if v > 0 else 0)(x), np.apply_along_axis(lambda r: r.max() - r.min(), 1, np.array([[1, 5], [2, 9]])), np.frompyfunc(lambda q: q + 1, 1, 1)(np.array([1, 2])))
out = np.zeros(3)
np.add([1, 2, 3], 1, out=out)
print(out, np.dot([1, 2], [3, 4]), np.dot([[1, 2], [3, 4]], [1, 1]), np.matmul(np.eye(2), [[1, 2], [3, 4]]), np.inner([1, 2], [3, 4]), np.outer([1, 2], [3, 4]), np.vdot([1, 2], [3, 4]), np.cross([1, 0, 0], [0, 1, 0]), np.kron([1, 2], [1, 1]).ravel(), np.tensordot(np.ones((2, 3)), np.ones((3, 2)), 1), np.einsum('ij,jk->ik', np.eye(2), np.ones((2, 2))), np.einsum('ii', np.eye(3)), np.einsum('ij->ji', np.array([[1, 2], [3, 4]])), np.einsum('i,i->', [1.0, 2.0], [3.0, 4.0]))
print(np.array([1.0, 2.0]) + [1, 2], [1, 2] + np.array([1.0, 2.0]), (1, 2) * np.array([3, 4]), np.array([1, 2]) * np.array([[1], [2]]), np.ones((2, 1, 3)).shape, (np.ones((2, 1, 3)) + np.ones((4, 1))).shape)
for action in (lambda: np.ones(2) + np.ones(3), lambda: np.ones((2, 3)) @ np.ones((2, 3)), lambda: bool(np.array([1, 2])), lambda: int(np.array([1, 2])), lambda: np.array([1, 2]).foo, lambda: np.nothing, lambda: np.float32('x')):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__)
