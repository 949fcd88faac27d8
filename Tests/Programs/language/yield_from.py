# Delegation: yield from over iterables and generators, its value, and what passes through.
def inner():
    received = []
    try:
        while len(received) < 2:
            received.append((yield len(received)))
    except ValueError:
        received.append('thrown')
    return received


def outer():
    first = yield from inner()
    print('first', first)
    second = yield from inner()
    print('second', second)
    yield from [10, 20]
    yield from 'ab'
    return 'end'


g = outer()
print(next(g), g.send('x'), g.send('y'))
print(g.throw(ValueError()))
print(list(g))


def flatten(items):
    for item in items:
        if isinstance(item, (list, tuple)):
            yield from flatten(item)
        else:
            yield item


print(list(flatten([1, [2, (3, [4, [5]]), 6], [], 7])))


def countdown(n):
    if n > 0:
        yield n
        yield from countdown(n - 1)


print(list(countdown(13)))


def permutations(items):
    if not items:
        yield []
    for i, item in enumerate(items):
        for rest in permutations(items[:i] + items[i + 1:]):
            yield [item] + rest


print([''.join(p) for p in permutations(list('abc'))])


def both():
    result = yield from (n * n for n in range(3))
    print('result', result)


print(list(both()))
