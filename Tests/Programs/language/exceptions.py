# The hierarchy of built-in exceptions, and which handler catches what.
pairs = [
    (ZeroDivisionError, ArithmeticError), (OverflowError, ArithmeticError),
    (IndexError, LookupError), (KeyError, LookupError), (LookupError, Exception),
    (ModuleNotFoundError, ImportError), (FileNotFoundError, OSError), (RecursionError, RuntimeError),
    (NotImplementedError, RuntimeError), (UnboundLocalError, NameError), (UnicodeError, ValueError),
    (StopIteration, Exception), (AssertionError, Exception), (AttributeError, Exception),
    (KeyboardInterrupt, BaseException), (SystemExit, BaseException), (GeneratorExit, BaseException),
    (IndentationError, SyntaxError), (EOFError, Exception), (MemoryError, Exception),
]
for kind, parent in pairs:
    print(kind.__name__, issubclass(kind, parent), issubclass(kind, Exception), end='; ')
print()
print(IOError is OSError, [c.__name__ for c in KeyError.__mro__])


def provoke(action):
    try:
        action()
    except (TypeError, ValueError) as error:
        return 'first', type(error).__name__
    except LookupError as error:
        return 'second', type(error).__name__
    except ArithmeticError as error:
        return 'third', type(error).__name__
    except Exception as error:
        return 'fourth', type(error).__name__


for action in (lambda: int('x'), lambda: len(5), lambda: [][1], lambda: {}[0], lambda: 1 // 0,
               lambda: 2.0 ** 10000, lambda: undefined, lambda: None.x, lambda: open('no_such_file'),
               lambda: next(iter([])), lambda: 'a'.nothing):
    print(provoke(action), end=' ')
print()
try:
    raise SystemExit(3)
except SystemExit as error:
    print('SystemExit', error.code)
try:
    open('missing.txt')
except FileNotFoundError as error:
    print(error, error.errno, error.filename)


class Stop(Exception):
    pass


class HardStop(Stop):
    code = 7


kinds = (Stop, KeyError)
try:
    raise HardStop('now')
except kinds as error:
    print(repr(error), error.code, isinstance(error, Stop))
except Exception:
    print('never')
error = ValueError('a', 'b')
print(error.args, str(error), repr(error), str(KeyError('k')), str(KeyError()), ValueError() == ValueError())
