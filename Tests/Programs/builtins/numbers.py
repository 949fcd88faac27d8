# abs, round, divmod, pow, sum, min, max, int bases, hash and id of numbers.
print(abs(-3), abs(2.5), abs(-0.0), abs(True), round(2.567, 2), round(-2.5), round(3.5), round(12345, -2), round(1.005, 2))
print(divmod(17, 5), divmod(-17, 5), divmod(17, -5), divmod(7.5, 2), pow(2, 10), pow(2.0, 3), pow(2, -2), pow(3, 100, 7))
print(sum([]), sum([1, 2.5]), sum((n for n in range(4)), 100), max(2, 3.5, 1), min(-1, True), max([1, 2], [1, 3]))
print(bin(5), oct(9), hex(-1), int('11', 2), float(3), bool(2), chr(8364), ord('€'), type(1 + 1.0), type(4 / 2), type(4 // 2))
print(hash(5), hash(5) == hash(5.0), hash('a') == hash('a'), hash((1, 2)) == hash((1, 2)), id(1) == id(1), len(str(id([]))) > 3)
print(round(0.5), round(1.5), round(-0.5), round(2.675, 2), round(1e20, 2), round(5), round(-7, -1), round(1.0), type(round(1.2)), type(round(1.2, 0)))
print(isinstance(1, (str, int)), isinstance('a', str), isinstance([], (list, tuple)), isinstance(1.0, int), issubclass(bool, int))
print(callable(len), callable(3), type(3) is int, type(3) == type(4), len('abc'), len([[]]), len({}), repr(3), str(3))
print(0.1 + 0.2 - 0.3, 3 % 0.7, -3 // 0.7, 10 ** -3, 2 ** 0.5, (-1) ** 3, 1e3 == 1000, 7 // 1.0, 2 ** -1)
for action in (lambda: abs('a'), lambda: round('a'), lambda: pow(2, -1, 4), lambda: pow(0, -1), lambda: divmod(1, 'a'),
               lambda: sum('ab'), lambda: sum([1, 'a']), lambda: pow('a', 2), lambda: hash([]), lambda: hash({}),
               lambda: round(1.5, 'a'), lambda: bin(1.5), lambda: chr('a'), lambda: isinstance(1, 2), lambda: len(3), lambda: abs()):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)
