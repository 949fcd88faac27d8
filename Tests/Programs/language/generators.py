# Generators: laziness, infinite streams, loops inside, return values, exhaustion.
def count(start=0, step=1):
    while True:
        yield start
        start += step


def take(n, items):
    for i, item in enumerate(items):
        if i == n:
            return
        yield item


def primes():
    found = []
    for n in count(2):
        if all(n % p for p in found):
            found.append(n)
            yield n


def batches(data, size):
    for start in range(0, len(data), size):
        yield data[start:start + size]


def walk(tree):
    if tree is None:
        return
    left, value, right = tree
    for item in walk(left):
        yield item
    yield value
    for item in walk(right):
        yield item


print(list(take(5, count(10, -3))))
print(list(take(10, primes())))
print(list(batches('abcdefgh', 3)))
print(list(walk(((None, 1, None), 2, ((None, 3, None), 4, None)))))
g = take(2, 'xyz')
print(next(g), next(g), next(g, 'done'), next(g, 'still done'))
try:
    next(g)
except StopIteration as stop:
    print('stopped', stop.value)
evens = (n for n in count() if n % 2 == 0)
print([next(evens) for _ in range(4)])


def tricky(n):
    for i in range(n):
        if i == 1:
            continue
        for j in 'ab':
            if i == 3:
                break
            yield i, j
        else:
            yield i, 'complete'
    yield from ()


print(list(tricky(4)))
one, two = tricky(2), tricky(2)
print(next(one), next(one), next(two), next(one))
print(sum(len(b) for b in batches([0] * 7, 2)), 3 in count(), dict(take(2, zip('ab', count()))))
