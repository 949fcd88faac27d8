# Sorting, selecting by rank, counting and searching: values, positions, ties, NaN, axes, dtypes.
import paddle

T = paddle.to_tensor
nan = float('nan')
a = T([3., 1., 3., 1., 2., 2.])
m = a.reshape([2, 3])
broken = T([1., nan, 3., nan, -1.])


def text(value):
    if isinstance(value, (list, tuple)):
        return '(' + ', '.join(text(v) for v in value) + ')'
    return str(value.tolist()) + ' ' + str(value.dtype).split('.')[-1]


def show(name, *calls):
    for call in calls:
        try:
            print(name, text(call()))
        except Exception as error:
            print(name, type(error).__name__)


show('sort', lambda: a.sort(), lambda: paddle.sort(m, axis=0), lambda: paddle.sort(m, descending=True), lambda: paddle.sort(broken), lambda: paddle.sort(broken, descending=True),
     lambda: paddle.sort(T(3.)), lambda: paddle.sort(paddle.zeros([0, 3])), lambda: paddle.sort(T([True, False])), lambda: paddle.sort(a, axis=1), lambda: paddle.sort(T([2, 1], dtype='int32')))
show('argsort', lambda: a.argsort(), lambda: paddle.argsort(a, descending=True), lambda: paddle.argsort(m, axis=0), lambda: paddle.argsort(broken), lambda: paddle.argsort(broken, descending=True), lambda: paddle.msort(m))
show('topk', lambda: paddle.topk(a, 4), lambda: paddle.topk(a, 4, largest=False), lambda: paddle.topk(m, k=1, axis=0), lambda: paddle.topk(T([1., nan, 3.]), 2), lambda: paddle.topk(T(3.), 1),
     lambda: paddle.topk(a, T([2])), lambda: paddle.topk(a, 0), lambda: paddle.topk(a, 9), lambda: paddle.topk(a, 1, axis=2), lambda: m.topk(2, -1)[1])
show('kthvalue', lambda: paddle.kthvalue(a, 3), lambda: paddle.kthvalue(a, 4), lambda: paddle.kthvalue(m, 2, axis=0, keepdim=True), lambda: paddle.kthvalue(T([nan, 1., 2.]), 2), lambda: paddle.kthvalue(T([nan, 1., 2.]), 3),
     lambda: paddle.kthvalue(a, 0), lambda: paddle.kthvalue(a, 9), lambda: paddle.kthvalue(a, 1, axis=3))
show('mode', lambda: paddle.mode(a), lambda: paddle.mode(T([1., 2., 3.])), lambda: paddle.mode(T([5, 5, 1, 1, 1, 5])), lambda: paddle.mode(m, axis=0, keepdim=True), lambda: paddle.mode(T([nan, nan, 1.])))
show('cummax', lambda: paddle.cummax(a), lambda: paddle.cummax(m, axis=0), lambda: paddle.cummax(m, axis=1, dtype='int32'), lambda: paddle.cummin(a), lambda: paddle.cummin(m, axis=-1), lambda: paddle.cummax(T([1., nan, 3., nan])))
show('argmax', lambda: paddle.argmax(a), lambda: paddle.argmax(m, axis=1), lambda: paddle.argmin(m, axis=0, keepdim=True), lambda: paddle.argmax(T([1., nan, 3.])), lambda: paddle.argmin(T([1., nan, 3.])), lambda: paddle.argmax(m, dtype='int32'),
     lambda: paddle.argmax(a, axis=1), lambda: paddle.argmax(a, dtype='float32'), lambda: paddle.argmax(T([True])), lambda: m.argmax())
show('unique', lambda: paddle.unique(a, return_index=True, return_inverse=True, return_counts=True), lambda: paddle.unique(T([[1, 2], [1, 2], [0, 3]]), return_index=True, return_inverse=True, return_counts=True, axis=0),
     lambda: paddle.unique(T([[1, 1, 2], [3, 3, 0]]), return_inverse=True, axis=1), lambda: paddle.unique(a, return_index=True, dtype='int32'), lambda: paddle.unique(T([nan, 1., nan])), lambda: paddle.unique(T([True])), lambda: paddle.unique(T([])))
