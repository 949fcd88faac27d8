# tolerance: 1e-3
# Rosenblatt's perceptron in plain Python lists and with tensors: the same steps.
import paddle

from _data import clusters

paddle.seed(48)
X, y = clusters(40, classes=2, spread=0.5)
points, labels = X.tolist(), [1 if v else -1 for v in y.tolist()]
w, b, mistakes = [0.0, 0.0], 0.0, []
for epoch in range(10):
    wrong = 0
    for (x1, x2), label in zip(points, labels):
        if label * (w[0] * x1 + w[1] * x2 + b) <= 0:
            w = [w[0] + label * x1, w[1] + label * x2]
            b += label
            wrong += 1
    mistakes.append(wrong)
    if not wrong:
        break
print(mistakes, [round(v, 4) for v in w], b)
W, B = paddle.zeros([2]), paddle.zeros([])
for epoch in range(len(mistakes)):
    for i in range(len(labels)):
        if labels[i] * (paddle.dot(W, X[i]) + B) <= 0:
            W, B = W + labels[i] * X[i], B + labels[i]
print([round(v, 4) for v in W.tolist()], B.item())
