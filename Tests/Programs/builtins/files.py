# Files where the program was started: open, read, write, append, lines, with, os.path, errors.
import os

with open('notes.txt', 'w') as f:
    written = f.write('first\nsecond\n')
    f.write('第三行\n')
    print(written, f.name, f.closed)
print(f.closed)
with open('notes.txt', encoding='utf-8') as f:
    print(repr(f.read()), repr(f.read()))
with open('notes.txt', 'r') as f:
    print(repr(f.readline()), [line.strip() for line in f])
with open('notes.txt', 'a') as f:
    f.writelines(['x,1\n', 'y,2\n'])
    print('last', file=f)
for number, line in enumerate(open('notes.txt'), 1):
    print(number, line.rstrip('\n'))
lines = open('notes.txt').read().splitlines()
print(len(lines), dict(line.split(',') for line in lines if ',' in line), open('notes.txt').readlines()[-1:])
os.makedirs('out/deep', exist_ok=True)
path = os.path.join('out', 'deep', 'data.csv')
with open(path, 'w') as f:
    for i in range(3):
        f.write('%d,%.2f\n' % (i, i ** 0.5))
print(path, os.path.exists(path), os.path.isfile(path), os.path.isdir('out'), sorted(os.listdir('.')), os.path.getsize(path))
rows = [tuple(float(v) for v in line.split(',')) for line in open(path)]
print(rows)
os.remove(path)
print(os.path.exists(path))
try:
    open(path)
except FileNotFoundError as error:
    print(type(error).__name__, error)
try:
    f.write('closed')
except ValueError as error:
    print(error)
