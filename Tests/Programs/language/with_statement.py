# Context managers: order, results, exceptions swallowed or passed on, contextlib.
class Trace:
    def __init__(self, name, swallow=False):
        self.name, self.swallow = name, swallow

    def __enter__(self):
        print('enter', self.name)
        return self.name.upper()

    def __exit__(self, kind, value, traceback):
        print('exit', self.name, kind.__name__ if kind else None, value)
        return self.swallow


with Trace('a') as a:
    print('body', a)
with Trace('b') as b, Trace('c') as c:
    print(b, c)
with Trace('d', swallow=True):
    raise ValueError('swallowed')
print('after')
try:
    with Trace('outer'):
        with Trace('inner'):
            1 / 0
except ZeroDivisionError as error:
    print('caught', error)


def early():
    for i in range(3):
        with Trace(f'loop{i}'):
            if i == 0:
                continue
            return i


print(early())
from contextlib import contextmanager


@contextmanager
def setting(state, key, value):
    old = state.get(key)
    state[key] = value
    try:
        yield state
    finally:
        state[key] = old


state = {'grad': True}
with setting(state, 'grad', False) as inside:
    print(inside)
print(state)
try:
    with setting(state, 'grad', None):
        raise RuntimeError('restored anyway')
except RuntimeError as error:
    print(error, state)
with (Trace('p') as p,
      Trace('q') as q):
    print(p + q)
