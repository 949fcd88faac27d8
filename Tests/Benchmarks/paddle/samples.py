# The book's heaviest pattern: losses that loop over samples in Python, on one-element tensors.
import time

import paddle

paddle.seed(10)
xs = paddle.rand([50])
ys = paddle.sin(xs * 6.0) + 0.1 * paddle.randn([50])


class Polynomial:
    def __init__(self, degree):
        self.params = {"w": paddle.ones([degree + 1]) * 0.1}

    def __call__(self, x):
        w = self.params["w"]
        total = 0.0
        for power in range(w.shape[0]):
            total = total + w[power] * x ** power
        return total


class SquaredLoss:
    def __init__(self, model, penalty):
        self.model, self.penalty = model, penalty

    def __call__(self, inputs, labels):
        loss = 0.0
        for i in range(len(labels)):
            error = self.model(inputs[i]) - labels[i]
            loss += error * error
        for power in range(self.model.params["w"].shape[0]):
            loss += self.penalty * self.model.params["w"][power] ** 2
        return loss / len(labels)


start = time.perf_counter()
totals = []
for degree in range(1, 9):
    for penalty in range(52):
        loss = SquaredLoss(Polynomial(degree), penalty / 100)
        totals.append(loss(xs, ys).item())
print("seconds samples", time.perf_counter() - start)
print("%.3f" % sum(totals), "%.4f" % min(totals))
