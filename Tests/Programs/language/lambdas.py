# Lambda expressions in every position, with defaults, stars and conditionals.
square = lambda x: x ** 2
print(square(7), (lambda: 'nothing')(), (lambda *a, **k: (a, k))(1, 2, z=3))
print((lambda x, y=10: x - y)(3), (lambda x, *, y: x * y)(3, y=4))
sign = lambda x: 'negative' if x < 0 else 'zero' if x == 0 else 'positive'
print([sign(v) for v in (-2, 0, 2)])
table = {'add': lambda a, b: a + b, 'power': lambda a, b: a ** b}
print([table[name](2, 5) for name in sorted(table)])
pairs = [('pear', 3), ('fig', 10), ('apple', 3)]
print(sorted(pairs, key=lambda p: (-p[1], p[0])))
print(max(pairs, key=lambda p: len(p[0])), min(pairs, key=lambda p: p[1]))
print(list(map(lambda a, b: a * b, [1, 2, 3], [4, 5, 6])))
print(list(filter(lambda n: n % 3 == 0, range(10))))
curried = lambda a: lambda b: lambda c: a + b * c
print(curried(1)(2)(3))
Y = lambda f: (lambda x: x(x))(lambda x: f(lambda n: x(x)(n)))
print(Y(lambda me: lambda n: 1 if n < 2 else n * me(n - 1))(10))
print(square.__name__)
