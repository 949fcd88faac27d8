# Shapes, axes, joining, splitting, slices, windows, diagonals: values, shapes, dtypes and refusals.
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


v = paddle.arange(6,dtype='float32'); m=v.reshape([2,3]); c=paddle.arange(12,dtype='float32').reshape([2,3,2])
show('reshape', lambda: v.reshape(3, 2), lambda: v.reshape([T(3), T(2)]), lambda: v.reshape(T([3, 2])), lambda: paddle.reshape(v, [-1, 2]), lambda: m.reshape([0, -1]),
     lambda: v.reshape([4, -1]), lambda: v.reshape([0, 0, 0]), lambda: paddle.zeros([0, 2]).reshape([-1, 2]), lambda: paddle.zeros([0, 2]).reshape([0, -1]),
     lambda: v.reshape([-1, -1]), lambda: v.reshape(6), lambda: paddle.ones([1]).reshape([]))
show('transpose', lambda: m.transpose([1, 0]), lambda: m.transpose(1, 0), lambda: c.transpose([2, -3, 1]), lambda: m.transpose([0, 0]), lambda: m.permute(1, 0),
     lambda: paddle.permute(m, [1, 0]), lambda: m.transpose((1, 0)))
show('t', lambda: m.t(), lambda: v.t(), lambda: c.t(), lambda: m.T, lambda: c.mT, lambda: paddle.matrix_transpose(c), lambda: v.mT)
show('moveaxis', lambda: paddle.moveaxis(c, 0, 2), lambda: paddle.moveaxis(c, [0, 1], [1, 2]), lambda: paddle.moveaxis(c, [0, 1], [1]), lambda: paddle.moveaxis(c, [0, 0], [1, 2]),
     lambda: c.moveaxis(-1, 0))
show('swapaxes', lambda: paddle.swapaxes(c, 0, 2), lambda: paddle.swapaxes(c, 0, -1), lambda: c.swapaxes(0, 1), lambda: paddle.swapaxes(x=c, axis0=0, axis1=1),
     lambda: paddle.swapdims(c, 0, 1))
show('squeeze', lambda: paddle.ones([1, 2, 1]).squeeze(), lambda: paddle.ones([1, 2, 1]).squeeze(0), lambda: paddle.ones([1, 2, 1]).squeeze([0, 2]),
     lambda: paddle.ones([1, 2, 1]).squeeze(1), lambda: paddle.ones([1, 2, 1]).squeeze(3), lambda: paddle.ones([1, 1]).squeeze(), lambda: paddle.ones([1, 2, 1]).squeeze(T(0)),
     lambda: paddle.ones([1, 2, 1]).squeeze([]))
show('unsqueeze', lambda: v.unsqueeze(0), lambda: m.unsqueeze([0, 2]), lambda: m.unsqueeze([2, 0]), lambda: m.unsqueeze([-1, 0]), lambda: m.unsqueeze(-2), lambda: m.unsqueeze(4),
     lambda: m.unsqueeze(T([0, 1])), lambda: m.unsqueeze([0, 0]), lambda: m.unsqueeze([]))
show('flatten', lambda: c.flatten(), lambda: c.flatten(1), lambda: c.flatten(0, 1), lambda: c.flatten(-2, -1), lambda: c.flatten(2, 1), lambda: c.flatten(0, 5),
     lambda: T(3.).flatten(), lambda: paddle.ravel(c))
show('unflatten', lambda: paddle.unflatten(m, 1, [3, 1]), lambda: m.unflatten(0, [-1, 1]), lambda: m.unflatten(1, [2, 2]))
show('view', lambda: v.view([2, 3]), lambda: v.view([-1]), lambda: v.view_as(m), lambda: paddle.view(v, [3, 2]), lambda: v.view([4]))
show('expand', lambda: T([1, 2]).expand([3, 2]), lambda: T([1, 2]).expand([3, -1]), lambda: T([[1], [2]]).expand([-1, 3]), lambda: T([1, 2]).expand([3]),
     lambda: T([1, 2]).expand(3, 2), lambda: T([1, 2]).expand_as(paddle.ones([2, 2])), lambda: paddle.broadcast_to(T([1, 2]), [2, 2]), lambda: T(1.).expand([2]),
     lambda: T([1, 2]).expand([2]), lambda: m.expand([3]), lambda: paddle.ones([1]).expand([0]), lambda: T([1, 2]).expand([-1, 2]))
