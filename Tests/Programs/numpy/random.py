# np.random: the Mersenne twister's own numbers for seeded programs.
import numpy as np

np.random.seed(0)
print(np.random.rand(3), np.random.randn(3), np.random.randint(0, 10, 5), np.random.uniform(-1, 1, 2), np.random.normal(0, 0.1, (2, 2)))
np.random.seed(42)
items = np.arange(10)
np.random.shuffle(items)
print(items, np.random.permutation(5), np.random.choice(5, 3), np.random.choice([10, 20, 30]), np.random.random(2), np.random.rand(2, 2))
np.random.seed(42)
print(np.random.randn(), np.random.rand(), np.random.randint(100), np.random.normal(), np.random.choice(10, 4, replace=False), np.random.standard_normal(2))
state = np.random.RandomState(7)
print(state.rand(2), state.randn(2), state.randint(0, 5, 3), state.permutation(4))
np.random.seed(1)
x = np.random.rand(50)
y = 3 * x + 1 + 0.1 * np.random.randn(50)
w = ((x - x.mean()) * (y - y.mean())).sum() / ((x - x.mean()) ** 2).sum()
b = y.mean() - w * x.mean()
print(round(float(w), 4), round(float(b), 4))
