# A full step of the two-layer network, 640 samples, 2 -> 5 -> 1, in bare operations.
import time

import paddle

N, STEPS = 640, 300
x = (paddle.arange(N * 2) * 37 % 200).astype("float32").reshape([N, 2]) / 100 - 1.0
y = (x[:, 0:1] * x[:, 1:2] > 0).astype("float32")
w1 = (paddle.arange(10, dtype="float32") / 10 - 0.45).reshape([2, 5])
b1 = paddle.zeros([1, 5])
w2 = (paddle.arange(5, dtype="float32") / 5 - 0.4).reshape([5, 1])
b2 = paddle.zeros([1, 1])


def train(steps, params):
    for _ in range(steps):
        for p in params:
            p.stop_gradient = False
        w1, b1, w2, b2 = params
        h = paddle.nn.functional.sigmoid(paddle.matmul(x, w1) + b1)
        out = paddle.nn.functional.sigmoid(paddle.matmul(h, w2) + b2)
        loss = ((out - y) * (out - y)).mean()
        loss.backward()
        params = [(p - 0.5 * p.grad).detach() for p in params]
    return loss.item()


params = [w1, b1, w2, b2]
train(20, [p.clone() for p in params])
start = time.perf_counter()
loss = train(STEPS, [p.clone() for p in params])
print("seconds network", (time.perf_counter() - start) / STEPS)
print("%.4f" % loss)
