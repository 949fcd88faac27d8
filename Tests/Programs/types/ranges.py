# range objects: printing, length, membership, indexing, slices, equality, extremes.
print(range(5), range(1, 5), range(0, 10, 3), range(5, 0, -2), range(0))
for r in (range(5), range(1, 5), range(0, 10, 3), range(5, 0, -2), range(0), range(5, 5), range(3, 8, -1)):
    print(list(r), len(r), bool(r), sum(r), end='; ')
print()
r = range(10, 50, 7)
print(r[0], r[-1], r[2:4], r[::-1], r[::2], list(r[-2:]), 24 in r, 25 in r, 24.0 in r, 'a' in r)
print(r.start, r.stop, r.step, r.index(31), r.count(31), r.count(32), max(r), min(r))
print(range(3) == range(0, 3, 1), range(0) == range(5, 5), range(0, 3, 2) == range(0, 4, 2), range(3) == [0, 1, 2])
print(len(range(10 ** 12)), 10 ** 12 - 1 in range(10 ** 12), range(10 ** 12)[10 ** 11], list(reversed(range(4))))
print(list(map(lambda i: i * i, range(4))), list(zip(range(3), range(10, 13))), tuple(range(3)), {*range(3)}, [*range(2, 4)])
first, *_, last = range(100)
print(first, last, [i for i in range(20) if i % 5 == 0], isinstance(r, range), hash(range(3)) == hash(range(3)))
it = iter(range(3))
print(next(it), list(it), list(it))
print([*range(-3, 3)], list(range(True, 3)), list(range(2 ** 63, 2 ** 63 + 3)), [*range(0, -10, -4)])
for action in (lambda: range(1.0), lambda: range(0, 5, 0), lambda: range(3)[3], lambda: range('3'), lambda: range(),
               lambda: range(3).index(7)):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)
