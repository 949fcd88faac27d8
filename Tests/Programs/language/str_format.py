# str.format: positions, names, attributes, items, conversions, nested specs, its errors.
print('{} {} {}'.format(1, 'two', [3]))
print('{2} {0} {1} {0}'.format('a', 'b', 'c'))
print('{name} is {age}'.format(name='Ann', age=30))
print('{0} {key} {1}'.format(1, 2, key='k'))
print('{:.4f} {:>8} {:<8}| {:^8}|'.format(2 / 3, 'right', 'left', 'mid'))
print('{0[1]} {1[key]} {2.real} {0[0][0]}'.format([[7], 8], {'key': 'v'}, 5))
print('{!r} {!s} {!a}'.format('é', 'é', 'é'))
print('{:{}} {:{w}.{p}f}|'.format('x', 5, 3.14159, w=8, p=2))
print('{{}} {{{}}}'.format(1))
print("Tensor a's grad is: {}".format(None))
print('Epoch [{}/{}], Loss: {:.6f}'.format(3, 10, 0.123456789))
print('{:,} {:+d} {:#x} {:%} {:e}'.format(1234567, 5, 255, 0.5, 12345.678))
print('{a.name}:{a.sizes[0]}'.format(a=type('A', (), {'name': 'net', 'sizes': [4, 5]})()))
print('{}'.format('{}'), '{x}{x}'.format(x='='), ''.format(1, 2))
print('{w}*x + {b}'.format(**{'w': 2, 'b': -1}), '{}-{}'.format(*'ab'))
print('{:s} {:d} {:5}|{:5}|'.format('s', 7, 'ab', 12))
print('{n:>{width}}'.format_map({'n': 9, 'width': 4}))
for template, args in (('{} {}', (1,)), ('{name}', ()), ('{0} {}', (1, 2)), ('{', (1,)), ('}', (1,)),
                       ('{!x}', (1,)), ('{[5]}', ([1],)), ('{:d}', ('x',))):
    try:
        print(template.format(*args))
    except Exception as error:
        print(type(error).__name__, error)
