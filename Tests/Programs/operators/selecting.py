# Gathering, scattering, masks and positions: values, shapes, dtypes, negative positions, refusals.
import paddle

T = paddle.to_tensor


def text(value):
    if isinstance(value, (list, tuple)):
        return '(' + ', '.join(text(v) for v in value) + ')'
    if not hasattr(value, 'tolist'):
        return str(value)
    return f"{list(value.shape)} {value.tolist()} {str(value.dtype).split('.')[-1]}"


def show(name, *calls):
    for call in calls:
        try:
            print(name, text(call()))
        except Exception as error:
            print(name, type(error).__name__)


z = paddle.zeros([3,2])
x = paddle.arange(6,dtype='float32').reshape([3,2])
show('gather', lambda: paddle.gather(x, T([2, 0])), lambda: paddle.gather(x, T(1)), lambda: paddle.gather(x, T([[1], [0]])), lambda: paddle.gather(x, T([1, 1, 0]), axis=1),
     lambda: paddle.gather(x, T([3])), lambda: paddle.gather(x, T([-1])), lambda: paddle.gather(x, T([0.])), lambda: paddle.gather(x, T([], dtype='int64')),
     lambda: paddle.gather(x, T([0]), axis=T(1)), lambda: paddle.gather(x, T([[0, 1], [1, 0]])), lambda: paddle.gather(x, T([0, 1], dtype='int32')),
     lambda: paddle.gather(x, T([0]), axis=-1))
show('gather_nd', lambda: paddle.gather_nd(x, T([[0, 1], [2, 0]])), lambda: paddle.gather_nd(x, T([[1]])), lambda: paddle.gather_nd(x, T([0, 1])),
     lambda: paddle.gather_nd(x, T([[[1]], [[0]]])), lambda: paddle.gather_nd(x, T([[0, 0, 0]])), lambda: paddle.gather_nd(x, T([[-1]])))
show('index_select', lambda: paddle.index_select(x, T([0, 2])), lambda: paddle.index_select(x, T([1, 1]), axis=1), lambda: paddle.index_select(x, T([-1])),
     lambda: paddle.index_select(x, T([[0]])), lambda: x.index_select(T([0]), -1))
show('index_sample', lambda: paddle.index_sample(x, T([[0, 1], [1, 1], [0, 0]])), lambda: paddle.index_sample(x, T([[0], [1], [2]])))
show('scatter', lambda: paddle.scatter(z, T([1, 0]), x[:2]), lambda: paddle.scatter(z, T([1, 1]), x[:2]), lambda: paddle.scatter(z+1, T([1, 1]), x[:2], overwrite=False),
     lambda: paddle.scatter(z, T([3]), x[:1]), lambda: paddle.scatter(z, T([0]), x[:2]), lambda: paddle.scatter(z, T([-1]), x[:1]), lambda: paddle.scatter(z, T([[1], [0]]), x[:2]),
     lambda: paddle.scatter(T([1., 2.]), T([0]), T([9.])))
show('scatter_nd', lambda: paddle.scatter_nd(T([[1], [3], [1]]), T([9., 8., 1.]), [5]), lambda: paddle.scatter_nd(T([[0, 1], [1, 0]]), T([9., 8.]), [2, 2]),
     lambda: paddle.scatter_nd_add(z, T([[0], [0]]), x[:2]), lambda: paddle.scatter_nd_add(z, T([[0, 1]]), T([5.])), lambda: paddle.scatter_nd_add(z, T([[3]]), x[:1]),
     lambda: paddle.scatter_nd_add(z, T([[0]]), x[:2]), lambda: paddle.scatter_nd_add(z, T([[-1]]), x[:1]))
show('take_along_axis', lambda: paddle.take_along_axis(x, T([[0, 1], [2, 2]]), 0), lambda: paddle.take_along_axis(x, T([[0], [1], [0]]), 1),
     lambda: paddle.take_along_axis(x, T([[1]]), 0), lambda: paddle.take_along_axis(x, T([[1]]), 0, broadcast=False), lambda: paddle.take_along_axis(x, T([[3, 0]]), 0),
     lambda: paddle.take_along_axis(x, T([[-1, 0]]), 0), lambda: paddle.take_along_axis(x, T([1]), 0), lambda: paddle.take_along_axis(x, T([[0, 1], [1, 0]]), 1, broadcast=False))
