# tolerance: 1e-3
# Polynomials of growing degree fitted to a noisy wave: the errors on seen and unseen points.
import paddle

from _data import wave


def features(x, degree):
    columns = [paddle.ones_like(x)]
    for power in range(1, degree + 1):
        columns.append(x ** power)
    return paddle.concat(columns, axis=-1)


def fit(x, y, degree, penalty):
    f = features(x, degree).astype('float64')
    gram = paddle.matmul(f, f, transpose_x=True) + penalty * paddle.eye(degree + 1, dtype='float64')
    return paddle.linalg.solve(gram, paddle.matmul(f, y.astype('float64'), transpose_x=True))


def error(w, x, y):
    f = features(x, w.shape[0] - 1).astype('float64')
    return paddle.mean((paddle.matmul(f, w) - y.astype('float64')) ** 2).item()


paddle.seed(101)
x, y = wave(15, noise=0.3)
x_test, y_test = wave(40, noise=0.3)
for degree in (0, 1, 3, 5):
    w = fit(x, y, degree, 1e-6)
    print(f'degree {degree}: train {error(w, x, y):.4f}, test {error(w, x_test, y_test):.4f}, norm {paddle.norm(w).item():.3f}')
for penalty in (1e-6, 1e-3, 1e-1):
    w = fit(x, y, 5, penalty)
    print(f'penalty {penalty:g}: train {error(w, x, y):.4f}, test {error(w, x_test, y_test):.4f}')