show('tile', lambda: T([1, 2]).tile([2]), lambda: T([1, 2]).tile(2), lambda: m.tile([2, 1]), lambda: m.tile([2]), lambda: T([1, 2]).tile([2, 1, 2]), lambda: T([1, 2]).tile(2, 2),
     lambda: T([1, 2]).tile([0]), lambda: T([1, 2]).tile([-1]), lambda: T(1.).tile([2]), lambda: T([1, 2]).tile([]))
show('ri', lambda: paddle.repeat_interleave(m, 2), lambda: paddle.repeat_interleave(m, 2, axis=1), lambda: paddle.repeat_interleave(m, T([1, 2]), axis=0),
     lambda: paddle.repeat_interleave(v, T([1, 0, 2, 0, 0, 1])), lambda: m.repeat_interleave(0), lambda: m.repeat_interleave(-1), lambda: m.repeat_interleave(T([1, 2, 3]), 0),
     lambda: m.repeat_interleave([1, 2], axis=0))
show('flip', lambda: m.flip(0), lambda: m.flip([0, 1]), lambda: m.flip(-1), lambda: m.flip([]), lambda: m.flip(2), lambda: paddle.reverse(m, axis=0), lambda: m.flip([0, 0]))
show('rot90', lambda: paddle.rot90(m), lambda: paddle.rot90(m, 2), lambda: paddle.rot90(m, -1), lambda: paddle.rot90(m, k=0), lambda: paddle.rot90(c, 1, [1, 2]),
     lambda: paddle.rot90(m, 1, [0, 0]), lambda: paddle.rot90(m, 1, [1, 0]), lambda: paddle.rot90(m, 1, [0, 3]))
show('roll', lambda: v.roll(2), lambda: m.roll(1), lambda: m.roll(1, 0), lambda: m.roll([1, 1], [0, 1]), lambda: m.roll(-1, 1), lambda: m.roll(100, 1), lambda: m.roll([1, 2], 0),
     lambda: m.roll(1, 3))
show('concat', lambda: paddle.concat([m, m]), lambda: paddle.concat([m, m], 1), lambda: paddle.concat((m, m), axis=-1), lambda: paddle.concat([m, c]),
     lambda: paddle.concat([m], axis=2), lambda: paddle.concat([]), lambda: paddle.concat([m, m], axis=T(1)), lambda: paddle.cat([m, m]),
     lambda: paddle.concat([m, paddle.zeros([0, 3])]), lambda: paddle.concat([T(1.), T(2.)]))
show('stack', lambda: paddle.stack([v, v]), lambda: paddle.stack([v, v], 1), lambda: paddle.stack([v, v], -1), lambda: paddle.stack([v, m]), lambda: paddle.stack([]),
     lambda: paddle.stack([T(1.), T(2.)]), lambda: paddle.stack([v, v], 2))
show('hstack', lambda: paddle.hstack([v, v]), lambda: paddle.hstack([m, m]), lambda: paddle.hstack([T(1.), T(2.)]), lambda: paddle.vstack([v, v]), lambda: paddle.vstack([m, m]),
     lambda: paddle.vstack([T(1.), T(2.)]), lambda: paddle.dstack([v, v]), lambda: paddle.dstack([m, m]), lambda: paddle.dstack([T(1.)]), lambda: paddle.column_stack([v, v]),
     lambda: paddle.column_stack([m, m[:, :1]]), lambda: paddle.row_stack([v, v]), lambda: paddle.hstack([m, v]))
