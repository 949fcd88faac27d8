# Kinds and messages of operations between values that do not go together.
values = {'int': 1, 'float': 1.5, 'str': 'a', 'list': [1], 'tuple': (1,), 'dict': {1: 2}, 'set': {1}, 'None': None, 'function': len, 'class': int}
binary = {
    '+': lambda a, b: a + b, '-': lambda a, b: a - b, '*': lambda a, b: a * b, '/': lambda a, b: a / b, '//': lambda a, b: a // b,
    '<': lambda a, b: a < b, '>=': lambda a, b: a >= b, '@': lambda a, b: a @ b, '**': lambda a, b: a ** b, '&': lambda a, b: a & b, '<<': lambda a, b: a << b,
}
unary = {'-': lambda a: -a, '+': lambda a: +a, '~': lambda a: ~a, 'not': lambda a: not a}


def attempt(action, *arguments):
    try:
        return action(*arguments)
    except Exception as error:
        return f'{type(error).__name__}: {error}'


for left, right in (('int', 'str'), ('str', 'int'), ('list', 'int'), ('tuple', 'list'), ('dict', 'dict'), ('set', 'list'), ('None', 'int'), ('float', 'list'), ('function', 'int'), ('class', 'str')):
    for sign, operation in binary.items():
        print(left, sign, right, '->', attempt(operation, values[left], values[right]))
for kind in ('str', 'list', 'None', 'dict'):
    for sign, operation in unary.items():
        print(sign, kind, '->', attempt(operation, values[kind]))


def add_in_place(a, b):
    a += b
    return a


def store(a, i):
    a[i] = 0


def delete(a, i):
    del a[i]


for a, b in (([1], 5), ('a', 1), ((1,), [2]), (1, 'a'), (None, 1), ({}, {})):
    print(attempt(add_in_place, a, b))
for a, i in ((1, 0), ([1], 'k'), ('abc', 1.5), ((1,), None), ({}, [1]), ({1: 2}, slice(1, 2)), ([1], slice('x', None))):
    print(attempt(lambda: a[i]), attempt(store, a, i), attempt(delete, a, i), sep=' | ')
