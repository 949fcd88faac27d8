# print with sep, end, several values, files; text that contains newlines; str of what is printed.
import io
import sys

print()
print('a', 'b', 3, sep='-')
print('no newline', end='')
print(' <- continues', end='!\n')
print(*range(5), sep=', ')
print('a', end='\n\n')
print('tab\tbed', 'two\nlines', sep='\n')
print([], {}, (), '', None)
print('x', 'y', sep='', end='|\n')
print('%s' % 'done', flush=True)
sys.stdout.write('written\n')
print('to stdout', file=sys.stdout)
buffer = io.StringIO()
print('captured', 1, file=buffer)
print(repr(buffer.getvalue()))
for action in (lambda: print('a', sep=1), lambda: print('a', wrong=1)):
    try:
        action()
    except TypeError as error:
        print(error)
print(print('inner'))
print(None, True, sep=None, end=None)
