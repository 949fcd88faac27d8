"""Records what Paddle and NumPy answer, for RecordedTests.swift.

Run with a Python that has paddlepaddle 3.3.1; writes Recorded/*.txt beside this file. A case is a line of fields
separated by tabs: the operation, its arguments, the answer (`!Kind` for an error). Where Paddle itself fails (an
index out of range, a division by zero), the case says what should happen.
"""
import pathlib
import random
import sys
import warnings

warnings.filterwarnings("ignore")
import numpy as np
import paddle

FOLDER = pathlib.Path(__file__).parent / "Recorded"
NAN, INF = float("nan"), float("inf")
rng = np.random.default_rng(7)
choose = random.Random(7)
T = paddle.to_tensor


class File:
    """Collects the cases of one file."""

    def __init__(self, name):
        self.name, self.lines = name, []

    def add(self, operation, *fields):
        self.lines.append("\t".join([operation, *[note(f) for f in fields]]))

    def ask(self, operation, arguments, answer):
        """Records the answer of a function, or the kind of its error."""
        try:
            expected = note(answer())
        except Exception as error:
            expected = "!" + type(error).__name__
        self.lines.append("\t".join([operation, *[note(a) for a in arguments], expected]))

    def write(self):
        FOLDER.mkdir(exist_ok=True)
        (FOLDER / self.name).write_text("\n".join(self.lines) + "\n")
        print(self.name, len(self.lines))


def ramp(dtype, shape, seed):
    """Elements by a formula, so that large tensors need not be written out (Notation.swift has the same)."""
    values = (np.arange(np.prod(shape, dtype=int)) * 7919 + seed * 104729) % 2003 - 1001
    return (values / 16 if dtype[0] == "f" else values % 2 if dtype == "bool" else values).astype(dtype).reshape(shape)


def note(value):
    if isinstance(value, paddle.Tensor):
        value = value.numpy()
    if isinstance(value, (np.ndarray, np.generic)):
        value = np.asarray(value)
        if value.size > 400:
            for seed in range(3):
                if np.array_equal(ramp(str(value.dtype), value.shape, seed), value):
                    return f"{value.dtype}({','.join(map(str, value.shape))})~{seed}"
        items = ",".join(map(str, value.reshape(-1)))
        return f"{value.dtype}({','.join(map(str, value.shape))}){items}"
    if isinstance(value, (list, tuple)):
        return "[" + ",".join(map(str, value)) + "]"
    return str(value).replace("\n", "\\n")


def sample(dtype, shape, low=-3.0, high=3.0, exact=False):
    if dtype == "bool":
        return rng.integers(0, 2, shape).astype(bool)
    if dtype.startswith("int"):
        return rng.integers(int(low), int(high) + 1, shape).astype(dtype)
    values = rng.uniform(low, high, shape)
    # Short in the files, unless all digits matter.
    return (values if exact else np.round(values * 64) / 64).astype(dtype)


UNARY = {
    "negative": paddle.neg, "relu": paddle.nn.functional.relu, "sigmoid": paddle.nn.functional.sigmoid,
    "softplus": paddle.nn.functional.softplus, "logicalNot": paddle.logical_not,
    "bitwiseNot": paddle.bitwise_not,
}
for name in """abs square sign exp expm1 log log2 log10 log1p sqrt rsqrt reciprocal sin cos tan asin acos atan sinh
    cosh tanh asinh acosh atanh erf ceil floor round trunc isnan isinf isfinite""".split():
    UNARY[name] = getattr(paddle, name)
DTYPES = ["bool", "int32", "int64", "float32", "float64"]
# Paddle has these for floats only; here they also take integers.
LENIENT = {"relu", "softplus"}
SPECIAL = [0.0, -0.0, 0.5, -0.5, 1.0, -1.0, 1.5, 2.5, -2.5, INF, -INF, NAN, 20.0, 30.0, -30.0, 88.0, 100.0, -100.0, 1e-7]


def elementwise():
    f = File("elementwise.txt")
    for name, function in UNARY.items():
        for dtype in DTYPES:
            if name in LENIENT and dtype.startswith("int"):
                continue
            for shape in [[], [19]] if dtype[0] == "f" else [[], [6]]:
                x = sample(dtype, shape)
                f.ask("map", [name, x], lambda: function(T(x)))
        for dtype in ["float32", "float64"]:
            x = np.array(SPECIAL, dtype)
            # NumPy where Paddle's vector code strays at the edges.
            f.ask("map", [name, x], lambda: edge(name, x, function))
    binary(f)
    others(f)
    f.write()


