# Arrays in files: .npy, text tables, and lists of numbers.
import io
import os

import numpy as np

for array in (np.arange(6).reshape(2, 3), np.array([1.5, -2.5], dtype='float32'), np.array(3.0), np.array([True, False]), np.array([[1, 2]], dtype='uint8'), np.zeros((0, 2))):
    np.save('a.npy', array)
    back = np.load('a.npy')
    print(back, back.dtype, back.shape, np.array_equal(array, back))
np.save('b', np.eye(2))
print(os.path.exists('b.npy'), os.path.getsize('b.npy'))
with open('t.csv', 'w') as file:
    file.write('# x, y\n1.0,2.0\n3.5,4.5\n')
print(np.loadtxt('t.csv', delimiter=','), np.loadtxt('t.csv', delimiter=',', usecols=1), np.loadtxt(['1 2', '3 4'], dtype=int), np.loadtxt(io.StringIO('a b\n1 2\n'), skiprows=1), np.genfromtxt(io.StringIO('1,2\n3,\n'), delimiter=','), np.loadtxt('t.csv', delimiter=',', unpack=True))
np.savetxt('o.txt', np.array([[1.0, 2.5], [3.0, 4.0]]), fmt='%.2f', delimiter=',', header='p,q')
print(open('o.txt').read())
np.savetxt('p.txt', [1, 2, 3], fmt='%d')
print(open('p.txt').read().split())
try:
    np.load('missing.npy')
except FileNotFoundError as error:
    print('FileNotFoundError')
