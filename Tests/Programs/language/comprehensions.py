# List, dict, set and generator comprehensions; their scope and order.
print([n * n for n in range(6)])
print([n for n in range(30) if n % 2 if n % 3 == 0])
print([(a, b) for a in 'ab' for b in range(3) if b != 1])
matrix = [[1, 2, 3], [4, 5, 6]]
print([[row[i] for row in matrix] for i in range(3)])
print([x for row in matrix for x in row if x > 1])
print({word: len(word) for word in ['tensor', 'op', 'graph']})
print({value: key for key, value in {'a': 1, 'b': 2}.items()})
print(sorted({n % 4 for n in range(20)}))
print(sum(n for n in range(101)), max((len(w), w) for w in ['aa', 'b', 'cc']))
print(list(x + y for x, y in zip([1, 2], [10, 20])))
print([y for x in range(4) if (y := x * 10) > 5], y)
x = 'kept'
print([x for x in range(3)], x)
print(['even' if n % 2 == 0 else 'odd' for n in range(3)])
print([*range(3), *(c for c in 'ab')], {**{'a': 1}, 'b': 2, **{'a': 3}}, (*[1], 2))


class Scaled:
    factor = 3
    values = [v for v in range(factor)]


print(Scaled.values)


def noisy(name, n):
    print('start', name)
    for i in range(n):
        print(name, i)
        yield i


print([(i, j) for i in noisy('outer', 2) for j in noisy('inner', 1)])
lazy = (print('evaluated', n) for n in range(2))
print('nothing yet')
list(lazy)
print([f'{k}={v}' for k, v in {'lr': 0.1, 'n': 5}.items()])
print([[i * j for j in range(i)] for i in range(4)])
