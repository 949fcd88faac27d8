# Errors of indexing, unpacking, conversion and arithmetic, with their messages.
def attempt(action):
    try:
        print('got', action())
    except Exception as error:
        print(f'{type(error).__name__}: {error}')


scores = {'ann': 1, ('b', 2): 3}
row = [10, 20, 30]
for action in (
    lambda: row[3], lambda: row[-4], lambda: (1, 2)[2], lambda: 'abc'[10], lambda: range(3)[5], lambda: [][0], lambda: ''[0],
    lambda: scores['bob'], lambda: scores[0], lambda: scores['b', 3], lambda: {}[None], lambda: scores.pop('zz'), lambda: {}.popitem(), lambda: set().pop(), lambda: {1}.remove(5),
    lambda: row.pop(9), lambda: [].pop(), lambda: row.remove(99), lambda: row.index(99), lambda: 'abc'.index('z'), lambda: (1,).index(5),
    lambda: 1 / 0, lambda: 1 // 0, lambda: 1 % 0, lambda: 1.0 / 0, lambda: 0 ** -1, lambda: divmod(1, 0), lambda: 2.0 ** 5000,
    lambda: int('x'), lambda: int('1.5'), lambda: float('one'), lambda: int(''), lambda: chr(-5), lambda: ord('ab'), lambda: int('zz', 16), lambda: 'a'.join([1, 2]), lambda: int('8', 8),
    lambda: max([]), lambda: min(()), lambda: next(iter([])), lambda: sum('ab'), lambda: dict([(1, 2, 3)]), lambda: list(zip(1, 2)), lambda: sorted([1, 'a']), lambda: range(1, 2, 0), lambda: round('x'), lambda: abs('x'),
    lambda: '{} {}'.format(1), lambda: '%d' % 'x', lambda: '%s %s' % 1, lambda: f'{1:q}', lambda: f'{"a":d}', lambda: [1, 2, 3][::0], lambda: 'abc' * -1, lambda: [0] * 'a',
):
    attempt(action)


def unpack(values):
    a, b, c = values
    return a + b + c


for values in ([1, 2], [1, 2, 3, 4], 'abcd', 7, None, {}, range(2)):
    attempt(lambda: unpack(values))
