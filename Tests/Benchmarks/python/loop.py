# A million additions and products at module level.
import time

start = time.perf_counter()
s = 0
for i in range(1000000):
    s = s + i * 2
print("seconds loop", time.perf_counter() - start)
print(s)
