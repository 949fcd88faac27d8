# assert with and without a message; del of names, attributes, items and slices.
def check(n):
    assert isinstance(n, int), 'not an int: {!r}'.format(n)
    assert n > 0
    return n


for value in (3, -1, 'x'):
    try:
        print(check(value))
    except AssertionError as error:
        print('AssertionError', repr(str(error)))
assert True, 1 / 0
a = b = [1, 2, 3]
del a
print(b)
try:
    a
except NameError as error:
    print(error)
del b[0], b[-1]
print(b)
d = {'x': 1, 'y': 2}
del d['x']
print(d)
try:
    del d['x']
except KeyError as error:
    print('KeyError', error)


class Thing:
    def __init__(self):
        self.kept, self.gone = 1, 2


t = Thing()
del t.gone
print(vars(t))
for action in ('del t.gone', 't.gone'):
    try:
        if action.startswith('del'):
            del t.gone
        else:
            t.gone
    except AttributeError as error:
        print(error)


def local():
    x = 1
    del x
    return x


try:
    local()
except UnboundLocalError as error:
    print(error)
x, y, z = 1, 2, 3
del (x, y), z
try:
    y
except NameError as error:
    print(error)
