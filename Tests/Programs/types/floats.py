# repr of floats to the letter, arithmetic, special values, rounding, methods.
for value in (0.1, 0.1 + 0.2, 1 / 3, 2 / 3, 1e15, 1e16, 123456789012345678.0, 1e-4, 1e-5, 1.5e-7,
              5e-324, 1.7976931348623157e308, 100.0, -0.0, 1e22, 1e23, 0.00012345, 2.5, 3.0e10,
              9007199254740993.0, 4.35, 1.1 * 3, 1e100, 12345.6789e-10):
    print(value, end=' ')
print()
inf, nan = float('inf'), float('nan')
print(inf, -inf, nan, inf - inf, inf * 0, nan == nan, nan != nan, inf > 1e308, [nan], -nan)
print(7.5 // 2, -7.5 // 2, 7.5 % 2, -7.5 % 2, 7.5 % -2, divmod(7.5, 2), divmod(-1.0, 0.3))
print(5 % inf, -5 % inf, 1e308 * 10, -1e308 * 10, 2.0 ** 0.5, 2.0 ** -1074, (-8.0) ** 2, 4 ** 0.5)
for value in (0.5, 1.5, 2.5, -0.5, -1.5, 2.675, 1e300, 0.49999999999999994):
    print(round(value), round(value, 2), int(value) if value < 1e10 else 'big', end='; ')
print()
print(round(1234.5678, -2), round(3.14159, 3), round(2.5, 0), round(1e16), round(-2.5), round(7, 2))
print(float('1e3'), float(' -2.5 '), float('inf'), float('-Infinity'), float('NaN'), float('1_0.5'), float(3))
print((2.0).is_integer(), (2.5).is_integer(), (0.75).as_integer_ratio(), (10.0).hex(), 1.5.real)
print(abs(-2.5), -(-1.0), +3.5, max(1, 2.5), min(1.0, 1), sum([0.1] * 10), 1.0 == 1, 0.1 + 0.2 == 0.3)
print(str(1.0), repr(1e5), 1e5, 1E+5, 100000000000000000000.0, 1.0e-10, .5e1)
print(int(1e18), int(-1e19), 3.0 == 3, 3 < 3.5 < 4, True == 1.0, 2 ** 0.5 * 2 ** 0.5)
print(0.1 * 3, 0.3 - 0.1, 1 - 0.9, 1e16 + 1, 1e-16 + 1, 3.3 * 3, 1.15 * 100)
for action in (lambda: 1.0 / 0, lambda: 1.0 // 0.0, lambda: 1.0 % 0, lambda: 0.0 ** -1,
               lambda: float('abc'), lambda: float(''), lambda: 10.0 ** 400, lambda: float([]),
               lambda: round(inf), lambda: round(nan), lambda: 1.5 & 1, lambda: float('1,5')):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)
