#!/usr/bin/env python3
"""Record what SymPy says of expressions, for the tests of the symbolic part.

    python3 Tests/SymbolicTests/record.py [NAME ...]

Writes Recorded/NAME.tsv; needs sympy 1.14. The expressions are made here, from a fixed seed.
"""
import random
import sys
from pathlib import Path

import sympy as sp

FOLDER = Path(__file__).resolve().parent / "Recorded"
X, Y = sp.symbols("x y", real=True)
FUNCTIONS = {
    "exp": sp.exp, "log": sp.log, "sin": sp.sin, "cos": sp.cos, "tan": sp.tan, "sqrt": sp.sqrt,
    "tanh": sp.tanh, "sinh": sp.sinh, "cosh": sp.cosh, "atan": sp.atan, "asinh": sp.asinh,
    "erf": sp.erf, "sigmoid": lambda u: 1 / (1 + sp.exp(-u)), "softplus": lambda u: sp.log(1 + sp.exp(u)),
    "asin": sp.asin, "acos": sp.acos,
}
POINTS = [(0.37, 0.81), (0.62, 0.23), (1.3, 0.7)]

# What a first course differentiates; for these the length is compared too.
STANDARD = """
x**2 + 3*x + 1; x**5 - 2*x**3; 1/x; 1/(x + 1); x/(x + 1); (x - 1)/(x + 1); sqrt(x); sqrt(1 - x**2/9)
x**3/(1 + x**2); 1/(1 + x**2); exp(x); exp(-x); exp(-x**2/2); x*exp(x); x**2*exp(-x); log(x); log(1 + x**2)
x*log(x); log(x)/x; sin(x); cos(2*x); sin(x)*cos(x); sin(x)**2; tan(x); x*sin(x); sin(x)/x; exp(x)*sin(x)
exp(-x)*cos(3*x); atan(x); asin(x/2); acos(x/3); sinh(x); cosh(x); tanh(x); log(x + sqrt(x**2 + 1)); sigmoid(x)
sigmoid(2*x + y); softplus(x); log(sigmoid(x)); x*sigmoid(x); x**2*y + y**2*x; exp(x*y); log(x*y + 1)
1/(1 + exp(-x)); (exp(x) - exp(-x))/(exp(x) + exp(-x)); -(y*log(x) + (1 - y)*log(1 - x)); (x - y)**2
sqrt(x**2 + y**2); x/y; x**y; y**x; exp(sin(x)); sin(exp(x)); log(log(x + 2)); (x**2 + 1)**3; (2*x + 1)**(1/2)
erf(x); x**x; exp(x)/(exp(x) + exp(y)); log(exp(x) + exp(y)); x*tanh(x); (1 + x)/(1 - x); x**2/(x + y)
""".replace("\n", ";")


def made(depth, rng):
    """A random expression as text."""
    if depth == 0:
        return rng.choice(["x", "x", "x", "y", str(rng.randint(1, 5)), "0.5"])
    kind = rng.random()
    a, b = made(depth - 1, rng), made(rng.randint(0, depth - 1), rng)
    if kind < 0.2:
        return f"({a} + {b})"
    if kind < 0.3:
        return f"({a} - {b})"
    if kind < 0.55:
        return f"{a}*{b}"
    if kind < 0.63:
        return f"{a}/({b} + 3)"
    if kind < 0.72:
        return f"({a})**{rng.choice([2, 3, 2, -1])}"
    name = rng.choice(["exp", "log", "sin", "cos", "tanh", "sqrt", "sigmoid", "atan", "softplus", "erf", "sinh"])
    if name in ("log", "sqrt"):
        return f"{name}(({a})**2 + 1)"
    if name in ("exp", "sinh"):
        return f"{name}(sin({a}))"
    return f"{name}({a})"


def parsed(text):
    return sp.sympify(text, locals={"x": X, "y": Y, **FUNCTIONS}, rational=True)


def length(expression):
    """Numbers, symbols and operations, as the tests count those of our own terms."""
    return sum(1 for _ in sp.preorder_traversal(expression)) + sum(
        max(len(part.args) - 2, 0) for part in sp.preorder_traversal(expression) if part.is_Add or part.is_Mul
    )


def derivatives():
    rng = random.Random(7)
    standard = [text.strip() for text in STANDARD.split(";") if text.strip()]
    rows, seen = [], set()
    for text in standard:
        rows += row(text, True)
    while len(rows) < 340:
        text = made(rng.choice([2, 3, 3]), rng)
        if "x" in text and text not in seen:
            seen.add(text)
            rows += row(text, False)
    return rows


