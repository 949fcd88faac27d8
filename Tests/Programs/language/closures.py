# Closures, nonlocal, global, and when a captured name is looked up.
def make_counter(start=0):
    count = start

    def bump(by=1):
        nonlocal count
        count += by
        return count

    def peek():
        return count

    return bump, peek


bump, peek = make_counter(10)
print(bump(), bump(5), peek())
other, _ = make_counter()
print(other(), peek())

late = [lambda: i for i in range(3)]
bound = [lambda i=i: i for i in range(3)]
print([f() for f in late], [f() for f in bound])


def outer():
    x = 'outer'

    def middle():
        def inner():
            nonlocal x
            x = 'changed by inner'
        inner()
        return x

    return middle(), x


print(outer())
total = 0


def add_all(*values):
    global total, last
    for value in values:
        total += value
    last = value


add_all(1, 2, 3)
print(total, last)


def compose(*fs):
    def run(x):
        for f in fs:
            x = f(x)
        return x
    return run


print(compose(abs, lambda v: v + 1, str)(-4))


def unbound():
    print(total)
    total = 1


try:
    unbound()
except UnboundLocalError as error:
    print(error)


def uses_later():
    return defined_later * 2


defined_later = 21
print(uses_later())
