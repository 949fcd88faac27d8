# The format mini-language over numbers and text, all parts of it.
numbers = [0, 7, -42, 1234567, 255]
for spec in ['', 'd', '5', '<6', '>6', '^6', '06', '+', ' ', '-', ',', '_', 'b', 'o', 'x', 'X',
             '#x', '#o', '#010b', '=+8', '*=8', 'e', '.2f', '%', 'n', '_x', 'g', '08,']:
    print(repr(spec), [format(v, spec) for v in numbers])
floats = [0.0, -0.0, 1.0, -2.5, 3.14159265, 1e-7, 1e16, 123456789.123, 1 / 3]
for spec in ['', '.0f', '.1f', '.3f', '#.0f', '10.2f', '<10.2f', '^10.2f', '+.2f', '010.3f', ',.2f',
             '.2e', '.3E', '.3g', 'g', 'G', '#g', '.0e', '.1%', '%', '_.1f', '12', '.10', ' .3f']:
    print(repr(spec), [format(v, spec) for v in floats])
for value in (float('inf'), float('-inf'), float('nan')):
    print(['{:{}}'.format(value, spec) for spec in ('', 'f', '8.2f', 'e', 'g', '%', '+', '08', 'F')])
for spec in ['', 's', '8', '>8', '^9', '-<8', '.2', '8.3', '中^8']:
    print(repr(spec), [format(v, spec) for v in ['tensor', 'é', '']])
print(format(True), format(True, 'd'), format(True, '5'), format(False, 's' if False else ''))
print(format([1]), format(None), '{:>6}'.format('ab'), format(2 ** 80, ','), format(10 ** 25, '.3e'))
for value, spec in ((1.5, 'd'), ('x', 'd'), (1, 's'), ('x', '+'), (1, '.2d'), ([1], '5'), (2.5, 'q')):
    try:
        print(format(value, spec))
    except (ValueError, TypeError) as error:
        print(type(error).__name__, error)
for half in (0.5, 1.5, 2.5, 2.675, 0.125):
    print(f'{half:.0f} {half:.2f}', end=' ')
print()
