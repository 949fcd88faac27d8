# 200,000 values out of a generator.
import time


def numbers(n):
    i = 0
    while i < n:
        yield i
        i = i + 1


start = time.perf_counter()
total = 0
for v in numbers(200000):
    total = total + v
print("seconds generator", time.perf_counter() - start)
print(total)