def row(text, is_standard):
    expression = parsed(text)
    derivative = sp.diff(expression, X)
    values = []
    for x, y in POINTS:
        value = complex(derivative.subs({X: sp.Float(x, 40), Y: sp.Float(y, 40)}).evalf(30))
        values.append("none" if value.imag or value != value or abs(value) > 1e12 else repr(value.real))
    shortest = length(sp.simplify(derivative)) if is_standard else 0
    return [[text, str(shortest), *values]]


INTEGRALS = """
x**3 - 2*x + 1; 3*x**2 + 1/x; sqrt(x); 1/sqrt(x); x**(1/3); (2*x + 1)**5; 1/(3*x + 2); 1/(x + 1)**2; sqrt(3*x + 1)
exp(3*x); exp(-x/2); 2**x; sin(2*x); cos(3*x + 1); tan(x); sinh(x); cosh(2*x); tanh(x); 1/cos(x)**2; 1/sin(x)**2
sin(x)**2; cos(x)**2; sin(x)**3; cos(x)**3; sin(x)*cos(x); sin(x)**2*cos(x)**2; sin(2*x)*cos(3*x); sin(x)*sin(2*x)
cos(x)**4; sin(x)**4; sin(x)**2*cos(x); cos(x)/sin(x); tan(x)**2; 1/cos(x); 1/sin(x); 1/cosh(x)**2
1/(x**2 + 1); 1/(x**2 + 4); 1/(x**2 - 4); 1/(x**2 + 2*x + 5); x/(x**2 + 1); x**2/(x**2 + 1); x**3/(x**2 + 1)
1/(x*(x + 1)); 1/(x**2*(x + 1)); (x + 3)/(x**2 + 3*x + 2); 1/(x**3 + 1); 1/(x**3 + x); x/(x + 1)**3; 1/(x**2 + 1)**2
(2*x + 1)/(x**2 + x + 1); x**4/(x**2 + 4); 1/(x**4 - 1); x/(x**4 + 1); (x**2 + 1)/(x + 2)
1/sqrt(1 - x**2/4); 1/sqrt(x**2 + 1); 1/sqrt(x**2 + 9); sqrt(4 - x**2); sqrt(x**2 + 1); x/sqrt(x**2 + 1); x*sqrt(x**2 + 1)
x*sqrt(x + 1); x/sqrt(x + 1); 1/(sqrt(x)*(x + 1)); exp(sqrt(x)); 1/(1 + sqrt(x)); x**2/sqrt(4 - x**2)
log(x); x*log(x); x**2*log(x); log(x)**2; log(x)/x; log(x)/x**2; log(2*x + 1); sqrt(x)*log(x)
x*exp(x); x**2*exp(x); x*exp(-x); x**3*exp(-x); x*exp(x**2); x**3*exp(-x**2); exp(-x**2); x*sin(x); x**2*cos(x)
x*cos(2*x); exp(x)*sin(x); exp(-x)*cos(2*x); x*exp(2*x); atan(x); x*atan(x); asin(x/2); acos(x/2); asinh(x)
exp(x)/(1 + exp(x)); 1/(1 + exp(x)); exp(2*x)/(1 + exp(x)); 1/(exp(x) + exp(-x)); sigmoid(x); sigmoid(2*x + 1)
exp(sin(x))*cos(x); sin(x)*exp(cos(x)); cos(log(x))/x; sin(sqrt(x))/sqrt(x); x*cosh(x); x**5*exp(x**3)
sigmoid(x)*(1 - sigmoid(x)); tanh(x)**2; x/cos(x)**2; erf(x); exp(x**2); sin(x)/x; exp(x)/x; log(x)/(x + 1); sqrt(1 + x**3)
""".replace("\n", ";")

