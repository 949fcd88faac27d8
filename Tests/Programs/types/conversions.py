# Conversions between types, and which values equal one another across types.
samples = [0, 1, -1, 2.7, -2.7, '12', '3.5', 'abc', '', True, None, [1, 2], (1, 2), {1: 2}, {5}, range(2)]
for convert in (int, float, str, bool, list, tuple, len, repr):
    row = []
    for value in samples:
        try:
            row.append(convert(value))
        except (TypeError, ValueError) as error:
            row.append(type(error).__name__[0])
    print(convert.__name__, row)
print(int('0x1f', 16), int('101', 2), int(12.0), int('  -5\n'), int('+7'), int('٣'))
print(str(1.0), str(1e100), str(10 ** 20), str(-0.0), float('1e-3'), float('.5'), float('5.'), float(10 ** 20))
print(list('ab'), list({'x': 1, 'y': 2}.items()), dict([(1, 2)]), set([1, 1]), tuple({3: 4}), sorted((3, 1)), list(map(int, '123')))
print(1 == '1', [1] == (1,), 1 == True, 0 == '', None == False, {} == [], 1.0 == 1, '1' == '1')
print(chr(65), ord('A'), hex(16), bin(3), oct(8), ascii('é'))


class Number:
    def __int__(self):
        return 7

    def __float__(self):
        return 7.5

    def __index__(self):
        return 2

    def __str__(self):
        return 'seven'

    def __bool__(self):
        return False

    def __len__(self):
        return 3


n = Number()
print(int(n), float(n), str(n), bool(n), len(n), [10, 20, 30][n], range(5)[n], 'abc'[n:], [0] * n, hex(n))
for action in (lambda: int('1.5'), lambda: float('x'), lambda: int([]), lambda: list(1), lambda: dict([1, 2]),
               lambda: int(object()), lambda: str(1, 2), lambda: len(1.5), lambda: float(None), lambda: tuple(3)):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)
