# Unpacking in assignments, loops, calls and displays, with stars and nesting.
a, b = 1, 2
a, b = b, a
print(a, b)
(c, [d, e]), f = (1, 'xy'), {'k': 0}
print(c, d, e, f)
first, *middle, last = range(6)
print(first, middle, last)
*init, tail = 'abc'
head, *empty = [1]
print(init, tail, head, empty)
(p, *q), *r = [(1, 2, 3), 4, 5]
print(p, q, r)
for i, (name, *scores) in enumerate([('ann', 1, 2), ('bob',)]):
    print(i, name, scores)
x = y = z = []
x.append(1)
print(x, y is z)
data = [10, 20, 30]
data[0], data[-1] = data[-1], data[0]
print(data)
i, data[i] = 1, 'set'
print(i, data)
print(*data, sep='|')
print([*'ab', *range(2)], (*data, 0), {*[1, 1]}, {**{'a': 1}, **{'b': 2}})
m = n, = [5]
print(m, n)
[u, v] = {'one': 1, 'two': 2}
print(u, v)
for bad in ([1], [1, 2, 3], 5, 'abc', {}):
    try:
        left, right = bad
    except (ValueError, TypeError) as error:
        print(type(error).__name__, error)
try:
    one, two, *more = [1]
except ValueError as error:
    print(error)


def minmax(values):
    return min(values), max(values)


low, high = minmax([3, 1, 2])
print(low, high, minmax('hello'))
