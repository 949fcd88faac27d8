# Errors from deep calls caught far away; state after them; re-raising; errors in odd places.
log = []


def inner(n):
    log.append(f'inner {n}')
    if n == 0:
        raise ValueError('bottom reached')
    try:
        return inner(n - 1)
    finally:
        log.append(f'leave {n}')


try:
    inner(3)
except ValueError as error:
    print(error, log)


class Odd:
    def __init__(self):
        self.value = 1

    def __len__(self):
        return -1

    def __bool__(self):
        return 'yes'

    def __iter__(self):
        return 5

    def __str__(self):
        return 3

    def __getitem__(self, key):
        raise KeyError(key)

    def __eq__(self, other):
        raise RuntimeError('cannot compare')

    def __hash__(self):
        return 'text'

    __call__ = None


odd = Odd()
for action in (lambda: len(odd), lambda: bool(odd), lambda: list(odd), lambda: str(odd), lambda: odd['k'], lambda: odd == 1, lambda: hash(odd), lambda: odd in [1], lambda: {odd}, lambda: odd(), lambda: print(odd)):
    try:
        print('got', action())
    except Exception as error:
        print(f'{type(error).__name__}: {error}')


def generator():
    yield 1
    raise LookupError('in the middle')


g = generator()
print(next(g))
try:
    next(g)
except LookupError as error:
    print(error, list(g))
try:
    [10 // n for n in (2, 1, 0)]
except ZeroDivisionError as error:
    print(error)
try:
    sorted([3, 1, 2], key=lambda n: n / 0)
except ZeroDivisionError as error:
    print(error)
values = [1, 2, 3]
try:
    values[0], values[5] = 'first', 'never'
except IndexError as error:
    print(error, values)


def default(x=[].append(1)):
    return x


print(default())
try:
    class Broken:
        x = 1
        y = 1 / 0
except ZeroDivisionError:
    print('class body failed', 'Broken' in globals())
