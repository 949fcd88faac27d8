# Elementwise work, a bias and a softmax on ten million numbers; the best of seven.
import time

import paddle

x = paddle.arange(10000000, dtype="float32") / 10000000
m = x.reshape([10000, 1000])
bias = m[0]


def timed(name, work):
    best = 1e9
    for _ in range(7):
        start = time.perf_counter()
        out = work()
        best = min(best, time.perf_counter() - start)
    print("seconds", "large_" + name, best)
    print(name, "%.5f" % out.flatten()[-1].item())


timed("exp", lambda: paddle.exp(x))
timed("sigmoid", lambda: paddle.nn.functional.sigmoid(x))
timed("add", lambda: x + x)
timed("bias", lambda: m + bias)
timed("softmax", lambda: paddle.nn.functional.softmax(m, axis=1))
