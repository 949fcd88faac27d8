# Reductions and statistics: axes, keepdims, order, quantiles, histograms, covariance.
import numpy as np

rng = np.random.RandomState(0)
a = rng.randn(4, 5)
f = a.astype('float32')
for name in ('sum', 'mean', 'std', 'var', 'min', 'max', 'prod', 'argmin', 'argmax', 'cumsum', 'all', 'any'):
    print(name, getattr(a, name)(), getattr(a, name)(axis=0), getattr(np, name)(a, axis=1))
for name in ('sum', 'mean', 'std', 'max'):
    print(name, getattr(f, name)(), getattr(f, name)(axis=0), getattr(f, name)(axis=1, keepdims=True).shape, getattr(f.T, name)(axis=0))
big = rng.rand(1000).astype('float32')
print(big.sum(), big.mean(), big.reshape(10, 100).sum(axis=0)[:3], big.reshape(10, 100).mean(axis=1)[:3], big.std(), np.sum(big.reshape(10, 10, 10), axis=(0, 2))[:3], np.mean(big.reshape(10, 10, 10), axis=(1, 2))[:3], big[::3].sum())
print(a.sum(axis=(0, 1)), a.mean(axis=-1), a.sum(axis=0, keepdims=True), np.std(a, ddof=1), np.var(a, axis=0, ddof=1), np.ptp(a), np.ptp(a, axis=0))
i = np.array([[3, 1, 2], [9, 7, 8]])
print(i.sum(), i.mean(), i.std(), i.cumsum(), i.cumprod(axis=1), i.max(axis=1), i.argmax(axis=0), np.median(i), np.median(i, axis=0), np.average(i, weights=[[1, 2, 3], [1, 1, 1]]), np.average(i, axis=0, weights=[1, 3]), np.count_nonzero(i > 2), np.count_nonzero(i, axis=0))
print(np.percentile(a, 50), np.percentile(a, [25, 75]), np.percentile(a, 30, axis=1), np.quantile(a, 0.1), np.quantile(a, [0.25, 0.5], axis=0).shape, np.percentile(f[:, 0], (25, 75)), np.median(f))
n = np.array([1.0, np.nan, 3.0, 5.0])
print(n.sum(), n.max(), np.nansum(n), np.nanmean(n), np.nanstd(n), np.nanmax(n), np.nanmin(n), np.nanmedian(n), np.nanpercentile(n, 50), np.isnan(n), np.nan_to_num(n), np.argmax(n), np.nanargmax(n))
print(np.cov(a[0], a[1]), np.cov(a).shape, np.corrcoef(a[0], a[1]), np.cov(a, rowvar=False).shape)
counts, edges = np.histogram([1, 2, 2, 3, 3, 3], bins=3)
print(counts, edges, np.histogram(a, bins=4, range=(-2, 2))[0], np.histogram([1, 2, 3], bins=[0, 2, 4], density=True), np.bincount([0, 1, 1, 3]), np.bincount([0, 1, 1], weights=[0.5, 1, 2], minlength=4), np.digitize([0.5, 1.5, 2.5], [1, 2]), np.histogram2d([1, 2], [1, 2], bins=2)[0])
print(np.diff([1, 4, 9, 16]), np.diff([1, 4, 9], n=2), np.diff(i, axis=0), np.gradient([1.0, 4.0, 9.0]), np.gradient(np.array([1.0, 2.0, 4.0]), 2.0), np.trapezoid([1, 2, 3]), np.trapezoid([1, 2, 3], dx=0.5), np.interp(2.5, [1, 2, 3], [10, 20, 30]), np.interp([0, 1.5, 9], [1, 2], [1, 3]), np.convolve([1, 2, 3], [0, 1, 0.5]), np.convolve([1, 2, 3], [1, 1], 'valid'), np.convolve([1, 2, 3], [1, 1], 'same'), np.correlate([1, 2, 3], [0, 1]), np.cumsum(i, axis=0), np.ediff1d([1, 2, 4]))
print(np.sort([3, 1, 2]), np.sort(i, axis=0), np.sort(i, axis=None), np.argsort([3, 1, 2]), np.argsort(-i, axis=1), np.sort(['b', 'a']), np.unique([3, 1, 3, 2]), np.unique([3, 1, 3], return_counts=True), np.unique(['b', 'a', 'b'], return_index=True, return_inverse=True), np.unique(np.array([[1, 2], [1, 2], [0, 1]]), axis=0), np.isin([1, 2, 3], [2, 5]), np.intersect1d([1, 2, 3], [2, 3, 4]), np.union1d([1, 2], [2, 3]), np.setdiff1d([1, 2, 3], [2]), np.lexsort(([2, 1, 3], [1, 1, 0])), np.partition([3, 1, 2], 1)[1])
m = np.array([3, 1, 2])
m.sort()
print(m, np.clip([1, 5, 9], 2, 6), np.array([1.5, 9]).clip(max=3), np.clip([1, 2, 3], None, 2), np.maximum([1, 5], [3, 2]), np.minimum([1, 5], 2), np.fmax([1, np.nan], [np.nan, 2]))
print(np.allclose([1, 2], [1, 2 + 1e-9]), np.isclose([1, 2], [1, 2.1]), np.array_equal([1, 2], [1, 2]), np.array_equal([1], [1, 2]), (np.array([1, 2]) == np.array([1, 3])).all(), np.all([1, 0]), np.any([0, 0]), np.logical_and([True, False], [True, True]), np.logical_not([True, False]), np.logical_or([0, 1], [0, 0]), np.logical_xor([True, False], True))
for action in (lambda: np.max([]), lambda: np.argmax([]), lambda: np.array([1, 2]).sum(axis=3), lambda: np.concatenate([])):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, isinstance(error, ValueError))
