# Recursive functions, near the usual depth and beyond it.
def factorial(n):
    return 1 if n < 2 else n * factorial(n - 1)


def fib(n, memo={}):
    if n < 2:
        return n
    if n not in memo:
        memo[n] = fib(n - 1) + fib(n - 2)
    return memo[n]


def hanoi(n, a, b, c):
    if n == 0:
        return []
    return hanoi(n - 1, a, c, b) + [a + c] + hanoi(n - 1, b, a, c)


def ackermann(m, n):
    if m == 0:
        return n + 1
    return ackermann(m - 1, 1 if n == 0 else ackermann(m, n - 1))


def is_even(n):
    return n == 0 or is_odd(n - 1)


def is_odd(n):
    return n != 0 and is_even(n - 1)


def depth(n):
    return 0 if n == 0 else 1 + depth(n - 1)


def forever(n):
    return forever(n + 1)


def quicksort(items):
    if len(items) < 2:
        return items
    pivot, *rest = items
    return quicksort([x for x in rest if x < pivot]) + [pivot] + quicksort(
        [x for x in rest if x >= pivot])


print(factorial(20), factorial(30), fib(80))
print(' '.join(hanoi(3, 'A', 'B', 'C')), ackermann(2, 3), is_even(101))
print(depth(900), quicksort([3, 6, 1, 8, 2, 9, 2]))
try:
    forever(0)
except RecursionError as error:
    print('RecursionError', isinstance(error, RuntimeError))
print('and it goes on', depth(500))


class Chain:
    def __repr__(self):
        return f'Chain({self.next!r})'


c = Chain()
c.next = c
try:
    repr(c)
except RecursionError:
    print('repr is bounded too')
