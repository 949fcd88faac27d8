# math: constants, functions, exactness, domain errors.
import math
from math import factorial, gcd, hypot, sqrt as root

print(math.pi, math.e, math.inf, math.nan, math.tau, -math.inf)
print(math.sqrt(2), root(16), math.exp(1), math.log(10), math.log(8, 2), math.log2(8), math.log10(1000), math.log1p(1e-10), math.expm1(1e-10))
print(math.sin(1), math.cos(1), math.tan(1), math.asin(0.5), math.acos(0.5), math.atan(1), math.atan2(1, -1), math.sinh(1), math.cosh(1), math.tanh(0.5))
print(math.floor(2.7), math.floor(-2.1), math.ceil(2.1), math.ceil(-2.7), math.trunc(-2.7), math.fabs(-3), math.floor(5), math.ceil(1e20))
print(math.pow(2, 3), math.fmod(-7, 3), math.modf(2.5), math.copysign(1, -0.0), math.degrees(math.pi), math.radians(180), math.cbrt(27))
print(factorial(10), factorial(25), gcd(12, 18), gcd(0, 5), math.lcm(4, 6), hypot(3, 4), math.comb(5, 2), math.perm(5, 2), math.isqrt(10 ** 20 + 1))
print(math.isnan(math.nan), math.isinf(-math.inf), math.isfinite(1.0), math.isclose(0.1 + 0.2, 0.3), math.isclose(1, 1.1), math.prod([1, 2, 3, 4]))
print(math.fsum([0.1] * 10), sum([0.1] * 10), math.dist([0, 0], [3, 4]), math.erf(0.5), math.gamma(5), math.frexp(8.0), math.ldexp(0.5, 4))
sigmoid = lambda z: 1 / (1 + math.exp(-z))
print([round(sigmoid(z), 6) for z in (-5, -1, 0, 1, 5)], sum(1 / factorial(n) for n in range(18)))
for action in (lambda: math.sqrt(-1), lambda: math.log(0), lambda: math.exp(1000), lambda: factorial(-1), lambda: math.acos(2),
               lambda: math.sqrt('4'), lambda: factorial(2.5), lambda: math.floor(math.inf), lambda: math.fmod(1, 0), lambda: math.pow(0, -1)):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)