def edge(name, x, function):
    exact = {"tan", "sinh", "cosh", "asinh", "acosh", "atanh", "log1p", "expm1", "exp", "log", "log2", "log10", "sqrt",
             "sin", "cos", "tanh"}
    with np.errstate(all="ignore"):
        if name in exact:
            renamed = {"asinh": "arcsinh", "acosh": "arccosh", "atanh": "arctanh"}.get(name, name)
            return getattr(np, renamed)(x.astype("float64")).astype(x.dtype)
        if name == "rsqrt":
            return (1 / np.sqrt(x.astype("float64"))).astype(x.dtype)
        if name == "sigmoid":
            return (1 / (1 + np.exp(-x.astype("float64")))).astype(x.dtype)
        if name == "softplus":
            return np.logaddexp(0, x.astype("float64")).astype(x.dtype)
        return function(T(x))


BINARY = {"floorDivide": paddle.floor_divide, "modulo": paddle.mod, "power": paddle.pow, "fmax": paddle.fmax,
          "fmin": paddle.fmin, "bitwiseAnd": paddle.bitwise_and, "bitwiseOr": paddle.bitwise_or,
          "bitwiseXor": paddle.bitwise_xor, "shiftLeft": paddle.bitwise_left_shift,
          "shiftRight": paddle.bitwise_right_shift, "notEqual": paddle.not_equal, "less": paddle.less_than,
          "lessEqual": paddle.less_equal, "greater": paddle.greater_than, "greaterEqual": paddle.greater_equal,
          "logicalAnd": paddle.logical_and, "logicalOr": paddle.logical_or, "logicalXor": paddle.logical_xor}
for name in "add subtract multiply divide maximum minimum atan2 equal".split():
    BINARY[name] = getattr(paddle, name)
SHAPES = [([], []), ([3], []), ([], [4]), ([2, 3], [3]), ([2, 1], [1, 4]), ([2, 3, 4], [3, 1]), ([1, 3], [5, 1, 1]),
          ([7, 5], [5]), ([130, 5], [5]), ([0, 3], [3]), ([2, 3, 1, 2], [3, 4, 1])]


def binary(f):
    for name, function in BINARY.items():
        for dtype in DTYPES:
            if dtype == "bool" and name == "divide":
                continue
            for a, b in SHAPES[:4] if dtype != "float32" else SHAPES:
                x, y = sample(dtype, a, -4, 4), sample(dtype, b, 1, 4)
                if name == "atan2" and dtype.startswith("int"):
                    # Paddle answers in float64 what it computed in float32.
                    function = lambda a, b: np.arctan2(a.numpy(), b.numpy())
                f.ask("zip", [name, x, y], lambda: function(T(x), T(y)))
    for name in ["add", "multiply", "maximum", "less", "divide"]:
        for first in DTYPES:
            for second in DTYPES:
                x, y = sample(first, [4]), sample(second, [4], 1, 3)
                if first == second:
                    continue
                common = max(DTYPES.index(first), DTYPES.index(second))
                common = max(common, 3) if name == "divide" else common
                kind = DTYPES[common]
                f.ask("zip", [name, x, y], lambda: BINARY[name](T(x).astype(kind), T(y).astype(kind)))
    special = np.array(SPECIAL, "float32")
    for name in ["add", "maximum", "minimum", "fmax", "fmin", "power", "modulo", "less", "greaterEqual", "notEqual", "atan2"]:
        x, y = np.repeat(special, len(special)), np.tile(special, len(special))
        f.ask("zip", [name, x, y], lambda: BINARY[name](T(x), T(y)))
    x, y = np.array([7, -7, 7, -7, 5, -5, 0]), np.array([2, 2, -2, -2, 3, 3, 9])
    for name in ["floorDivide", "modulo", "power"]:
        f.ask("zip", [name, x, y], lambda: BINARY[name](T(x), T(y)))
    least = np.array([-(2**63), 5])
    f.add("zip", "floorDivide", least, np.array([-1, 2]), np.array([-(2**63), 2]))
    f.add("zip", "modulo", least, np.array([-1, 2]), np.array([0, 1]))
    f.add("zip", "floorDivide", least, np.array([0, 2]), "!ZeroDivisionError")
    f.add("zip", "modulo", np.array(5), np.array(0), "!ZeroDivisionError")
    f.add("zip", "floorDivide", np.array([1.0, -1.0, 0.0]), np.array(0.0), np.array([INF, -INF, NAN]))
    f.ask("zip", ["shiftLeft", np.array([1, 1, 1, -1]), np.array([62, 64, -1, 2])],
          lambda: paddle.bitwise_left_shift(T([1, 1, 1, -1]), T([62, 64, -1, 2])))
    f.ask("zip", ["multiply", np.array([2**62, 3]), np.array([4, -3])], lambda: T([2**62, 3]) * T([4, -3]))
    for a, b in [([2, 3], [4]), ([2, 3], [2, 4]), ([2], [0]), ([3, 1, 2], [2, 2, 2])]:
        f.add("zip", "add", np.zeros(a), np.zeros(b), "!ValueError")


