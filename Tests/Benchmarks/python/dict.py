# Stores and reads of integer keys, and a list comprehension.
import time

start = time.perf_counter()
d = {}
for i in range(200000):
    d[i] = i * 2
total = 0
for i in range(200000):
    total = total + d[i]
squares = [v * v for v in range(200000)]
print("seconds dict", time.perf_counter() - start)
print(total, len(squares), squares[-1])
