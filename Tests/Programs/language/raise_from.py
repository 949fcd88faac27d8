# raise in all its forms: classes, instances, from, bare; causes, contexts and custom errors.
class ShapeError(ValueError):
    def __init__(self, left, right, hint=None):
        super().__init__(f'{left} does not fit {right}')
        self.left, self.right = left, right
        self.hint = hint


class Missing(LookupError):
    """Has its own text."""

    def __str__(self):
        return 'missing: ' + ', '.join(self.args)


def load(name):
    try:
        return {'a': 1}[name]
    except KeyError as error:
        raise Missing(name, 'tried a') from error


try:
    load('b')
except Missing as error:
    print(error, '|', repr(error), '|', repr(error.__cause__))
    print(error.__context__ is error.__cause__, error.__suppress_context__)

try:
    raise ShapeError([2, 3], [4], hint='transpose')
except ValueError as error:
    print(type(error).__name__, error, error.left, error.hint, error.args)

for thing in (ValueError, ValueError(), ValueError('x'), ValueError('x', 1), KeyError('k')):
    try:
        raise thing
    except Exception as error:
        print(type(error).__name__, repr(str(error)), repr(error), error.args)

try:
    try:
        1 / 0
    except ZeroDivisionError:
        [].pop()
except IndexError as error:
    print(repr(error), repr(error.__context__), error.__cause__)

try:
    try:
        1 / 0
    except ZeroDivisionError:
        raise RuntimeError('hidden cause') from None
except RuntimeError as error:
    print(error.__cause__, repr(error.__context__), error.__suppress_context__)

for wrong in ('text', 5, int):
    try:
        raise wrong
    except TypeError as error:
        print(error)
try:
    raise
except RuntimeError as error:
    print(error)