def others(f):
    for dtype in DTYPES:
        for target in DTYPES:
            x = sample(dtype, [5])
            f.ask("cast", [target, x], lambda: T(x).astype(target))
    wild = np.array([NAN, INF, -INF, 1e30, -1e30, 3.9, -3.9, 2147483648.0, 0.0])
    for target in DTYPES:
        f.ask("cast", [target, wild], lambda: T(wild).astype(target))
    f.ask("cast", ["int32", np.array([2**40 + 5, -(2**31) - 1])], lambda: T([2**40 + 5, -(2**31) - 1]).astype("int32"))
    for a, b in SHAPES[:5]:
        x, y, c = sample("float32", a), sample("float32", b), sample("bool", [3, 1] if a == [3] else [1])
        f.ask("select", [c, x, y], lambda: np.where(c, x, y))
    shapes = [([3], [3]), ([2, 3], [3]), ([3], [3, 4]), ([2, 3], [3, 4]), ([5, 2, 3], [3, 4]), ([5, 2, 3], [5, 3, 4]),
              ([1, 2, 3], [4, 3, 2]), ([2, 1, 2, 3], [4, 3, 2]), ([0, 3], [3, 2]), ([2, 0], [0, 2]), ([7, 8], [8, 8]),
              ([1, 1], [1, 1])]
    for a, b in shapes:
        for dtype in ["float32", "float64", "int64"] if len(a) < 4 else ["float32"]:
            # Whole numbers, so that the order of addition does not matter.
            x, y = sample("int64", a, -4, 4).astype(dtype), sample("int64", b, -4, 4).astype(dtype)
            f.ask("matmul", [x, y, False, False], lambda: np.matmul(x, y))
            if len(a) > 1 and len(b) > 1:
                f.add("matmul", np.swapaxes(x, -1, -2), y, True, False, np.matmul(x, y))
                f.add("matmul", x, np.swapaxes(y, -1, -2), False, True, np.matmul(x, y))
                f.add("matmul", np.swapaxes(x, -1, -2), np.swapaxes(y, -1, -2), True, True, np.matmul(x, y))
    for a, b in [([2, 3], [4, 2]), ([3], [4]), ([2, 2, 3], [5, 3, 2]), ([], [2])]:
        f.add("matmul", np.zeros(a), np.zeros(b), False, False, "!ValueError")
    for bounds in [(0, 1, 0.3), (5, 0, -2), (5, 0, 2), (0, 1, 0.1), (-1, 1, 0.25), (1, 1, 1)]:
        f.ask("arange", bounds, lambda: paddle.arange(*map(float, bounds), dtype="float32"))
    for bounds in [(0, 10, 3), (5, 0, -2), (5, 0, 2), (-3, 3, 1), (0, 0, 1)]:
        f.ask("arange_int", bounds, lambda: paddle.arange(*bounds))
    f.add("arange_int", 0, 5, 0, "!ValueError")
    f.add("arange_int", -(2**63), 2**63 - 1, 1, "!MemoryError")
    for bounds in [(0, 1, 7), (2, 5, 1), (-1, 1, 100), (0, 10, 11), (3, -3, 4)]:
        f.ask("linspace", bounds, lambda: paddle.linspace(*bounds))
    for sizes in [(3, 3), (2, 4), (4, 2), (1, 1), (0, 3)]:
        f.add("eye", *sizes, np.eye(*sizes, dtype="float32"))


