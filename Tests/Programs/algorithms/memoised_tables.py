# Dynamic programming: edit distance, longest common part, knapsack, partitions, with tables and caches.
from functools import lru_cache


def edits(a, b):
    table = [[i + j if i * j == 0 else 0 for j in range(len(b) + 1)] for i in range(len(a) + 1)]
    for i in range(1, len(a) + 1):
        for j in range(1, len(b) + 1):
            table[i][j] = min(table[i - 1][j] + 1, table[i][j - 1] + 1, table[i - 1][j - 1] + (a[i - 1] != b[j - 1]))
    return table[-1][-1]


@lru_cache(maxsize=None)
def common(a, b):
    if not a or not b:
        return ''
    if a[0] == b[0]:
        return a[0] + common(a[1:], b[1:])
    return max(common(a[1:], b), common(a, b[1:]), key=len)


def knapsack(items, room):
    best = {0: (0, ())}
    for name, size, worth in items:
        for used, (value, names) in list(best.items()):
            if used + size <= room and value + worth > best.get(used + size, (-1,))[0]:
                best[used + size] = (value + worth, names + (name,))
    return max(best.values())


def partitions(n, largest=None, seen={}):
    largest = n if largest is None else min(n, largest)
    if n == 0:
        return 1
    if (n, largest) not in seen:
        seen[n, largest] = sum(partitions(n - k, k) for k in range(1, largest + 1))
    return seen[n, largest]


for a, b in (('kitten', 'sitting'), ('sigmod', 'sigmoid'), ('', 'abc'), ('same', 'same'), ('学习率', '学率')):
    print(a, b, edits(a, b), repr(common(a, b)))
print(knapsack([('map', 9, 150), ('water', 153, 200), ('sandwich', 50, 160), ('glucose', 15, 60), ('camera', 32, 30)], 210))
print([partitions(n) for n in range(1, 15)], partitions(60))
words = ['relu', 'gelu', 'selu', 'elu', 'sigmoid', 'softmax', 'softplus']
for typed in ('rleu', 'sofmax', 'sigmod', 'xyz'):
    near = sorted(words, key=lambda w: (edits(typed, w), w))
    print(typed, '->', near[0] if edits(typed, near[0]) <= 2 else 'nothing near')
