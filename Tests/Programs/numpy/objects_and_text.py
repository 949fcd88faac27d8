# Arrays of text and objects.
import numpy as np

names = np.array(['iris', 'rose', 'tulip', 'rose'])
print(names, names.dtype, names.shape, names == 'rose', (names == 'rose').sum(), names[names != 'rose'], np.unique(names), np.unique(names, return_counts=True)[1], np.sort(names), np.argsort(names), names[1], len(names[2]), names.tolist(), 'iris' in names, np.where(names == 'rose')[0], names[[0, 2]], names[::-1])
names[0] = 'sunflower'
print(names, np.array(['a', 'b']).astype(object), np.concatenate([names[:1], ['a longer name']]), np.array([1, 'x', 2.5]), np.array([['a', 'b'], ['c', 'd']]).T, names.reshape(2, 2), np.repeat(names[:1], 2))
things = np.array([1, 'two', None, [3]], dtype=object)
print(things, things[1], things.shape, things == 'two')
numbers = np.array([1, 2, 3], dtype=object)
print(numbers + 1, numbers * 2, numbers.sum(), numbers.astype(float), numbers.max(), numbers.mean())
print(np.array(['1.5', '2']).astype(float), np.array([1.5, 2.0]).astype(str), np.array([True, False]).astype(int), np.array(['x'] * 3).size, [str(n) for n in names[:2]], {n: i for i, n in enumerate(names.tolist())})
labels = np.array(['cat', 'dog', 'cat'])
codes = np.array([{'cat': 0, 'dog': 1}[str(label)] for label in labels])
print(codes, np.eye(2)[codes], np.array(['cat', 'dog'])[codes], np.isin(labels, ['dog']))
empty = np.empty(2, dtype=object)
empty[0] = {'a': 1}
print(empty)
