# functools: reduce, partial, wraps, lru_cache, total_ordering, cmp_to_key.
import functools
from functools import lru_cache, partial, reduce, total_ordering, wraps

print(reduce(lambda a, b: a * b, [1, 2, 3, 4]), reduce(lambda a, b: a + b, [], 'start'), reduce(max, [3, 9, 2]))
add = lambda a, b, c=0: a + b + c
add5 = partial(add, 5)
print(add5(1), add5(1, c=10), partial(add, c=100)(1, 2), add5.args, partial(int, base=2)('101'))
calls = []


@lru_cache(maxsize=None)
def fib(n):
    calls.append(n)
    return n if n < 2 else fib(n - 1) + fib(n - 2)


print(fib(30), len(calls), fib(30), len(calls), fib.cache_info().hits > 0)


def timed(f):
    @wraps(f)
    def wrapper(*args, **kwargs):
        """wrapper's own"""
        return f(*args, **kwargs)
    return wrapper


@timed
def documented():
    """The original."""


print(documented.__name__, documented.__doc__, documented.__wrapped__ is not None)


@total_ordering
class Grade:
    def __init__(self, points):
        self.points = points

    def __eq__(self, other):
        return self.points == other.points

    def __lt__(self, other):
        return self.points < other.points


print(Grade(1) <= Grade(2), Grade(3) > Grade(2), Grade(2) >= Grade(2), Grade(1) != Grade(1))
print(sorted(['b', 'aaa', 'cc'], key=functools.cmp_to_key(lambda a, b: len(a) - len(b))))
compose = lambda *fs: reduce(lambda f, g: lambda x: g(f(x)), fs)
print(compose(abs, str, len)(-12345))
try:
    reduce(max, [])
except TypeError as error:
    print(error)