REDUCTIONS = ["sum", "mean", "prod", "max", "min", "all", "any"]


def reductions():
    f = File("reductions.txt")
    for name in REDUCTIONS:
        function = getattr(paddle, name)
        for dtype in DTYPES:
            for shape, axes in [([], []), ([4], []), ([2, 3], []), ([2, 3], [0]), ([2, 3], [-1]), ([2, 3, 4], [0, 2]),
                                ([2, 3, 4], [1]), ([2, 3, 4, 2], [1, 3]), ([1, 3], [0]), ([5, 1], [0]), ([2, 3, 4], [1, 2])]:
                for keep in [False, True]:
                    x = sample(dtype, shape)
                    if name == "mean" and dtype == "bool":
                        continue
                    f.ask("reduce", [name, x, axes, keep], lambda: function(T(x), axis=axes or None, keepdim=keep))
    for name in ["sum", "mean", "prod", "all", "any"]:
        for shape, axes in [([0], []), ([0, 3], [0]), ([0, 3], [1])]:
            x = np.zeros(shape, "float32")
            numpy = getattr(np, name)
            with warnings.catch_warnings():
                warnings.simplefilter("ignore")
                f.ask("reduce", [name, x, axes, False], lambda: numpy(x, axis=tuple(axes) or None))
    f.add("reduce", "max", np.zeros([0], "float32"), [], False, "!ValueError")
    f.add("reduce", "sum", np.zeros([2], "float32"), [1], False, "!ValueError")
    f.add("reduce", "sum", np.zeros([2, 2], "float32"), [0, 0], False, "!ValueError")
    for values in [[1.0, NAN, 3.0], [NAN, 1.0], [-INF, -INF], [INF, -INF]]:
        for name in ["sum", "max", "min", "mean"]:
            x = np.array(values * 30, "float32")
            f.ask("reduce", [name, x, [], False], lambda: getattr(paddle, name)(T(x)))
    long = ramp("float32", [5000], 2)
    f.add("reduce", "sum", long, [], False, np.float32(long.astype("float64").sum()))
    f.add("reduce", "max", long, [], False, long.max())
    for shape in [[4], [3, 5], [2, 3, 4], [2, 40]]:
        for dtype in ["int64", "float32", "float64"]:
            x = sample(dtype, shape, -9, 9)
            for axis in range(-len(shape), len(shape)):
                for name in ["argmax", "argmin"]:
                    f.ask(name, [x, axis], lambda: getattr(paddle, name)(T(x), axis=axis))
                f.ask("cumsum", [x, axis], lambda: paddle.cumsum(T(x), axis=axis))
                f.ask("cumprod", [x, axis], lambda: paddle.cumprod(T(x), dim=axis))
                for down in [False, True]:
                    f.ask("argsort", [x, axis, down], lambda: paddle.argsort(T(x), axis=axis, descending=down, stable=True))
                    f.ask("sort", [x, axis, down], lambda: paddle.sort(T(x), axis=axis, descending=down, stable=True))
                if dtype != "int64":
                    f.ask("softmax", [x, axis], lambda: paddle.nn.functional.softmax(T(x.astype("float64")), axis=axis)
                          .astype(dtype))
                    f.ask("log_softmax", [x, axis], lambda: paddle.nn.functional.log_softmax(
                        T(x.astype("float64")), axis=axis).astype(dtype))
                    f.ask("logsumexp", [x, [axis]], lambda: paddle.logsumexp(T(x.astype("float64")), axis=axis)
                          .astype(dtype))
            f.ask("argmax", [x, None], lambda: paddle.argmax(T(x)))
            f.ask("topk", [x, 2, -1], lambda: paddle.topk(T(x), 2)[0])
            f.ask("unique", [x], lambda: np.unique(x))
            f.ask("unique_inverse", [x], lambda: np.unique(x.reshape(-1), return_inverse=True)[1])
            f.ask("unique_counts", [x], lambda: np.unique(x, return_counts=True)[1])
    f.add("softmax", np.array([1000.0, 0.0, -1000.0], "float32"), 0, np.array([1.0, 0.0, 0.0], "float32"))
    f.add("logsumexp", np.array([1000.0, 1000.0], "float32"), [], np.float32(1000.6931))
    f.add("logsumexp", np.array([-INF, -INF], "float32"), [], np.float32(-INF))
    f.ask("argsort", [np.array([3.0, NAN, 1.0, NAN, 1.0]), 0, False], lambda: paddle.argsort(T([3.0, NAN, 1.0, NAN, 1.0])))
    edges = np.array([1.0, 2.0, 2.0, 5.0])
    for right in [False, True]:
        side = "right" if right else "left"
        f.add("searchsorted", edges, np.array([0.0, 2.0, 3.0, 5.0, 9.0]), right,
              np.searchsorted(edges, [0.0, 2.0, 3.0, 5.0, 9.0], side))
    f.write()


