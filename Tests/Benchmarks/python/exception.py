# 100,000 calls, half of which raise an error that is caught.
import time


def check(i):
    if i % 2 == 0:
        raise ValueError(i)
    return i


start = time.perf_counter()
good = bad = 0
for i in range(100000):
    try:
        good = good + check(i)
    except ValueError:
        bad = bad + 1
print("seconds exception", time.perf_counter() - start)
print(good, bad)