show('atleast', lambda: paddle.atleast_1d(T(1.)), lambda: paddle.atleast_2d(T(1.)), lambda: paddle.atleast_2d(v), lambda: paddle.atleast_3d(v), lambda: paddle.atleast_3d(m),
     lambda: paddle.atleast_3d(T(1.)), lambda: paddle.atleast_1d(v, T(2.)))
show('split', lambda: paddle.split(v, 2), lambda: paddle.split(v, [1, 2, 3]), lambda: paddle.split(v, [1, -1]), lambda: m.split(3, 1), lambda: m.split([1, 2], axis=1),
     lambda: paddle.split(v, 4), lambda: paddle.split(v, [1, 2]), lambda: paddle.split(v, 0), lambda: paddle.split(m, 2, axis=2), lambda: paddle.split(v, [-1, -1]),
     lambda: paddle.split(m, 3, axis=T(1)), lambda: paddle.split(v, [0, 6]))
show('chunk', lambda: paddle.chunk(v, 3), lambda: paddle.chunk(v, 4), lambda: paddle.chunk(m, 2, axis=1), lambda: v.chunk(2))
show('tensor_split', lambda: paddle.tensor_split(v, 4), lambda: paddle.tensor_split(v, [1, 4]), lambda: paddle.tensor_split(m, 2, axis=1), lambda: paddle.hsplit(m, 3),
     lambda: paddle.hsplit(v, [2]), lambda: paddle.vsplit(m, 2), lambda: paddle.dsplit(c, 2), lambda: paddle.vsplit(v, 2), lambda: paddle.tensor_split(v, 8),
     lambda: paddle.tensor_split(v, [4, 2]), lambda: paddle.tensor_split(v, [-2]), lambda: v.split_with_sizes([2, 4]), lambda: paddle.tensor_split(v, 0))
show('unbind', lambda: paddle.unbind(m), lambda: paddle.unbind(m, 1), lambda: m.unbind(axis=-1), lambda: paddle.unbind(m, 2), lambda: paddle.unstack(m, 1),
     lambda: paddle.unstack(m, 0, 2), lambda: paddle.unstack(m, 0, 3), lambda: m.unstack())
show('slice', lambda: paddle.slice(m, [0, 1], [0, 1], [1, 3]), lambda: paddle.slice(m, [1], [-2], [100]), lambda: paddle.slice(m, [1], [T(0)], [T(2)]),
     lambda: paddle.strided_slice(c, [1], [0], [3], [2]), lambda: paddle.strided_slice(m, [1], [2], [-4], [-1]), lambda: paddle.strided_slice(m, [1], [-1], [0], [-1]),
     lambda: m.slice([0], [0], [1]), lambda: paddle.narrow(m, 1, 1, 2), lambda: paddle.narrow(m, 1, -2, 2), lambda: paddle.narrow(m, 1, 2, 2),
     lambda: paddle.crop(m, [1, 2], [1, 0]), lambda: paddle.crop(m, [-1, 2], [1, 0]), lambda: paddle.crop(m, [1, 2]), lambda: paddle.crop(m), lambda: paddle.crop(m, [1, 5]))
show('meshgrid', lambda: paddle.meshgrid(v[:2], v[:3]), lambda: paddle.meshgrid([v[:2], v[:3]]), lambda: paddle.meshgrid(v[:2], v[:3], indexing='xy'),
     lambda: paddle.meshgrid(v[:2]), lambda: paddle.meshgrid(T(1.), v[:2]), lambda: paddle.meshgrid(m, m))
show('bt', lambda: paddle.broadcast_tensors([m, v[:3]]), lambda: paddle.broadcast_tensors([m, v]), lambda: paddle.broadcast_shape([2, 1], [1, 3]),
     lambda: paddle.broadcast_shape([2, 1], [3, 3]), lambda: paddle.broadcast_shapes([2, 1], [1, 3], [1]))