def layout():
    f = File("layout.txt")
    for dtype in ["float32", "int64", "bool"]:
        x = sample(dtype, [2, 3, 4])
        for target in [[24], [-1], [4, -1], [0, -1], [0, 0, 4], [6, 4], [1, 24, 1], [5, 5], [-1, -1], [7, -1], [2, 3, 4, 0]]:
            f.ask("reshape", [x, target], lambda: T(x).reshape(target))
        for order in [[0, 1, 2], [2, 1, 0], [1, 0, 2], [0, 2, 1], [1, 2, 0]]:
            f.ask("transpose", [x, order], lambda: np.transpose(x, order))
        f.add("transpose", x, [0, 1], "!ValueError")
        f.add("transpose", x, [0, 1, 1], "!ValueError")
        for axis in [-4, -1, 0, 2, 3]:
            f.add("unsqueeze", x, axis, np.expand_dims(x, axis))
        for axes in [[0], [1], [0, 2], [-1], [0, 1, 2]]:
            f.add("flip", x, axes, np.flip(x, axes))
            f.add("roll", x, [1 + a for a in range(len(axes))], axes, np.roll(x, [1 + a for a in range(len(axes))], axes))
        for shift in [0, 5, -7, 100]:
            f.add("roll", x, [shift], [], np.roll(x, shift))
        for repeats in [[2], [2, 1, 3], [1, 2], [2, 1, 1, 2], [0]]:
            f.add("tile", x, repeats, np.tile(x, repeats))
        for offset in [-4, -1, 0, 1, 2, 9]:
            f.add("tril", x, offset, np.tril(x, offset))
            f.add("triu", x, offset, np.triu(x, offset))
            for first, second in [(0, 1), (1, 2), (2, 0), (-1, 0)]:
                f.add("diagonal", x, offset, first, second, np.diagonal(x, offset, first, second))
        y = sample(dtype, [2, 1, 4])
        f.add("concat", 1, x, y, np.concatenate([x, y], 1))
        f.add("concat", -2, y, x, y, np.concatenate([y, x, y], 1))
        f.add("concat", 0, x, y, "!ValueError")
        for axis in [0, 1, 3, -1]:
            f.add("stack", axis, x, x, np.stack([x, x], axis))
        f.add("stack", 0, x, y, "!ValueError")
        for piece in range(2):
            f.add("split", x, [1, 2], 1, piece, x[:, [slice(0, 1), slice(1, 3)][piece]])
        f.add("split", x, [1, 1], 1, 0, "!ValueError")
        f.add("pad", x, [1, 0, 0, 2, 1, 1], 1, np.pad(x, [(1, 0), (0, 2), (1, 1)], constant_values=1))
        f.add("pad", x, [0, 0, 0, 0, -1, -2], 0, x[:, :, 1:-2])
        f.add("squeeze", y, [], np.squeeze(y))
        f.add("squeeze", y, [1], np.squeeze(y, 1))
        f.add("squeeze", y, [0], y)
        for target in [[2, 3, 4], [5, 2, 1, 4], [2, 1, 4]]:
            f.add("broadcast", y, target, np.broadcast_to(y, target))
        f.add("broadcast", x, [2, 4], "!ValueError")
        f.add("broadcast", x, [2, 1, 4], "!ValueError")
    x = sample("float64", [2, 3, 4])
    for target in [[3, 4], [2, 1, 4], [1], [], [1, 1, 1], [2, 3, 4], [3, 1]]:
        extra = x.ndim - len(target)
        total = x.sum(axis=tuple(range(extra)))
        axes = tuple(i for i, n in enumerate(target) if n == 1)
        f.add("sum_to", x, target, total.sum(axis=axes, keepdims=True))
    f.write()


