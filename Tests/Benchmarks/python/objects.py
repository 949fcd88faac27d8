# 200,000 objects with two attributes.
import time


class Point:
    def __init__(self, x, y):
        self.x = x
        self.y = y


start = time.perf_counter()
total = 0
for i in range(200000):
    p = Point(i, i + 1)
    total = total + p.x + p.y
print("seconds objects", time.perf_counter() - start)
print(total)
