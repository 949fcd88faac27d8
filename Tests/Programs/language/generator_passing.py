# Generators that pass on the values of others: loops that only yield, and `yield from`.


def numbers(n, log):
    try:
        for i in range(n):
            got = yield i
            if got is not None:
                log.append(("got", got))
    except ValueError as error:
        log.append(("caught", str(error)))
        yield "after"
    finally:
        log.append("closed")
    return n * 10


def loop(inner):
    for value in inner:
        yield value


def guarded(inner, log):
    try:
        for value in inner:
            yield value
    except Exception as error:
        log.append((type(error).__name__, str(error)))
        yield "handled"


def chained(inner):
    result = yield from inner
    yield ("result", result)


def twice(inner):
    for value in inner:
        yield value
    for value in (7, 8):
        yield value


def show(*items):
    # A function of the program's own: generators that nobody has any more are closed by now.
    print(*items)


log = []
show(list(loop(loop(twice(numbers(3, log))))), log)

# Sent values reach the innermost through `yield from`, not through a loop.
log = []
walk = chained(chained(numbers(3, log)))
show(next(walk), walk.send("a"), walk.send("b"), next(walk), next(walk, "end"), log)
log = []
walk = loop(numbers(3, log))
show(next(walk), walk.send("lost"), next(walk), next(walk, "end"), log)

# Errors raised from outside: inside through `yield from`, at the loop's own yield otherwise.
log = []
walk = chained(numbers(3, log))
show(next(walk), walk.throw(ValueError("in")), next(walk), next(walk, "end"), log)
log = []
walk = guarded(loop(numbers(3, log)), log)
show(next(walk), next(walk), walk.throw(KeyError("k")), next(walk, "end"), log)
del walk
show(log)

# Errors of the innermost pass through all, and can be handled on the way.


def failing():
    yield 1
    raise RuntimeError("broken")


log = []
walk = loop(guarded(loop(failing()), log))
show(list(walk), log)
walk = loop(loop(failing()))
show(next(walk))
try:
    next(walk)
except RuntimeError as error:
    show("raised", error, next(walk, "ended"))

# Closing.
log = []
walk = chained(loop(numbers(5, log)))
show(next(walk), next(walk))
walk.close()
show(next(walk, "ended"), log)
log = []
walk = loop(chained(numbers(5, log)))
show(next(walk))
walk.close()
del walk
show(log)

# One generator, two that pass its values on.
shared = iter(range(6))
a, b = loop(loop(shared)), loop(shared)
show(next(a), next(b), next(a), next(b), list(a), list(b))
inner = numbers(4, [])
a, b = loop(inner), loop(inner)
show(next(a), next(b), next(a), next(b), next(a, "end"), next(b, "end"))


# The variable of the loop is seen by others than the yield.
def remembering(inner):
    last = None
    for value in inner:
        yield value
    print("last", value)


def shadowed(inner, value="parameter"):
    print(value)
    for value in inner:
        yield value


show(list(remembering(loop([1, 2, 3]))), list(shadowed("ab")))


def counting(n):
    if n > 0:
        for value in counting(n - 1):
            yield value
        yield n


show(sum(counting(300)), max(counting(100)))


# Running already.
def selfish():
    yield 1
    yield next(holder[0])


holder = []
holder.append(loop(loop(selfish())))
show(next(holder[0]))
try:
    next(holder[0])
except ValueError as error:
    show(error)