def entry(length):
    """A random entry of a subscript for an axis: its notation, and Python's."""
    kind = choose.randrange(10)
    if kind < 3:
        position = choose.randrange(-length, length)
        return str(position), position
    if kind < 8:
        bound = lambda: choose.choice([None, choose.randrange(-length - 2, length + 3)])
        start, stop, step = bound(), bound(), choose.choice([1, 1, 1, 2, 3, -1, -2, -5])
        text = ":".join("" if b is None else str(b) for b in [start, stop, step])
        return text, slice(start, stop, step)
    if kind == 8:
        return ":" + ":1", slice(None)
    mask = rng.integers(0, 2, [length]).astype(bool)
    positions = rng.integers(-length, length, choose.choice([[1], [2], [2, 1], [3]]))
    picked = choose.choice([mask, positions])
    return "@" + note(picked), picked


def expected_of(x, entries):
    """Paddle's order: everything but index tensors first, then those, in place when neighbours."""
    # The ellipsis keeps the window an array (a view) even where integers fix every axis.
    first = [e if not isinstance(e, np.ndarray) else slice(None) for e in entries]
    window, second = x[tuple(first if any(e is Ellipsis for e in first) else [*first, ...])], []
    for e in entries:
        if isinstance(e, np.ndarray):
            second.append(e)
        elif not isinstance(e, int):
            second.append(slice(None) if e is not Ellipsis else Ellipsis)
    return window, tuple(second)


def indexing():
    f = File("indexing.txt")
    for count in range(400):
        shape = [choose.randrange(1, 5) for _ in range(choose.randrange(1, 5))]
        x = np.arange(np.prod(shape)).reshape(shape).astype(choose.choice(["int64", "float32"]))
        pairs = [entry(n) for n in shape[: choose.randrange(1, len(shape) + 1)]]
        if choose.random() < 0.2:
            pairs.insert(choose.randrange(len(pairs) + 1), ("None", None))
        if choose.random() < 0.15:
            pairs.append(("...", Ellipsis))
        if sum(isinstance(p[1], np.ndarray) and p[1].dtype == bool for p in pairs) > 1:
            continue
        text, entries = " ".join(p[0] for p in pairs), [p[1] for p in pairs]
        window, second = expected_of(x, entries)
        try:
            result = window[second]
        except IndexError:
            continue
        f.add("get", x, text, result)
        value = sample("int64", result.shape, 10, 90).astype(x.dtype)
        if result.size == 0:
            continue
        y, places = x.copy(), np.zeros_like(x)
        expected_of(y, entries)[0][second] = value[(0,) * value.ndim]
        f.add("set", x, text, value[(0,) * value.ndim], y)
        np.add.at(expected_of(places, entries)[0], second, value)
        f.add("scatter_add", shape, text, value, places)
    x = np.arange(24.0).reshape(2, 3, 4)
    for text, kind in [("2", "IndexError"), ("-3", "IndexError"), ("0 0 0 0", "IndexError"), ("::0", "ValueError"),
                       ("... ...", "IndexError"), ("@int64(1)5", "IndexError"), ("@bool(3)True,False,True", "IndexError"),
                       ("@float32(1)1.0", "IndexError"), ("@int64(2)0,1 @int64(3)0,1,2", "ValueError")]:
        f.add("get", x, text, "!" + kind)
        f.add("set", x, text, np.array(1.0), "!" + kind)
    f.add("set", x, "0", np.zeros([5]), "!ValueError")
    b2 = np.array([[True, False, True], [False, False, True]])
    f.add("get", x, "@" + note(b2), x[b2])
    f.add("get", x, "@" + note(b2) + " 0", x[b2, 0])
    f.add("get", x, "@bool()True", x[None])
    f.add("get", x, "@bool()False", x[np.zeros(0, int)][:, None][:0].reshape(0, 2, 3, 4))
    f.add("get", x, "@int64(0)", x[np.zeros(0, int)])
    y = x.copy(); y[b2] = 5.0
    f.add("set", x, "@" + note(b2), np.array(5.0), y)
    for shape, index, axis in [([4, 3], [0, 2, 2], 0), ([4, 3], [1, -1], 1), ([2, 3, 4], [3], 2)]:
        t = sample("float32", shape)
        f.add("gather", t, np.array(index), axis, np.take(t, index, axis))
    t = sample("float32", [3, 4])
    f.add("take_along_axis", t, np.argsort(t, 1), 1, np.sort(t, 1))
    f.add("take_along_axis", t, np.array([[2, 0, 1, 1]]), 0, np.take_along_axis(t, np.array([[2, 0, 1, 1]]), 0))
    f.add("one_hot", np.array([0, 2, 1]), 3, np.eye(3, dtype="float32")[[0, 2, 1]])
    f.add("one_hot", np.array([[1], [0]]), 2, np.eye(2, dtype="float32")[[[1], [0]]])
    f.add("one_hot", np.array([3]), 3, "!IndexError")
    for t in [np.array([0.0, 1.0, 0.0, 2.0]), b2, np.zeros([2, 2]), sample("int64", [3, 4])]:
        f.ask("nonzero", [t], lambda: np.stack(np.nonzero(t), 1))
    f.write()


