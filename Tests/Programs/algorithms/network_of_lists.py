# A neural network in plain Python lists: matrices as lists of rows, backpropagation by hand.
import math
import random

random.seed(3)


def product(a, b):
    columns = list(zip(*b))
    return [[sum(x * y for x, y in zip(row, column)) for column in columns] for row in a]


def transpose(a):
    return [list(row) for row in zip(*a)]


def apply(f, *matrices):
    return [[f(*cells) for cells in zip(*rows)] for rows in zip(*matrices)]


class Layer:
    def __init__(self, n_in, n_out):
        self.w = [[random.gauss(0, 1) for _ in range(n_out)] for _ in range(n_in)]
        self.b = [0.0] * n_out

    def forward(self, x):
        self.x = x
        z = [[v + b for v, b in zip(row, self.b)] for row in product(x, self.w)]
        self.out = apply(lambda v: 1 / (1 + math.exp(-v)), z)
        return self.out

    def backward(self, grad, lr):
        grad = apply(lambda g, o: g * o * (1 - o), grad, self.out)
        back = product(grad, transpose(self.w))
        step = product(transpose(self.x), grad)
        self.w = apply(lambda w, g: w - lr * g, self.w, step)
        self.b = [b - lr * sum(column) for b, column in zip(self.b, zip(*grad))]
        return back


X = [[0, 0], [0, 1], [1, 0], [1, 1]]
y = [[0], [1], [1], [0]]
layers = [Layer(2, 3), Layer(3, 1)]
for epoch in range(2001):
    out = X
    for layer in layers:
        out = layer.forward(out)
    grad = apply(lambda o, t: 2 * (o - t) / len(X), out, y)
    for layer in reversed(layers):
        grad = layer.backward(grad, 2.0)
    if epoch % 500 == 0:
        loss = sum((o[0] - t[0]) ** 2 for o, t in zip(out, y)) / len(X)
        print(f'epoch {epoch:4d}  loss {loss:.6f}')
print([round(o[0], 2) for o in out])
