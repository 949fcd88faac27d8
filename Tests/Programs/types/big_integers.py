# Integers beyond 64 bits: every operator, conversions, formatting, comparison, hashing.
a, b = 2 ** 100, 3 ** 70
print(a, b, a + b, a - b, a * b)
print(b // a, b % a, divmod(-b, a), -b // a, -b % a, b % -a)
print(a ** 3, a >> 90, a << 5, a & b, a | 1, a ^ b, ~a)
print(a > b, a == 2 ** 100, a != b, sorted([a, 1, b, -a, 2 ** 63]), max(a, b), abs(-a))
print(a / b, b / a, a / 2, float(a), int(1e30), int(float(a)) == a, 1e20 == 10 ** 20)
print(str(a)[:5], len(str(a)), int('1' * 30), f'{a:,}', f'{a:x}', f'{a:e}', '%d' % b)
print(hash(a) == hash(2 ** 100), {a: 'big'}[2 ** 100], a in {a, b}, bool(a), a is not None)


def factorial(n):
    result = 1
    for i in range(2, n + 1):
        result *= i
    return result


print(factorial(25), factorial(50))
print(factorial(30) // factorial(28), factorial(200) % 1009, sum(map(int, str(factorial(100)))))
x, y = 0, 1
for _ in range(150):
    x, y = y, x + y
print(x)


def gcd(m, n):
    while n:
        m, n = n, m % n
    return m


print(gcd(factorial(30), 2 ** 90), pow(7, 10 ** 20, 10 ** 9 + 7), pow(a, 2, 97))
small = 9223372036854775807
print(small, small + 1, small + 1 - 1, (small + 1) - small, type(small + 1).__name__)
print((2 ** 70).bit_length(), bin(2 ** 65), hex(2 ** 70), -2 ** 64 >> 60, round(2 ** 70, -5))
print(isqrt := int((10 ** 20) ** 0.5), 10 ** 15 * 10 ** 15, (10 ** 30) // 7, -(10 ** 30) // 7)
try:
    float(10 ** 400)
except OverflowError as error:
    print('OverflowError', error)
try:
    10 ** 400 / 3
except OverflowError as error:
    print('OverflowError', error)
print(10 ** 400 // 10 ** 399, 10 ** 400 / 10 ** 399, 1 < 10 ** 400, 1e308 < 10 ** 400)
