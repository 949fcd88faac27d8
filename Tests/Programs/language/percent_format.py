# Formatting with %: conversions, flags, widths, stars, mappings and its errors.
print('%d %i %s %r %c %c %%' % (42, -7, 'text', 'text', 'A', 66))
print('%5d|%-5d|%05d|%+d|% d|%x|%X|%#x|%o|%#o' % (42, 42, 42, 42, 42, 255, 255, 255, 8, 8))
print('%f|%.2f|%10.3f|%-10.1f|%+.1f|%010.2f|%.0f|%#.0f' % ((3.14159,) * 8))
print('%e|%.2E|%g|%g|%g|%G|%.3g' % (12345.678, 0.00012, 0.0001, 1e-5, 1e20, 1e-10, 2 / 3))
print('%s %s %s %s' % (None, [1, 'a'], {'k': 1}, (1, 2)))
print('%10s|%-10s|%.2s|%5.1s|' % ('right', 'left', 'cut', 'both'))
print('%*d|%-*d|%.*f' % (6, 42, 6, 42, 2, 3.14159))
print('%(name)s = %(value).3f' % {'name': 'loss', 'value': 0.5})
print('%s' % 5, '%s' % 'single', '%s' % [1, 2], '%r' % ('only',))
print('epoch %d, loss %.4f, accuracy %.1f%%' % (3, 0.12345, 97.5))
print('%d %d' % (3.99, True), '%s' % 1e16, '%s' % 0.1, '%5s|%5s' % (True, None))
print('100%%' % (), 'no conversion' % {})
print('%a %s' % ('é', 'é'), '%x' % 2 ** 70, '%d' % 10 ** 25, '%.3f' % 10 ** 20)
print('%f %e %g' % (float('inf'), float('nan'), float('-inf')))
for template, value in (('%d', 'x'), ('%d %d', (1,)), ('%d', (1, 2)), ('%(a)s', 5), ('%', 1),
                        ('%q', 1), ('%c', 'ab'), ('%(b)s', {'a': 1}), ('%f', '1'), ('%x', 1.5)):
    try:
        print(template % value)
    except Exception as error:
        print(type(error).__name__, error)
