# np.random: legacy distributions and the new Generator give NumPy's own numbers.
import numpy as np
g = np.random.default_rng(42)
print(g.random(3), g.standard_normal(4), g.integers(0, 10, 5), g.normal(1, 2, 3), g.uniform(-1, 1, 2))
print(g.permutation(8), g.choice(10, 4), g.choice(10, 4, replace=False), g.choice([1.5, 2.5, 3.5], 2, p=[.2, .3, .5]), g.exponential(2, 3))
x = np.arange(6); g.shuffle(x); print(x)
print(g.poisson(3, 5), g.poisson(30, 3), g.binomial(10, .3, 4), g.binomial(100, .4, 3), g.gamma(2, 1, 3), g.beta(.5, .5, 2), g.beta(2, 3, 2), g.integers(5), g.integers(2**40, size=2), g.random())
n = g.standard_normal(100000); print(n.mean(), n.std(), n.max(), n.min())
e = g.standard_exponential(100000); print(e.mean(), e.max())
print(np.random.default_rng([1, 2]).random(), np.random.default_rng(2**70).random(), g.choice(20000, 3, replace=False), g.choice(20000, 500, replace=False)[:3])
np.random.seed(3)
print(np.random.poisson(4, 5), np.random.poisson(40, 3), np.random.binomial(10, .5, 3), np.random.binomial(200, .4, 4), np.random.gamma(.5, 1, 2), np.random.gamma(3, 2, 2), np.random.beta(.5, .7, 2), np.random.exponential(2, 2), np.random.laplace(size=2), np.random.geometric(.2, 3), np.random.choice(5, 3, p=[.1, .2, .3, .2, .2]), np.random.choice(6, 4, replace=False, p=np.ones(6) / 6), np.random.multinomial(10, [.2, .3, .5]), np.random.triangular(0, 1, 3), np.random.logistic(), np.random.gumbel(), np.random.lognormal(), np.random.rayleigh(), np.random.standard_t(3), np.random.weibull(2), np.random.pareto(2), np.random.chisquare(2), np.random.dirichlet([1, 2, 3]), np.random.randint(0, 5, (2, 2)), np.random.randint([1, 5], 10), np.random.normal([0, 100], [1, 2]), np.random.randint(2**40))
