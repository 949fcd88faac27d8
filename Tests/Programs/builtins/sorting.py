# sorted, list.sort, reversed, min, max: keys, stability, reverse, several criteria.
from operator import attrgetter, itemgetter

people = [('Ann', 31, 1.7), ('Bob', 25, 1.8), ('Cid', 31, 1.6), ('Dan', 25, 1.8)]
print(sorted(people, key=lambda p: p[1]))
print(sorted(people, key=lambda p: p[1], reverse=True))
print(sorted(people, key=itemgetter(2, 0)), sorted(people, key=lambda p: (-p[1], p[2])))
print(min(people, key=lambda p: p[2]), max(people, key=itemgetter(1)))
print(sorted('hello'), sorted({'b': 2, 'a': 1}), sorted((3, 1, 2)), sorted([]), sorted(range(5), key=lambda n: n % 3))
print(sorted([3, 1.5, True, -2]), sorted(['b', 'B', 'a'], key=str.lower), sorted([[2], [1, 5], []]))
print(min(3, 1, 2), max('abc'), min([5], default=0), max([], default='none'), min('b', 'a', key=ord), max(1, 1.0))
print(list(reversed([1, 2, 3])), ''.join(reversed('abc')), list(reversed(range(0, 10, 4))))


class Node:
    def __init__(self, name, cost):
        self.name, self.cost = name, cost

    def __lt__(self, other):
        return self.cost < other.cost

    def __repr__(self):
        return self.name


nodes = [Node('x', 3), Node('y', 1), Node('z', 2)]
print(sorted(nodes), min(nodes), max(nodes), sorted(nodes, key=attrgetter('name'), reverse=True))
calls = []
values = [3, 1, 2]
values.sort(key=lambda v: calls.append(v) or -v)
print(values, calls, values.sort(), values)
big = [(i * 7919) % 1000 for i in range(1000)]
print(sorted(big) == list(range(1000)), sorted(big, reverse=True)[:3], sorted(big, key=lambda v: v % 10)[:6])
for action in (lambda: sorted([1, 'a']), lambda: min([]), lambda: max(), lambda: sorted([1, None]), lambda: max(5),
               lambda: sorted([{}, {}]), lambda: min(1, 'a')):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)