show('put assign', lambda: paddle.put_along_axis(x, T([[0, 1], [0, 2]]), T([[10., 20.], [-30., 40.]]), 0, reduce='assign'),
     lambda: paddle.put_along_axis(x, T([[0, 1], [0, 2]]), T([[10., 20.], [-30., 40.]]), 0, reduce='assign', include_self=False))
show('put add', lambda: paddle.put_along_axis(x, T([[0, 1], [0, 2]]), T([[10., 20.], [-30., 40.]]), 0, reduce='add'),
     lambda: paddle.put_along_axis(x, T([[0, 1], [0, 2]]), T([[10., 20.], [-30., 40.]]), 0, reduce='add', include_self=False))
show('put mul', lambda: paddle.put_along_axis(x, T([[0, 1], [0, 2]]), T([[10., 20.], [-30., 40.]]), 0, reduce='mul'),
     lambda: paddle.put_along_axis(x, T([[0, 1], [0, 2]]), T([[10., 20.], [-30., 40.]]), 0, reduce='mul', include_self=False))
show('put multiply', lambda: paddle.put_along_axis(x, T([[0, 1], [0, 2]]), T([[10., 20.], [-30., 40.]]), 0, reduce='multiply'),
     lambda: paddle.put_along_axis(x, T([[0, 1], [0, 2]]), T([[10., 20.], [-30., 40.]]), 0, reduce='multiply', include_self=False))
show('put amin', lambda: paddle.put_along_axis(x, T([[0, 1], [0, 2]]), T([[10., 20.], [-30., 40.]]), 0, reduce='amin'),
     lambda: paddle.put_along_axis(x, T([[0, 1], [0, 2]]), T([[10., 20.], [-30., 40.]]), 0, reduce='amin', include_self=False))
show('put amax', lambda: paddle.put_along_axis(x, T([[0, 1], [0, 2]]), T([[10., 20.], [-30., 40.]]), 0, reduce='amax'),
     lambda: paddle.put_along_axis(x, T([[0, 1], [0, 2]]), T([[10., 20.], [-30., 40.]]), 0, reduce='amax', include_self=False))
show('put mean', lambda: paddle.put_along_axis(x, T([[0, 1], [0, 2]]), T([[10., 20.], [-30., 40.]]), 0, reduce='mean'),
     lambda: paddle.put_along_axis(x, T([[0, 1], [0, 2]]), T([[10., 20.], [-30., 40.]]), 0, reduce='mean', include_self=False))
show('put foo', lambda: paddle.put_along_axis(x, T([[0, 1], [0, 2]]), T([[10., 20.], [-30., 40.]]), 0, reduce='foo'),
     lambda: paddle.put_along_axis(x, T([[0, 1], [0, 2]]), T([[10., 20.], [-30., 40.]]), 0, reduce='foo', include_self=False))
show('put', lambda: paddle.put_along_axis(x, T([[0], [1], [0]]), 9., 1), lambda: paddle.put_along_axis(x, T([[0]]), 9., 1),
     lambda: paddle.put_along_axis(x, T([[0]]), 9., 0, broadcast=False), lambda: paddle.put_along_axis(x, T([[7]]), 9., 0), lambda: paddle.put_along_axis(x, T([[-1]]), 9., 0),
     lambda: x.put_along_axis(T([[1, 0]]), T([[5., 6.]]), 0))
show('scatter_reduce', lambda: paddle.scatter_reduce(x, 0, T([[0, 1], [0, 2]]), T([[10., 20.], [-30., 40.]]), 'sum'),
     lambda: paddle.scatter_reduce(x, 0, T([[0, 1], [0, 2]]), T([[10., 20.], [-30., 40.]]), 'prod'),
     lambda: paddle.scatter_reduce(x, 0, T([[0, 1], [0, 2]]), T([[10., 20.], [-30., 40.]]), 'amax'),
     lambda: paddle.scatter_add(x, 0, T([[0, 1], [0, 2]]), T([[10., 20.], [-30., 40.]])))
show('index_add', lambda: paddle.index_add(x, T([0, 2]), 0, paddle.ones([2, 2])), lambda: paddle.index_add(x, T([0, 0]), 1, paddle.ones([3, 2])),
     lambda: paddle.index_add(x, T([-1]), 0, paddle.ones([1, 2])), lambda: x.index_add(T([0]), 0, paddle.ones([1, 2])))
