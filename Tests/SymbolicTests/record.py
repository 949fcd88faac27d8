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


TABLES = {"derivatives": derivatives}

if __name__ == "__main__":
    for name in sys.argv[1:] or TABLES:
        lines = ["\t".join(row) for row in TABLES[name]()]
        (FOLDER / f"{name}.tsv").write_text("\n".join(lines) + "\n")
        print(name, len(lines))
