# bool is an int, None is itself: printing, arithmetic, identity, conversion.
print(True, False, None, repr(True), str(None), [True, None], {None: False})
print(True + 1, True * 'ab', sum([True, False, True]), [10, 20][True], 'ab'[False])
print(isinstance(True, int), isinstance(1, bool), type(True).__name__, type(None).__name__, type(True + 0).__name__)
print(True & False, True | False, True ^ True, True & 3, not None, ~False)
print(bool(), bool([]), bool('False'), bool(0.0), bool(-1), bool(None), int(True), float(False), str(True))
print({True: 'yes', 1: 'one', 1.0: 'float'}, {0: 'a', False: 'b'}, [1, 2].count(True), True in [1])
print(True == 1, True is True, 1 == True == 1.0, True < 2, max(True, 0), sorted([True, False, 2, -1]))
print(None == None, None is None, None != 0, None in [0, None], [None] * 2, (None,))
print(True and None, None or 0, not [], any([0, None, '']), all([]), any([]), all([1, 'a', [0]]))
def nothing(): pass
print(nothing(), nothing() is None, print('printed') is None)
try:
    None + 1
except TypeError as error:
    print(error)
try:
    None < 1
except TypeError as error:
    print(error)
try:
    None()
except TypeError as error:
    print(error)
try:
    None[0]
except TypeError as error:
    print(error)
print(f'{True:d} {True} {None!r:>6} {False!s:^7}|', format(True, ''), '%d' % True)
