# itertools: infinite, combining, grouping and combinatoric iterators.
import itertools
from itertools import accumulate, chain, combinations, count, cycle, islice, permutations, product, repeat

print(list(islice(count(5, 2), 4)), list(islice(cycle('ab'), 5)), list(repeat('x', 3)), list(islice('abcdefg', 1, 6, 2)))
print(list(chain([1], 'ab', (2,))), list(chain.from_iterable([[1, 2], [3]])), list(accumulate([1, 2, 3, 4])), list(accumulate([3, 1, 4], max)))
print(list(product('ab', [1, 2])), list(product(range(2), repeat=3))[:3], len(list(product('abc', repeat=4))))
print(list(permutations('abc', 2)), list(combinations(range(4), 2)), list(itertools.combinations_with_replacement('ab', 2)))
print(list(itertools.takewhile(lambda n: n < 3, count())), list(itertools.dropwhile(lambda n: n < 3, range(5))))
print([(k, list(g)) for k, g in itertools.groupby('aabccc')], [(k, len(list(g))) for k, g in itertools.groupby([1, 3, 2, 4], key=lambda n: n % 2)])
print(list(itertools.zip_longest('abc', [1], fillvalue='-')), list(itertools.starmap(pow, [(2, 3), (3, 2)])), list(itertools.compress('abcd', [1, 0, 1, 0])))
print(list(itertools.filterfalse(lambda n: n % 2, range(5))), list(itertools.pairwise('abcd')), list(accumulate([1, 2], initial=10)))
first, second = itertools.tee(iter([1, 2, 3]))
print(next(first), list(second), list(first))
grid = {'lr': [0.1, 0.01], 'hidden': [5, 10]}
for values in product(*grid.values()):
    print(dict(zip(grid, values)), end=' ')
print()
print(sum(1 for p in permutations(range(6)) if p[0] < p[-1]), next(itertools.compress(count(), cycle([0, 0, 1]))))
