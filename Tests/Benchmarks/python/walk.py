# Generators nested thirteen deep: a tree walked in order.
import time


def build(depth):
    return None if depth == 0 else [build(depth - 1), depth, build(depth - 1)]


def walk(node):
    if node is not None:
        for v in walk(node[0]):
            yield v
        yield node[1]
        for v in walk(node[2]):
            yield v


tree = build(13)
start = time.perf_counter()
total = 0
for v in walk(tree):
    total = total + v
print("seconds walk", time.perf_counter() - start)
print(total)
