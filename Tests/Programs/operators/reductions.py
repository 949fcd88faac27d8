# Reductions over all, one or several axes, kept or not: values, shapes and dtypes.
import paddle

x = paddle.to_tensor([[3., -1., 2.], [0.5, 4., -6.]])
for name in ('sum', 'mean', 'max', 'min', 'prod', 'std', 'var', 'logsumexp', 'median'):
    f = getattr(paddle, name)
    print(name, f(x).item(), f(x, axis=0).tolist(), f(x, axis=1).tolist(), list(f(x, axis=1, keepdim=True).shape), list(f(x, axis=-1).shape))
print(paddle.sum(x, axis=[0, 1]).item(), x.sum(0).tolist(), x.mean(axis=1, keepdim=True), x.max().item(), x.min(axis=0).tolist())
print(paddle.argmax(x).item(), paddle.argmax(x, axis=0).tolist(), x.argmin(axis=1).tolist(), list(paddle.argmax(x, axis=1, keepdim=True).shape), x.argmax(-1).dtype)
print(paddle.cumsum(x, axis=0), paddle.cumsum(x), x.cumsum(axis=1).tolist(), paddle.cumprod(x, dim=1).tolist(), paddle.cummax(x, axis=1)[0].tolist())
print(paddle.all(x > -7).item(), paddle.any(x > 3, axis=0).tolist(), paddle.all(x > 0, axis=1).tolist(), paddle.count_nonzero(x > 0).item())
print(paddle.norm(x).item(), paddle.norm(x, p=1).item(), paddle.norm(x, p=2, axis=1).tolist(), paddle.norm(x, p=float('inf')).item(), x.norm(axis=0).tolist(), paddle.dist(x, x + 1, p=2).item())
print(paddle.std(x, unbiased=False).item(), paddle.var(x, axis=0, unbiased=False).tolist(), paddle.nansum(paddle.to_tensor([1., float('nan')])).item(), paddle.nanmean(paddle.to_tensor([1., float('nan'), 3.])).item())
i = paddle.to_tensor([[1, 2], [3, 4]])
print(i.sum(), i.sum(axis=0), i.max(), i.prod().item(), paddle.mean(i.astype('float32')), paddle.sum(paddle.to_tensor([True, True, False])), paddle.sum(i, dtype='float32'))
c = paddle.arange(24, dtype='float32').reshape([2, 3, 4])
print(c.sum(axis=[0, 2]).tolist(), c.mean(axis=(1, 2)).tolist(), c.max(axis=[0, 1]).tolist(), list(c.sum(axis=1, keepdim=True).shape), list(c.sum(axis=[0, 2], keepdim=True).shape), c.sum(axis=-2).tolist())
print([t.tolist() for t in paddle.topk(x, 2)], paddle.sort(x, axis=1, descending=True).tolist(), paddle.argsort(x, axis=1).tolist(), paddle.sort(x, axis=0).tolist(), paddle.kthvalue(x, 2, axis=1)[0].tolist())
print(paddle.unique(paddle.to_tensor([2, 1, 2, 3])), paddle.unique(paddle.to_tensor([2, 1, 2]), return_counts=True)[1].tolist(), paddle.bincount(paddle.to_tensor([0, 1, 1, 3])), paddle.histogram(x, bins=4).tolist(), paddle.quantile(x, 0.5).item())
