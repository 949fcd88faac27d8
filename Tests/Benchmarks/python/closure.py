# Closures, lambdas, map, sorted with a key, tuple unpacking.
import time


def counter():
    n = 0

    def bump(by):
        nonlocal n
        n += by
        return n
    return bump


start = time.perf_counter()
bump = counter()
for i in range(100000):
    bump(i)
pairs = sorted([(i * 7919 % 10007, i) for i in range(30000)], key=lambda p: p[0])
total = 0
for a, b in pairs:
    total += a * b
mapped = sum(map(lambda v: v + 1, range(100000)))
print("seconds closure", time.perf_counter() - start)
print(bump(0), total, mapped)