show('index_put', lambda: paddle.index_put(x, (T([0, 2]), T([1, 0])), T([9., 8.])), lambda: paddle.index_put(x, (T([0, 0]), ), T([[9., 8.], [1., 1.]]), accumulate=True),
     lambda: paddle.index_put(x, (x>3, ), T(0.)), lambda: paddle.index_put(x, (T([0]), ), T(7.)))
show('index_fill', lambda: paddle.index_fill(x, T([0, 2]), 0, -1), lambda: paddle.index_fill(x, T([1]), 1, T(5.)))
show('masked', lambda: paddle.masked_select(x, x>2), lambda: paddle.masked_select(x, T([True, False])), lambda: paddle.masked_select(x, x), lambda: paddle.masked_fill(x, x>2, -1.),
     lambda: paddle.masked_fill(x, x>2, T(-1.)), lambda: paddle.masked_fill(x, T([True, False]), 0), lambda: paddle.masked_fill(x, x>2, T([1., 2.])),
     lambda: paddle.masked_scatter(x, x>2, T([10., 20., 30.])), lambda: paddle.masked_scatter(x, T([True, False]), T([10., 20., 30.])),
     lambda: paddle.masked_fill(T([1, 2]), T([True, False]), 1.5))
show('where', lambda: paddle.where(x>2), lambda: paddle.where(x>2, x, z), lambda: paddle.where(x>2, 1., 0.), lambda: paddle.where(x>2, x, 0.), lambda: paddle.where(x>2, 1, 0),
     lambda: paddle.where(x>2, x), lambda: paddle.where(x, x, z), lambda: paddle.where(T([True, False]), x, z), lambda: paddle.where(x>2, x, T(1.)),
     lambda: paddle.where(x>2, T([1, 2]), T([3, 4])), lambda: x.where(x>2, z), lambda: paddle.where(x>2, T([1., 2., 3.]), x), lambda: paddle.where(T(True), x, z))
show('nonzero', lambda: paddle.nonzero(x), lambda: paddle.nonzero(x, as_tuple=True), lambda: paddle.nonzero(T(3.)), lambda: paddle.nonzero(T([0.])), lambda: paddle.argwhere(x>2),
     lambda: x.nonzero(), lambda: paddle.nonzero(T(0.)), lambda: paddle.nonzero(T([True, False])))
show('take', lambda: paddle.take(x, T([0, 5])), lambda: paddle.take(x, T([[0, -1]])), lambda: paddle.take(x, T([7, -8]), mode='wrap'),
     lambda: paddle.take(x, T([7, -8]), mode='clip'), lambda: paddle.take(x, T([0.])))
show('select_scatter', lambda: paddle.select_scatter(x, T([9., 8.]), 0, 1), lambda: paddle.select_scatter(x, T([9., 8., 7.]), 1, -1),
     lambda: paddle.slice_scatter(x, T([[9.], [8.], [7.]]), [1], [0], [1], [1]), lambda: paddle.select_scatter(x, T([9.]), 0, 1))
show('multiplex', lambda: paddle.multiplex([x, x+10], T([[0], [1], [0]], dtype='int32')))
show('renorm', lambda: paddle.renorm(x, 2., 0, 1.), lambda: paddle.reduce_as(x, T([[1., 1.]])), lambda: paddle.increment(T([1.])), lambda: paddle.increment(T([1.]), 2.),
     lambda: paddle.increment(x))
show('empty', lambda: paddle.zeros([0, 2]).sum(), lambda: paddle.zeros([0, 2]).mean(), lambda: paddle.zeros([0, 2]).max(), lambda: paddle.zeros([0, 2]).sum(0),
     lambda: paddle.zeros([0, 2]).prod(), lambda: paddle.zeros([2, 0]).max(0), lambda: paddle.zeros([0]).std(), lambda: paddle.concat([paddle.zeros([0]), T([1.])]),
     lambda: paddle.zeros([0])+1, lambda: paddle.zeros([0]).exp(), lambda: paddle.zeros([0, 3]).matmul(paddle.zeros([3, 2])),
     lambda: paddle.zeros([2, 0]).matmul(paddle.zeros([0, 2])), lambda: paddle.zeros([0]).cumsum(), lambda: paddle.zeros([0]).all(), lambda: paddle.zeros([0]).any(),
     lambda: paddle.zeros([0]).logsumexp(), lambda: paddle.zeros([0]).norm())
