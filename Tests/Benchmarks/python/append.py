# 200,000 appends to a list.
import time

start = time.perf_counter()
values = []
for i in range(200000):
    values.append(i)
print("seconds append", time.perf_counter() - start)
print(len(values), sum(values))
