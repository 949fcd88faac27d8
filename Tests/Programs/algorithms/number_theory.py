# Primes, factors, greatest common divisors, perfect numbers, bases, digits, Fibonacci, Collatz.
def sieve(n):
    flags = [True] * (n + 1)
    flags[:2] = [False, False]
    for i in range(2, int(n ** 0.5) + 1):
        if flags[i]:
            flags[i * i::i] = [False] * len(flags[i * i::i])
    return [i for i, prime in enumerate(flags) if prime]


def factors(n):
    out, d = [], 2
    while d * d <= n:
        while n % d == 0:
            out.append(d)
            n //= d
        d += 1
    return out + ([n] if n > 1 else [])


def gcd(a, b):
    return a if b == 0 else gcd(b, a % b)


def to_base(n, base):
    digits = ''
    while n:
        n, d = divmod(n, base)
        digits = '0123456789abcdef'[d] + digits
    return digits or '0'


primes = sieve(100)
print(primes, len(sieve(10000)))
print([(n, factors(n)) for n in (12, 97, 360, 1001, 2 ** 20, 600851475143)])
print(gcd(1071, 462), gcd(17, 5), [n for n in range(2, 500) if sum(d for d in range(1, n) if n % d == 0) == n])
print(to_base(255, 2), to_base(255, 16), to_base(0, 2), int(to_base(12345, 7), 7), bin(10), hex(255))
print([p for p in primes if p + 2 in primes], sum(int(d) for d in str(2 ** 100)), str(3 ** 50)[::-1])
a, b, row = 0, 1, []
while a < 500:
    row.append(a)
    a, b = b, a + b
print(row, sum(x for x in row if x % 2 == 0))


def collatz(n):
    steps = 0
    while n != 1:
        n = 3 * n + 1 if n % 2 else n // 2
        steps += 1
    return steps


longest = max(range(1, 1000), key=collatz)
print(longest, collatz(longest))
print(all((2 ** n - 1) % 3 == 0 for n in range(0, 20, 2)), pow(3, 1000000, 1000007), pow(7, -1, 26))
triangle = [[1]]
for _ in range(6):
    triangle.append([1] + [x + y for x, y in zip(triangle[-1], triangle[-1][1:])] + [1])
for line in triangle:
    print(' '.join(map(str, line)).center(20).rstrip())
