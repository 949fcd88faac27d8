# Sets of small integers, and sorted views of others: methods, operators, frozenset.
s = {3, 1, 2, 3}
print(s, len(s), 2 in s, {1}, set(), set([1, 1, 2]), sorted(set('hello')))
s.add(5)
s.add(1)
s.discard(99)
s.remove(3)
print(s, s.pop() in (1, 2, 5), len(s))
a, b = {1, 2, 3, 4}, {3, 4, 5}
print(a | b, a & b, a - b, b - a, a ^ b)
print(a.union(b, [9]), a.intersection(b), a.difference([1]), a.symmetric_difference(b))
print({1, 2} <= a, {1, 2} < {1, 2}, a >= {4}, a > b, a == {4, 3, 2, 1}, a.issubset(range(10)), a.issuperset([1]), a.isdisjoint({7}))
a |= {6}
a &= {1, 2, 6}
a -= {2}
print(a)
a.update([7, 8], (9,))
a.intersection_update({1, 7, 8})
a.difference_update([8])
print(a, {n % 3 for n in range(10)}, {*[1, 2], *(2, 3)}, set(range(5)) - {0}, set({'k': 1}))
copy = a.copy()
copy.clear()
print(a, copy, bool(copy), sum(a), max(a), sorted(a, reverse=True), list(a))
f = frozenset([1, 2])
print(f, {f: 'key'}[frozenset([2, 1])], f | {3}, f == {1, 2}, type(f & {1}).__name__, {frozenset(): 0}, frozenset())
print(sorted({'b', 'a', 'c'}), sorted({(1, 2), (0, 9)}), {1, 1.0, True}, {0.5}, {None}, {'one'}, {(1, 2)})
seen, repeated = set(), []
for n in [4, 2, 4, 7, 2]:
    repeated.append(n) if n in seen else seen.add(n)
print(repeated, sorted(seen), len({x * 0.5 for x in range(100)}))
for action in (lambda: {[1]}, lambda: {1}.remove(2), lambda: set().pop(), lambda: {1} + {2}, lambda: {1}[0],
               lambda: f.add(3), lambda: set(5), lambda: {1} | [2], lambda: {1} < [1]):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)
