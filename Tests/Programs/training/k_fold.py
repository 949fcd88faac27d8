# tolerance: 1e-3
# k-fold cross-validation to choose the strength of a penalty.
import paddle

from _data import wave


def folds(n, k):
    size = n // k
    for i in range(k):
        held = list(range(i * size, (i + 1) * size))
        rest = [j for j in range(n) if j not in held]
        yield paddle.to_tensor(rest), paddle.to_tensor(held)


def features(x):
    return paddle.concat([x ** p for p in range(5)], axis=1)


def ridge(x, y, penalty):
    f = features(x)
    return paddle.matmul(paddle.inverse(paddle.matmul(f.t(), f) + penalty * paddle.eye(5)), paddle.matmul(f.t(), y))


paddle.seed(30)
x, y = wave(40, noise=0.2)
order = paddle.randperm(40)
x, y = x[order], y[order]
scores = {}
for penalty in (0.01, 0.1, 1.0, 10.0):
    errors = []
    for rest, held in folds(40, 5):
        w = ridge(x[rest], y[rest], penalty)
        errors.append(paddle.mean((paddle.matmul(features(x[held]), w) - y[held]) ** 2).item())
    scores[penalty] = sum(errors) / len(errors)
    print(penalty, [round(e, 3) for e in errors], round(scores[penalty], 4))
print('best', min(scores, key=scores.get))