show('cart', lambda: paddle.cartesian_prod([T([1, 2]), T([3, 4])]), lambda: paddle.cartesian_prod([T([1, 2])]), lambda: paddle.combinations(T([1, 2, 3])),
     lambda: paddle.combinations(T([1, 2, 3]), 3), lambda: paddle.combinations(T([1, 2]), 2, with_replacement=True), lambda: paddle.combinations(T([1, 2]), 0),
     lambda: paddle.combinations(T([1, 2]), 3), lambda: paddle.block_diag([m, T([[9.]]), v[:2]]), lambda: paddle.combinations(m), lambda: paddle.combinations(T([1, 2]), -1))
show('unfold', lambda: paddle.unfold(v, 0, 3, 2), lambda: paddle.unfold(m, 1, 2, 1), lambda: v.unfold(0, 7, 1), lambda: paddle.as_strided(v, [2, 2], [2, 1]),
     lambda: paddle.as_strided(v, [2, 2], [1, 1], 4))
show('tri', lambda: paddle.tril_indices(3, 3), lambda: paddle.tril_indices(2, 3, 1), lambda: paddle.triu_indices(3), lambda: paddle.triu_indices(2, 3, -1, 'int32'),
     lambda: paddle.tril(m), lambda: paddle.triu(m, 1), lambda: paddle.tril(c, -1), lambda: paddle.tril(v), lambda: m.tril(5), lambda: m.triu(-5))
show('diag', lambda: paddle.diag(v[:2]), lambda: paddle.diag(v[:2], 1), lambda: paddle.diag(v[:2], -1, padding_value=9), lambda: paddle.diag(m), lambda: paddle.diag(m, 1),
     lambda: paddle.diag(m, -1), lambda: paddle.diag(c), lambda: paddle.diagflat(m), lambda: paddle.diagflat(v[:2], 1), lambda: paddle.diag(m, 5), lambda: paddle.diag(T(1.)),
     lambda: paddle.diag(T([1, 2])))
show('diagonal', lambda: paddle.diagonal(m), lambda: paddle.diagonal(c, 1, 0, 1), lambda: paddle.diagonal(c, 0, 1, 2), lambda: paddle.diagonal(m, 5), lambda: m.diagonal(-1),
     lambda: paddle.diagonal(m, 0, 0, 0))
show('diag_embed', lambda: paddle.diag_embed(m), lambda: paddle.diag_embed(v[:2], 1), lambda: paddle.diag_embed(m, 0, 0, 2), lambda: paddle.diag_embed(m, -1),
     lambda: paddle.diag_embed(m, 0, 1, 1))
show('diagonal_scatter', lambda: paddle.diagonal_scatter(paddle.zeros([3, 3]), T([1., 2., 3.])), lambda: paddle.diagonal_scatter(paddle.zeros([3, 3]), T([1., 2.]), 1),
     lambda: paddle.zeros([3, 3]).fill_diagonal_(5.), lambda: paddle.zeros([3, 2]).fill_diagonal_(5., 1), lambda: paddle.zeros([7, 2]).fill_diagonal_(5., wrap=True),
     lambda: paddle.zeros([3, 3]).fill_diagonal_tensor(T([1., 2., 3.])), lambda: paddle.zeros([3, 3]).fill_diagonal_tensor_(T([1., 2.]), 1),
     lambda: paddle.diagonal_scatter(paddle.zeros([3, 3]), T([1., 2.])))
show('info', lambda: paddle.numel(m), lambda: paddle.rank(m), lambda: paddle.shape(m), lambda: paddle.is_empty(m), lambda: paddle.is_empty(paddle.zeros([0])),
     lambda: paddle.is_floating_point(m), lambda: paddle.is_integer(m), lambda: paddle.is_complex(m), lambda: paddle.tolist(m), lambda: m.numel(), lambda: m.dim(),
     lambda: m.ndimension(), lambda: m.is_empty(), lambda: m.element_size(), lambda: m.is_contiguous(), lambda: m.strides,
     lambda: m.itemsize)
