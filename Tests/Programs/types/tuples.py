# Tuples: printing, comparison, packing, hashing, immutability, named ones.
print((), (1,), (1, 2), 1, (1), tuple('ab'), tuple([1, [2]]), ((1, 2), (3,)))
t = 1, 'two', [3]
print(t, len(t), t[0], t[-1], t[1:], t[::-1], t + (4,), (0,) * 3, 'two' in t)
t[2].append(4)
print(t, t.index('two'), t.count(1))
print((1, 2) < (1, 3), (1, 2) < (1, 2, 0), (2,) > (1, 99), (1, 'a') == (1, 'a'), ('b', 1) > ('a', 2), () < (0,))
places = {(0, 0): 'origin', (1, 2): 'there'}
print(places[0, 0], places[(1, 2)], (1, 2) in places, hash((1, 2)) == hash((1, 2)))
print(sorted([(2, 'b'), (1, 'z'), (2, 'a')]), max((3, 1), (2, 9)), min([(1, 2), (1, 1)]))
a, (b, c) = 1, (2, 3)
print(a, b, c, *t[:2], (*t[:2], 'end'), [x for pair in ((1, 2), (3, 4)) for x in pair])


def many():
    return 1, 2, 3


print(many(), many()[1], type(many()).__name__, sum(many()), (lambda: (yield))() is not None)
from collections import namedtuple
Point = namedtuple('Point', ['x', 'y'])
Size = namedtuple('Size', 'rows cols', defaults=[1])
p = Point(1, y=2)
print(p, p.x, p[1], p == (1, 2), p._replace(x=9), p._asdict(), Size(3), Point._fields, isinstance(p, tuple))
x, y = p
print(x + y, [*p], Point(*[5, 6]), len(p), Point._make('ab'))
for action in (lambda: t.append(1), lambda: t[5], lambda: (1,) + [2], lambda: hash((1, [])), lambda: Point(1),
               lambda: (1, 2) < (1, 'a'), lambda: (1,).index(2)):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)
try:
    t[0] = 1
except TypeError as error:
    print(error)
try:
    p.x = 5
except AttributeError as error:
    print(error)
