# Operator methods with their reflected and in-place forms, and NotImplemented.
class Money:
    def __init__(self, cents):
        self.cents = cents

    def __repr__(self):
        return 'Money(%d)' % self.cents

    def __add__(self, other):
        if isinstance(other, Money):
            return Money(self.cents + other.cents)
        if isinstance(other, int):
            return Money(self.cents + other)
        return NotImplemented

    __radd__ = __add__

    def __sub__(self, other):
        return Money(self.cents - getattr(other, 'cents', other))

    def __rsub__(self, other):
        return Money(other - self.cents)

    def __mul__(self, factor):
        return Money(self.cents * factor)

    def __rmul__(self, factor):
        print('reflected', factor)
        return self * factor

    def __iadd__(self, other):
        self.cents += getattr(other, 'cents', other)
        return self

    def __neg__(self):
        return Money(-self.cents)

    def __pos__(self):
        return self

    def __abs__(self):
        return Money(abs(self.cents))

    def __bool__(self):
        return self.cents != 0


class Vec:
    def __init__(self, *items):
        self.items = items

    def __matmul__(self, other):
        return sum(a * b for a, b in zip(self.items, other.items))

    def __truediv__(self, d):
        return Vec(*[a / d for a in self.items])

    def __floordiv__(self, d):
        return Vec(*[a // d for a in self.items])

    def __mod__(self, d):
        return Vec(*[a % d for a in self.items])

    def __pow__(self, n):
        return Vec(*[a ** n for a in self.items])

    def __rpow__(self, base):
        return Vec(*[base ** a for a in self.items])

    def __repr__(self):
        return f'Vec{self.items}'


a, b = Money(250), Money(100)
print(a + b, a + 5, 5 + a, a - b, 1000 - a, a * 3, 3 * a)
print(sum([a, b, Money(1)]))
print(-a, +a, abs(Money(-7)), bool(Money(0)), not a)
same = a
a += 50
print(a, same, same is a)
b *= 2          # no __imul__: falls back to __mul__
print(b)
v = Vec(1, 2, 3)
print(v @ Vec(4, 5, 6), v / 2, v // 2, v % 2, v ** 2, 2 ** v)
try:
    a + 'x'
except TypeError as error:
    print(error)
try:
    'x' * Money(2)
except TypeError as error:
    print(error)
try:
    Vec(1) - Vec(2)
except TypeError as error:
    print(error)
