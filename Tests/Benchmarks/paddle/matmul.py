# Products of square matrices; the best of several.
import time

import paddle

for n in (512, 1024, 2048):
    a = (paddle.arange(n * n, dtype="float32") % 7 - 3).reshape([n, n]) / 8
    best = 1e9
    for _ in range(8192 // n):
        start = time.perf_counter()
        c = paddle.matmul(a, a)
        best = min(best, time.perf_counter() - start)
    print("seconds", "matmul_%d" % n, best)
    print(n, "%.3f" % c[1][2].item(), "%.3f" % c[n - 1][n - 1].item())