FACTORS = """
x**2 - 1; x**2 - y**2; x**3 - 1; x**3 + 8; x**3 - y**3; x**4 - 1; x**4 + 4; x**4 - 16*y**4; x**6 - 1; x**8 - 1
x**2 + 2*x + 1; x**2 - 5*x + 6; 6*x**2 + x - 2; 4*x**2 - 12*x + 9; x**2 + 1; x**2 - 2; 2*x**2 - 8; x**3 - x; x**3 - 3*x**2 + 3*x - 1
x**3 - 6*x**2 + 11*x - 6; x**4 - 5*x**2 + 4; x**4 + x**2 + 1; x**5 - x; x**5 + x + 1; x**4 - 2*x**3 + x**2; x**10 - 1
x*y + x + y + 1; x**2*y - y; x**2 + 2*x*y + y**2; x**2*y**2 - 1; x**3 + 3*x**2*y + 3*x*y**2 + y**3; x**2 - x*y - 2*y**2
x**2/4 - 1/9; x**2/2 + x + 1/2; 3*x**3 - 12*x; 5*x*y - 10*x**2; x**4*y - x*y**4; (x + y)**2 - 1; x**2 - 2*x*y + y**2 - 4
12*x**2 - 7*x - 10; x**3 + x**2 - x - 1; 2*x**3 - 3*x**2 - 3*x + 2; x**4 - 10*x**2 + 1; x**6 + 1; x**7 - 1; x**9 - 1; x**12 - 1
x**4 + 2*x**2*y**2 + y**4; x**2*y + x*y**2; x**2 + x + 1; 9*x**2 - 25; x**2 - 12*x + 36; 8*x**3 - 27; x**4 - 81; x**3 - 7*x + 6
""".replace("\n", ";")

EQUATIONS = """
2*x + 3; 5*x - 1/2; x**2 - 4; x**2 + 4; x**2 - x - 1; 2*x**2 + 3*x - 2; x**2 + x + 1; x**2 - 6*x + 9; 3*x**2 - 5; x**2 + 2*x
x**3 - 8; x**3 + 1; x**3 - x; x**3 - 6*x**2 + 11*x - 6; x**3 - 3*x + 1; x**3 + x + 1; x**3 - 2; x**3 + 3*x**2 + 3*x + 1; 2*x**3 - x**2 - 2*x + 1
x**4 - 1; x**4 - 5*x**2 + 4; x**4 + 4; x**4 - 2; x**4 - 10*x**2 + 1; x**4 + x**2 + 1; x**4 - 4*x**3 + 6*x**2 - 4*x + 1; x**4 - 2*x**3 - x + 2
x**5 - x - 1; x**5 - 32; x**6 - 1; x**5 + x**4 - 2; x**6 - 9*x**3 + 8; x**7 - 3*x + 1
1/x - 2; 1/(x - 1) + 1/(x + 1) - 1; (x**2 - 1)/(x - 1); x + 1/x - 3; x/(x + 1) - 2; 2/(x**2 + 1) - 1
exp(x) - 3; exp(2*x) - 3*exp(x) + 2; exp(-x) - 5; exp(x) + exp(-x) - 4; 2**x - 8; 3**(2*x) - 5; exp(x) + 1
log(x) - 2; log(x + 1) - 1; log(x)**2 - 4; log(2*x) + 1; sqrt(x) - 3; sqrt(x + 1) - x + 1; sqrt(x + 4) - 2; sqrt(x) + x - 6; sqrt(2*x + 3) - x
abs(x) - 3; abs(x - 1) - 2; tanh(x) - 1/2; sinh(x) - 1; atan(x) - 1; sigmoid(x) - 1/4; cos(x) - x; exp(-x) - x; x*exp(x) - 1; log(x) + x
""".replace("\n", ";")

# y' by x and y, and where it starts.
FIRST_ORDER = """
y, 0, 1; -2*y, 0, 3; x*y, 0, 2; y + x, 0, 1; y - x**2, 0, 1; -y + exp(x), 0, 1; y/x, 1, 2; 2*y/x + x, 1, 1; y**2, 0, 1/3
x/y, 0, 2; y*cos(x), 0, 1; exp(x - y), 0, 1; y*(1 - y), 0, 1/4; 1 + y**2, 0, 0; x**2*y, 0, 1; -x*y + x, 0, 3; (1 + x)*y, 0, 1
-y + sin(x), 0, 1; 3 - y, 0, 0; sqrt(y), 0, 1
""".replace("\n", ";")

# a, b, c and r of a*y'' + b*y' + c*y = r, with y(0) = 1 and y'(0) = 2.
SECOND_ORDER = """
1, 0, 1, 0; 1, 0, -1, 0; 1, -3, 2, 0; 1, 2, 1, 0; 1, 2, 5, 0; 1, 0, 4, x; 1, -3, 2, exp(3*x); 1, 2, 1, exp(-x); 1, 0, 1, sin(x)
2, 1, -1, x**2; 1, 0, 0, 6*x; 1, 1, 0, 1; 1, -1, -2, cos(x)
""".replace("\n", ";")


