# A while loop over floats in local variables.
import time


def integrate(n):
    x, step, area = 0.0, 1.0 / n, 0.0
    while x < 1.0:
        area = area + x * x * step
        x = x + step
    return area


start = time.perf_counter()
area = integrate(300000)
print("seconds float", time.perf_counter() - start)
print(area)
