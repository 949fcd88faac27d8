# zip, enumerate, map, filter, iter, next, any, all, sum: lazy, stopping early, with arguments.
print(list(zip('abc', range(10))), list(zip()), list(zip([1, 2])), list(zip('ab', [1, 2], (True, False))))
print(list(zip(*[(1, 'a'), (2, 'b')])), dict(zip('xy', [1, 2])), list(enumerate('ab', start=5)), list(enumerate([])))
print(list(map(len, ['a', 'bb'])), list(map(pow, [2, 3], [3, 2, 9])), list(filter(None, [0, 1, '', 'x'])), list(map(str, range(3))))
print(list(filter(str.isdigit, 'a1b2')), sum(range(5)), sum([0.5, 1], 10), sum([[1], [2]], []), any(n > 3 for n in [1, 5]), all(n > 3 for n in [5, 1]))
it = iter([1, 2, 3])
print(next(it), list(it), next(it, 'end'), list(it))
it = iter('abc')
print(list(zip(it, it)), iter(it) is it)


def noisy(n):
    for i in range(n):
        print('made', i, end=' ')
        yield i


print(any(i == 1 for i in noisy(5)), all(i < 1 for i in noisy(5)))
m = map(lambda v: v * 2, noisy(3))
print('lazy', next(m), next(m))
pairs = zip(noisy(2), noisy(2))
print(next(pairs), next(pairs), next(pairs, 'over'))
readings = iter([3, 4, 0, 5])
print(list(iter(lambda: next(readings), 0)), list(readings))
for i, (name, score) in enumerate(zip(['ann', 'bob'], [90, 85]), 1):
    print(i, name, score, end='; ')
print()
matrix = [[1, 2, 3], [4, 5, 6]]
print([list(row) for row in zip(*matrix)], [sum(column) for column in zip(*matrix)], list(map(max, matrix)))
print(max(map(abs, [-5, 3])), sorted(map(str, [10, 9])), set(map(lambda n: n % 2, range(5))), ','.join(map(str, [1, 2])))
a, b = map(int, '3 4'.split())
print(a * b, sum(x * y for x, y in zip([1, 2], [3, 4])), list(map(lambda *v: v, [1], [2], [3])))
for action in (lambda: next(iter([])), lambda: zip(5), lambda: iter(5), lambda: sum(['a']), lambda: next([1]), lambda: map(len),
               lambda: list(zip([1], [1, 2], strict=True)), lambda: enumerate(), lambda: list(map(1, [2])), lambda: any(5)):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)
