# Integer arithmetic: floor division and modulo by sign, powers, bits, bases, overflow of 64 bits.
for a, b in ((7, 2), (-7, 2), (7, -2), (-7, -2), (0, 5), (6, 3), (-6, 3)):
    print(a, b, a // b, a % b, divmod(a, b), a / b, round(a / b))
print(2 ** 10, (-2) ** 3, 2 ** -1, 0 ** 0, pow(3, 4, 5), pow(2, -1, 7), -3 ** 2)
print(5 & 3, 5 | 3, 5 ^ 3, ~5, 1 << 10, -17 >> 2, -1 & 0xFF)
print(bin(10), oct(64), hex(255), bin(-5), hex(-256), int('ff', 16), int('0b101', 0), int('-0x1F', 16))
print(int(3.99), int(-3.99), int(' 42 '), int('1_000'), int(True), int('z', 36))
print((255).bit_length(), (0).bit_length(), (10).bit_count(), (7).real, (7).numerator)
print(9223372036854775807 + 1, -9223372036854775808 - 1, 9223372036854775807 * 2)
print(4611686018427387904 * 2, 3037000500 ** 2, 1 << 63, 1 << 64, -(-9223372036854775808))
print(abs(-9223372036854775808), -9223372036854775808 // -1, divmod(-2 ** 63, -1))
print(2 ** 63 - 1, 2 ** 63 - 2 ** 62, (2 ** 64) // (2 ** 60), 2 ** 64 - 2 ** 64, 2 ** 64 % 10)
print(sum([2 ** 62] * 4), 10 ** 18 * 10, 0xFFFFFFFFFFFFFFFF, 12345678901234567890)
print(1 == 1.0, hash(1) == hash(1.0), 2 ** 53 == 2 ** 53 + 1.0, 2 ** 53 + 1 > float(2 ** 53))
print(True + True, True * 5, -True, ~True, True / 2, False == 0, True // 1)
print(round(1234, -2), round(1250, -2), round(-15, -1), (1).__add__(2), 3 .bit_length())
for action in (lambda: 1 // 0, lambda: 1 % 0, lambda: 1 / 0, lambda: 0 ** -1, lambda: divmod(1, 0),
               lambda: 1 << -1, lambda: int('12a'), lambda: int('9', 8), lambda: int(''),
               lambda: int(None), lambda: int(float('inf')), lambda: int(float('nan')),
               lambda: int('1.5'), lambda: int([])):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)
