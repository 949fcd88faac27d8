# The methods behind len, indexing, in, iteration, del and truth.
class Polynomial:
    """Coefficients by power; missing powers are zero."""

    def __init__(self, *coefficients):
        self.coefficients = dict(enumerate(coefficients))

    def __len__(self):
        return len(self.coefficients)

    def __getitem__(self, power):
        if isinstance(power, slice):
            return [self[p] for p in range(*power.indices(len(self)))]
        return self.coefficients.get(power, 0)

    def __setitem__(self, power, value):
        self.coefficients[power] = value

    def __delitem__(self, power):
        del self.coefficients[power]

    def __contains__(self, power):
        return self[power] != 0

    def __iter__(self):
        return iter(sorted(self.coefficients))

    def __call__(self, x):
        return sum(c * x ** p for p, c in self.coefficients.items())


class Countdown:
    def __init__(self, start):
        self.left = start

    def __iter__(self):
        return self

    def __next__(self):
        if self.left == 0:
            raise StopIteration
        self.left -= 1
        return self.left


class Old:                          # iteration by __getitem__ alone
    def __getitem__(self, i):
        if i >= 3:
            raise IndexError(i)
        return i * 10


class Grid:
    def __getitem__(self, key):
        return key


p = Polynomial(1, 0, 3)
print(len(p), p[2], p[7], 0 in p, 1 in p, list(p), p(2))
p[3] = 5
del p[1]
print(list(p), p[0:4], p[::-1], bool(p), bool(Polynomial()))
print(list(Countdown(4)), sum(Countdown(5)), 2 in Countdown(5), max(Countdown(9)))
print(list(Old()), 20 in Old(), [*Old()], tuple(Old()))
g = Grid()
print(g[1], g[1, 2], g[1:2], g[1:2, ::3], g[...], g[..., None], g[()], g['a':'b'])
first, *rest = Countdown(3)
print(first, rest)
