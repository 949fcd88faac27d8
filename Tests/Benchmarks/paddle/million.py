# A graph of a million nodes: built, run backward, and one more dropped without backward.
import time

import paddle

STEPS = 1000000
x = paddle.to_tensor(1.0, stop_gradient=False)
a = paddle.to_tensor(0.999999)


def build():
    y = x
    for _ in range(STEPS):
        y = y * a
    return y


start = time.perf_counter()
y = build()
built = time.perf_counter()
y.backward()
done = time.perf_counter()
del y
other = build()
again = time.perf_counter()
del other
print("seconds million_build", built - start)
print("seconds million_backward", done - built)
print("seconds million_free", time.perf_counter() - again)
print("%.3f" % x.grad.item())
