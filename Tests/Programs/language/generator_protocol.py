# send, throw, close and yield as an expression; finally and with inside generators.
def averager():
    total, n, mean = 0.0, 0, None
    while True:
        value = yield mean
        if value is None:
            break
        total += value
        n += 1
        mean = total / n
    return n, mean


g = averager()
next(g)
print([g.send(v) for v in (10, 20, 60)])
try:
    g.send(None)
except StopIteration as stop:
    print('returned', stop.value)


def guarded(name):
    try:
        while True:
            try:
                received = yield name
                print('received', received)
            except ValueError as error:
                print('inside:', error)
    finally:
        print('closed', name)


g = guarded('g')
print(next(g), g.send('hello'))
print(g.throw(ValueError('recover')))
g.close()
g.close()
try:
    g.send(1)
except StopIteration:
    print('exhausted')

g = guarded('h')
next(g)
try:
    g.throw(KeyError('through'))
except KeyError as error:
    print('outside:', error)

try:
    guarded('i').send('too early')
except TypeError as error:
    print(error)


def expressions():
    x = (yield 1) + (yield 2) * 10
    print('x =', x, [(yield 3), (yield 4)])
    return f'{(yield 5)}'


g = expressions()
print(next(g), g.send(3), g.send(4), g.send('a'), g.send('b'))
try:
    g.send('last')
except StopIteration as stop:
    print(stop.value)


def stubborn():
    try:
        yield 1
    except GeneratorExit:
        print('asked to leave')
        raise


g = stubborn()
next(g)
g.close()
