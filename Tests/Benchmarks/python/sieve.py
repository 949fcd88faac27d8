# The sieve of Eratosthenes: reads and stores in a list.
import time


def sieve(n):
    flags = [True] * (n + 1)
    count = 0
    i = 2
    while i <= n:
        if flags[i]:
            count = count + 1
            j = i * i
            while j <= n:
                flags[j] = False
                j = j + i
        i = i + 1
    return count


start = time.perf_counter()
count = sieve(100000)
print("seconds sieve", time.perf_counter() - start)
print(count)
