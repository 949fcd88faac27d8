# 200,000 calls of a method that updates an attribute.
import time


class P:
    def __init__(self):
        self.x = 0

    def add(self, k):
        self.x = self.x + k


start = time.perf_counter()
p = P()
for i in range(200000):
    p.add(i)
print("seconds method", time.perf_counter() - start)
print(p.x)