show('unique_consecutive', lambda: paddle.unique_consecutive(T([1, 1, 2, 2, 1]), return_inverse=True, return_counts=True), lambda: paddle.unique_consecutive(T([[1, 2], [1, 2], [0, 3]]), return_counts=True, axis=0))
show('searchsorted', lambda: paddle.searchsorted(T([1., 3., 5.]), T([0., 1., 3., 6.])), lambda: paddle.searchsorted(T([1., 3., 5.]), T([0., 1., 3., 6.]), right=True), lambda: paddle.searchsorted(T([[1., 3.], [2., 4.]]), T([[1.], [3.]])),
     lambda: paddle.searchsorted(T([[1., 3.], [2., 4.]]), T([1., 3.])), lambda: paddle.searchsorted(T([1, 3]), T([1.5]), out_int32=True), lambda: paddle.searchsorted(T([1., 3.]), T([nan])))
show('bucketize', lambda: paddle.bucketize(T([[0., 2.], [3., 9.]]), T([1., 3.])), lambda: paddle.bucketize(T([1., 3.]), T([1., 3.]), right=True), lambda: paddle.bucketize(T([0.]), T([[1., 3.]])))
show('median', lambda: paddle.median(a), lambda: paddle.median(m, axis=0), lambda: paddle.median(T([1., nan, 3.])), lambda: paddle.nanmedian(T([1., nan, 3.])), lambda: paddle.median(T([[4., 2., 1., 3.]]), axis=1, mode='min'), lambda: paddle.median(T([[4., 2., 1., 3.]]), axis=1, mode='min', keepdim=True),
     lambda: paddle.median(m, keepdim=True), lambda: paddle.median(a, axis=2), lambda: paddle.median(m, axis=[0, 1]), lambda: paddle.nanmedian(m, axis=[0, 1]), lambda: paddle.median(T([1, 2])), lambda: paddle.median(T([1, 2, 3, 4]), mode='min'), lambda: paddle.median(T([1., 2.], dtype='float64')))
show('quantile', lambda: paddle.quantile(a, 0.5), lambda: paddle.quantile(m, [0.25, 0.5], axis=1), lambda: paddle.quantile(m, [0.25, 0.5], axis=1, keepdim=True), lambda: paddle.quantile(m, 0.5, axis=[0, 1]), lambda: paddle.quantile(T([1., nan, 3.]), 0.5), lambda: paddle.nanquantile(T([1., nan, 3.]), 0.5),
     lambda: paddle.quantile(a, 1.5), lambda: paddle.quantile(T([1, 2]), 0.5), lambda: paddle.quantile(a, T(0.5)), lambda: paddle.quantile(a, (0.1, 0.2)), lambda: paddle.quantile(a.astype('float64'), 0.3))
for way in ('lower', 'higher', 'midpoint', 'nearest', 'other'):
    show('quantile ' + way, lambda: paddle.quantile(a, 0.3, interpolation=way))
show('bincount', lambda: paddle.bincount(T([0, 1, 1, 3])), lambda: paddle.bincount(T([0, 1, 1, 3]), weights=T([.5, 1., 1., 2.])), lambda: paddle.bincount(T([0, 1]), minlength=4), lambda: paddle.bincount(T([-1])), lambda: paddle.bincount(T([1.])), lambda: paddle.bincount(T([[1]])), lambda: paddle.bincount(T([0, 1, 1]), weights=T([1, 2, 3])))
show('histogram', lambda: paddle.histogram(a, bins=4), lambda: paddle.histogram(a, bins=4, min=0, max=2), lambda: paddle.histogram(T([1, 2, 1]), bins=3), lambda: paddle.histogram(a, bins=4, density=True), lambda: paddle.histogram(a, bins=4, weight=a), lambda: paddle.histogram(T([2., 2.]), bins=3),
     lambda: paddle.histogram(a, bins=0), lambda: paddle.histogram(a, min=3, max=1), lambda: paddle.histogram(T([nan, 1.])), lambda: paddle.histogram_bin_edges(a, bins=4), lambda: paddle.histogram_bin_edges(a, bins=4, min=0, max=1))
show('isin', lambda: paddle.isin(a, T([1., 2.])), lambda: paddle.isin(a, T([1., 2.]), invert=True), lambda: paddle.count_nonzero(a), lambda: paddle.count_nonzero(a, axis=0), lambda: paddle.count_nonzero(m - 1, axis=[0, 1], keepdim=True), lambda: paddle.count_nonzero(m - 1, axis=1))