def printable():
    """Tensors whose printing differs in kind."""
    for dtype in DTYPES:
        for shape in [[], [1], [3], [7], [30], [2, 3], [3, 1, 2], [2, 2, 2, 2], [0], [0, 3], [2, 0], [8, 9], [1001], [40, 30],
                      [7, 2, 80], [1, 1500]]:
            if np.prod(shape) > 400:
                yield ramp(dtype, shape, 1)
                continue
            yield sample(dtype, shape, exact=True)
            if dtype != "bool":
                yield sample(dtype, shape, 0, 200, exact=True)
    for dtype in ["float32", "float64"]:
        for values in [[1.0], [1.5, -2.0], [NAN, 1.0], [INF, -INF, 0.5], [1e-5, 1.0], [1e10, 1.0], [123456.789, 0.001],
                       [0.1, 0.25, 1 / 3], [-0.0, 0.0], [1e-40, 1.0], [3e38], [-1.0, 2.5, 1000.0], [NAN], [-INF], [INF],
                       [1e5, 0.1], [1e6], [1e8, 1.0], [0.0001, 0.001], [0.00009, 1.0], [1e-10, 1.2345678e-5, 3e8],
                       [16777216.0, 0.5], [1 / 3, 1e-3], [-1.25e-7, 5.0], [1e15], [1e16], [5e-324], [1e-300, 1e300],
                       [2.0**70], [1e22], [9.999999999], [0.99999999999], [123456789.125, 1.0], [NAN, 1e10], [-INF, 1e-9]]:
            x = np.array(values, dtype)
            yield x
            yield x[0]
            yield np.tile(x, 9)
        for scale in [1e-9, 1e-4, 1e-2, 1, 1e3, 1e5, 1e7, 1e12]:
            yield (rng.normal(size=[5]) * scale).astype(dtype)
            yield (rng.normal(size=[3, 4]) * scale).astype(dtype)
            yield np.exp(rng.normal(size=[6]) * 5).astype(dtype) * dtype_scale(dtype, scale)
    for dtype in ["int32", "int64"]:
        for values in [[1, 2, 10], [-1, 2, 10], [-100, 5], [2147483647, -2147483648], [0], [1, -1]]:
            yield np.array(values, dtype)


def dtype_scale(dtype, scale):
    return np.dtype(dtype).type(scale)


def printing():
    f = File("printing.txt")
    for x in printable():
        x = np.asarray(x)
        header = "Tensor(shape"
        text = str(T(x))
        assert text.startswith(header), text
        f.add("describe", x, text.split("\n", 1)[1][7:-1])
        f.add("numpy", x, str(x))
        f.add("numpy_repr", x, repr(x))
    settings = [(4, 100, 3, 80, 0), (2, 5, 1, 40, 0), (3, 1000, 3, 80, 1), (8, 10, 2, 20, 0)]
    for precision, threshold, edge, width, scientific in settings:
        paddle.set_printoptions(precision, threshold, edge, bool(scientific), width)
        for shape in [[], [4], [12], [4, 5], [3, 2, 3], [20, 25]]:
            x = sample("float32", shape, exact=True) if len(shape) != 2 or shape[0] < 20 else ramp("float32", shape, 0)
            f.add("describe_options", x, [precision, threshold, edge, width, scientific], str(T(x)).split("\n", 1)[1][7:-1])
    f.write()


if __name__ == "__main__":
    for section in sys.argv[1:] or ["elementwise", "reductions", "layout", "indexing", "printing"]:
        globals()[section]()
