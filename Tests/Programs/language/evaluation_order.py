# Left to right: operands, arguments, displays, assignments, and names changed on the way.
def say(name, value=None):
    print(name, end=' ')
    return name if value is None else value


def line(result):
    print('->', result)


line(say('a', 1) + say('b', 2) * say('c', 3))
line(say('f', max)(say('x', 4), say('y', 5), *say('s', [6]), key=say('k', abs)))
line([say('1'), (say('2'), {say('3'): say('4')}), *say('56')])
d = {}
say('d', d)[say('key')] = say('value')
line(d)
line(say('if', 1) if say('test', True) else say('else'))
line(say('p', 2) ** say('q', 3) < say('r', 9) < say('s', 10))
x = 1
line(x + (x := 10) + x)
values = [1, 2]


def replace():
    global values
    values = ['new']
    return 0


line(values[replace()])
line(values)
a = [0, 0]
i = 0
i, a[i] = 1, 'stored at the new i'
line(a)


class Obj:
    def __setattr__(self, name, value):
        print('set', name, end=' ')
        object.__setattr__(self, name, value)


o = Obj()
o.a = o.b = say('v')
line(sorted(vars(o)))
line({say('k1'): say('v1'), **say('m', {'k2': 2})})
line(say('slice', 'abcdef')[say('lo', 1):say('hi', 5):say('step', 2)])
line(f"{say('first')} {say('second')}")
