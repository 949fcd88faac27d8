# Positional, keyword, star and double-star arguments, on both sides of a call.
def show(a, b=2, *rest, c=3, **extra):
    return f'a={a} b={b} rest={rest} c={c} extra={extra}'


print(show(1))
print(show(1, 5, 6, 7, c=8, d=9, e=10))
print(show(b=4, a=3))
print(show(*[1, 2, 3], **{'c': 4, 'z': 26}))
print(show(*range(2), *'xy', c=0, **{'k': 1}, **{'l': 2}))


def only_keyword(x, *, scale=1, shift):
    return x * scale + shift


def positional(a, b, /, c):
    return a - b + c


print(only_keyword(5, shift=1), only_keyword(5, shift=1, scale=2))
print(positional(9, 4, c=1))


def runner(model, **kwargs):
    epochs = kwargs.get('num_epochs', 10)
    log = kwargs.pop('log_epochs', 5)
    return model, epochs, log, sorted(kwargs)


print(runner('m', num_epochs=50, log_eopchs=50))


def outer(*args, **kwargs):
    return show(*args, **kwargs)


print(outer(0, 1, 2, c=9, w='w'))
for attempt in (
    lambda: show(),
    lambda: show(1, a=2),
    lambda: only_keyword(1),
    lambda: only_keyword(1, 2, shift=3),
    lambda: only_keyword(1, shift=2, shft=3),
    lambda: positional(1),
    lambda: positional(1, 2, 3, 4),
):
    try:
        attempt()
    except TypeError as error:
        print('TypeError:', error)
