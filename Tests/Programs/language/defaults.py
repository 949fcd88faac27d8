# Default arguments are evaluated once, when the function is defined.
def counter(step=1):
    print('default evaluated')
    return step


def grow(item, into=[], by=counter(2)):
    into.append(item * by)
    return into


print(grow(1), grow(2))
print(grow(3, []), grow(4, by=10))
print(grow(5, into=[0]))

rate = 0.1


def step(x, lr=rate):
    return x * lr


rate = 100
print(step(2), step(2, rate))


def init(shape, make=lambda n: [0] * n, scale=1.0):
    return [v + scale for v in make(shape)]


print(init(3), init(2, scale=-1), init(2, lambda n: list(range(n))))


class Layer:
    width = 3

    def build(self, width=width, bias=None):
        bias = bias if bias is not None else [0] * width
        return width, bias


Layer.width = 99
print(Layer().build(), Layer().build(2), Layer().build(bias=[1]))
print(grow.__defaults__[0], step.__defaults__)
