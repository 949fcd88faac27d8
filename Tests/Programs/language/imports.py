# Modules beside the program and packages below it: every form of import, run once each.
import _settings
import nndl
import nndl.op
import nndl.op as operators
from _settings import rate, remember as note
from nndl.metrics import accuracy
from nndl.metrics.score import *
from nndl.op import (
    Op,
    Scale,
)

print(nndl.VERSION, nndl.op.Scale(3)(7), operators.Scale is Scale, Op.version)
print(accuracy(9, 12), rate)
print(note('a'), note('b'), _settings.history)
_settings.rate = 9
print(rate, _settings.rate)
import _settings as again
print(again is _settings, again.rate)
try:
    not_in_all()
except NameError as error:
    print(error)
try:
    import no_such_module
except ImportError as error:
    print(type(error).__name__, error)
try:
    from nndl.op import Missing
except ImportError as error:
    print(type(error).__name__)
try:
    nndl.nothing
except AttributeError as error:
    print(error)


def inside():
    from math import sqrt, pi as circle
    import os.path as path
    return sqrt(16), round(circle, 2), path.basename('a/b.txt')


print(inside(), __name__)
