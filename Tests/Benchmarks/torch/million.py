import time

import torch

STEPS = 1000000
x = torch.tensor(1.0, requires_grad=True)
a = torch.tensor(0.999999)


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
