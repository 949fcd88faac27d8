# Seeds and streams: the same numbers in the same order as NumPy's own.
import numpy as np

for seed in (0, 1, 42, 2 ** 32 - 1):
    np.random.seed(seed)
    print(seed, np.random.rand(), np.random.randn(), np.random.randint(1000), np.random.permutation(6), np.random.choice(9))
np.random.seed([1, 2, 3])
print(np.random.rand(3))
np.random.seed(5)
print(np.random.rand(2, 3), np.random.randn(2, 2), np.random.random_sample((2,)), np.random.standard_normal(3), np.random.uniform(2, 3), np.random.uniform(-1, 1, (2, 2)), np.random.normal(5, 2, 3), np.random.normal(size=2), np.random.ranf(2))
print(np.random.randint(3), np.random.randint(2, 5, size=6), np.random.randint(0, 2, (2, 3)), np.random.randint(10, size=3, dtype='int32').dtype, np.random.randint(0, 256, 4, dtype=np.int64))
items = [1, 2, 3, 4, 5]
np.random.shuffle(items)
matrix = np.arange(8).reshape(4, 2)
np.random.shuffle(matrix)
print(items, matrix, np.random.permutation(matrix), np.random.permutation(['a', 'b', 'c']), np.random.permutation(np.arange(5) * 10), np.random.choice(['x', 'y'], 4), np.random.choice([1.5, 2.5], p=[0.9, 0.1]), np.random.choice(5, (2, 2)), np.random.choice(np.arange(100), 5, replace=False))
a, b = np.random.RandomState(3), np.random.RandomState(3)
print(a.rand(2), b.rand(2), a.randn(3), b.randn(1), b.randn(2), a.permutation(5), b.choice(5, 2))
state = np.random.get_state()
first = np.random.rand(3)
np.random.set_state(state)
print(first, np.random.rand(3), state[0], state[2] >= 0)
np.random.seed(9)
x = np.random.randn(3)
np.random.seed(9)
print(x, np.random.randn(), np.random.randn(), np.random.randn(), np.random.randn())
np.random.seed(0)
indices = np.random.permutation(10)
print(indices[:7], indices[7:], np.random.rand(1000).mean(), np.random.randn(1000).std(), np.bincount(np.random.randint(0, 4, 1000)))
for action in (lambda: np.random.seed(-1), lambda: np.random.randint(5, 2), lambda: np.random.choice(3, 5, replace=False), lambda: np.random.choice([]), lambda: np.random.choice(3, p=[0.5, 0.5]), lambda: np.random.normal(0, -1), lambda: np.random.choice(2, p=[0.5, 0.6])):
    try:
        print(action())
    except ValueError as error:
        print('ValueError')
