# Enumerations: members, aliases, look-up, iteration, integers.
from enum import Enum, IntEnum, auto, Flag, unique
class Color(Enum):
    RED = 1
    GREEN = 2
    ALIAS = 1
    def hot(self): return self is Color.RED
print(list(Color), len(Color), Color.RED, repr(Color.GREEN), Color['RED'], Color(2), Color.ALIAS, Color.RED.name, Color.RED.value, Color.RED in Color, Color.RED.hot(), {Color.RED: 1}, Color.RED == Color.ALIAS, Color.RED != Color.GREEN, isinstance(Color.RED, Color), Color.__members__, [c.name for c in Color])
class N(IntEnum):
    A = auto(); B = auto()
print(N.A + 1, N.B > N.A, sorted([N.B, N.A]), N(2), f'{N.A}', [1, 2][N.A], list(N))
try: Color(9)
except ValueError as e: print(e)
try: Color['X']
except KeyError as e: print(e)
for c in Color: print(c, c.value)
