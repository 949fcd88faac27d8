# Recursive calls: fib(25).
import time


def fib(n):
    if n < 2:
        return n
    return fib(n - 1) + fib(n - 2)


start = time.perf_counter()
result = fib(25)
print("seconds fib", time.perf_counter() - start)
print(result)