def items(text):
    return [item.strip() for item in text.split(";") if item.strip()]


def integrals():
    """The integral from 0.4 to 0.9 of each, by numbers."""
    rows = []
    for text in items(INTEGRALS):
        value = sp.Integral(parsed(text), (X, sp.Rational(2, 5), sp.Rational(9, 10))).evalf(20)
        rows.append([text, repr(float(value))])
    return rows


def factorisations():
    """The number of irreducible factors with their powers, and the value at a point."""
    rows = []
    for text in items(FACTORS) + products():
        expression = parsed(text)
        _, powers = sp.factor_list(expression)
        value = expression.subs({X: sp.Rational(13, 7), Y: sp.Rational(5, 3)})
        rows.append([text, str(sum(power for _, power in powers)), repr(float(value))])
    return rows


def products():
    """Products of random polynomials, multiplied out."""
    rng = random.Random(3)
    made = []
    for _ in range(45):
        product = sp.Integer(1)
        for _ in range(rng.randint(2, 4)):
            product *= sum(rng.randint(-4, 4) * X ** rng.randint(0, 2) * Y ** rng.randint(0, 1) for _ in range(3)) + X
        if product.has(X):
            made.append(str(sp.expand(product)))
    return made


def equations():
    """All solutions, as pairs of a real and an imaginary part."""
    rows = []
    for text in items(EQUATIONS):
        expression = parsed(text)
        x = sp.Symbol("x")
        free = expression.subs(X, x)
        numerator = sp.numer(sp.cancel(sp.together(free)))
        if numerator.is_polynomial(x):
            roots = [complex(r) for r in sp.Poly(sp.sqf_part(numerator), x).nroots(n=15)]
        else:
            roots = [complex(sp.N(r)) for r in real_roots(expression)]
        unique = []
        for root in roots:
            if all(abs(root - other) > 1e-4 for other in unique):
                unique.append(root)
        rows.append([text, " ".join(f"{r.real!r},{r.imag!r}" for r in unique)])
    return rows


def real_roots(expression):
    """Real roots by a search for changes of sign between -50 and 50."""
    value = sp.lambdify(X, expression, ["mpmath"])
    found, last = [], None
    for step in range(-5000, 5001):
        x = step / 100 + 0.00317
        try:
            y = value(x)
            y = None if getattr(y, "imag", 0) else float(y)
        except (ValueError, ZeroDivisionError, OverflowError):
            y = None
        if last is not None and y is not None and (y < 0) != (last[1] < 0):
            found.append(sp.nsolve(expression, X, (last[0], x), solver="anderson", prec=20))
        last = None if y is None else (x, y)
    return found


def ode():
    """y(x0 + 0.5) of the solution that starts where the row says, by numbers."""
    import mpmath

    mpmath.mp.dps = 20
    rows = []
    for item in items(FIRST_ORDER):
        slope, start, value = [part.strip() for part in item.split(",")]
        f = sp.lambdify((X, Y), parsed(slope), "mpmath")
        solution = mpmath.odefun(lambda x, y: [f(x, y[0])], mpmath.mpf(start), [mpmath.mpf(sp.Rational(value))])
        end = solution(mpmath.mpf(start) + 0.5)[0]
        rows.append([f"y' = {slope}", start, repr(float(sp.Rational(value))), "", repr(float(end))])
    for item in items(SECOND_ORDER):
        a, b, c, r = [part.strip() for part in item.split(",")]
        f = sp.lambdify(X, parsed(r), "mpmath")
        solution = mpmath.odefun(
            lambda x, y: [y[1], (f(x) - int(b) * y[1] - int(c) * y[0]) / int(a)], 0, [1, 2]
        )
        rows.append([f"{a}*y'' + {b}*y' + {c}*y = {r}", "0", "1.0", "2.0", repr(float(solution(0.5)[0]))])
    return rows


TABLES = {
    "derivatives": derivatives, "integrals": integrals, "factorisations": factorisations,
    "equations": equations, "differential_equations": ode,
}

if __name__ == "__main__":
    for name in sys.argv[1:] or TABLES:
        lines = ["\t".join(row) for row in TABLES[name]()]
        (FOLDER / f"{name}.tsv").write_text("\n".join(lines) + "\n")
        print(name, len(lines))
