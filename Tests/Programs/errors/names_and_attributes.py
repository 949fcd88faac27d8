# Kinds and messages of errors about names, attributes and calls, as CPython words them.
import math


class Model:
    def __init__(self, size):
        self.size = size

    def run(self, x, scale=1):
        return x * scale


def area(width, height):
    return width * height


def attempt(label, action):
    try:
        print(label, action())
    except Exception as error:
        print(f'{label}: {type(error).__name__}: {error}')


model = Model(3)
attempt('unknown name', lambda: undefined_name)
attempt('unknown attribute', lambda: model.sizes)
attempt('method of nothing', lambda: None.run())
attempt('module attribute', lambda: math.squirt(4))
attempt('class attribute', lambda: Model.weights)
attempt('too few', lambda: area(2))
attempt('none given', lambda: area())
attempt('too many', lambda: area(1, 2, 3))
attempt('unknown keyword', lambda: area(1, heigth=2))
attempt('twice', lambda: area(1, width=2))
attempt('no constructor argument', lambda: Model())
attempt('too many for a method', lambda: model.run(1, 2, 3))
attempt('unknown keyword of a method', lambda: model.run(1, factor=2))
attempt('missing method argument', lambda: model.run())
attempt('call of an int', lambda: (5)())
attempt('call of a string', lambda: 'print'('x'))
attempt('call of an instance', lambda: model())
attempt('call of a list', lambda: [1, 2](0))
attempt('index of a function', lambda: area[0])
attempt('index of an instance', lambda: model[0])
attempt('index of None', lambda: None['k'])
attempt('length of an instance', lambda: len(model))
attempt('iteration of an int', lambda: [x for x in 5])
attempt('iteration of an instance', lambda: list(model))
attempt('iteration of a function', lambda: sorted(area))
attempt('star of an int', lambda: print(*5))
attempt('plus of instances', lambda: model + model)
attempt('less of instances', lambda: model < model)
attempt('minus of an instance', lambda: -model)
attempt('in an int', lambda: 1 in 5)
