# A chain of 20,000 multiplications and additions of scalars, forward and backward.
import time

import paddle


def chain(steps):
    x = paddle.to_tensor(1.0, stop_gradient=False)
    a = paddle.to_tensor(0.9999, stop_gradient=False)
    y = x
    for _ in range(steps):
        y = y * a + x
    y.backward()
    return y.item(), x.grad.item(), a.grad.item()


chain(100)
start = time.perf_counter()
result = chain(20000)
print("seconds chain", time.perf_counter() - start)
print(*["%.3e" % v for v in result])
