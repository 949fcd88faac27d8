# Gradients through reshaping, joining, splitting, indexing, gathering and in-place stores.
import paddle


def gradient(f, shape=(2, 3)):
    n = 1
    for s in shape:
        n *= s
    x = paddle.arange(1, n + 1, dtype='float32').reshape(shape)
    x.stop_gradient = False
    out = f(x)
    (out * paddle.arange(1, out.size + 1, dtype='float32').reshape(out.shape)).sum().backward()
    return x.grad.tolist()


cases = {
    'reshape': lambda x: x.reshape([3, 2]), 'T': lambda x: x.T, 't': lambda x: x.t(), 'transpose': lambda x: x.transpose([1, 0]),
    'squeeze': lambda x: x.unsqueeze(0).squeeze(0), 'flatten': lambda x: x.flatten(), 'tile': lambda x: x.tile([2, 1]),
    'expand': lambda x: x[0].expand([2, 3]), 'broadcast_to': lambda x: paddle.broadcast_to(x[:, 0:1], [2, 4]),
    'flip': lambda x: paddle.flip(x, axis=[1]), 'roll': lambda x: paddle.roll(x, 1, axis=1),
    'row': lambda x: x[1], 'column': lambda x: x[:, 1], 'slice': lambda x: x[:, 1:], 'step': lambda x: x[:, ::-2], 'item': lambda x: x[1, 2],
    'twice': lambda x: x[0] * x[1] + x[0], 'index list': lambda x: x[[0, 0, 1]], 'index tensor': lambda x: x[paddle.to_tensor([1, 1])], 'mask': lambda x: x[x > 2.5],
    'None': lambda x: x[None, :, 0], 'ellipsis': lambda x: x[..., 2],
    'concat': lambda x: paddle.concat([x, x * 2], axis=1), 'stack': lambda x: paddle.stack([x, x + 1]), 'split': lambda x: paddle.split(x, 3, axis=1)[2],
    'chunk': lambda x: paddle.chunk(x, 3, axis=1)[0] * paddle.chunk(x, 3, axis=1)[1], 'gather': lambda x: paddle.gather(x, paddle.to_tensor([1, 0, 1])),
    'index_select': lambda x: paddle.index_select(x, paddle.to_tensor([2, 0]), axis=1), 'take_along_axis': lambda x: paddle.take_along_axis(x, paddle.to_tensor([[0], [2]]), 1),
    'tril': lambda x: paddle.tril(x), 'triu': lambda x: paddle.triu(x), 'pad': lambda x: paddle.nn.functional.pad(x, [1, 1, 0, 0]), 'unbind': lambda x: paddle.unbind(x)[1],
    'masked_select': lambda x: paddle.masked_select(x, x < 4), 'repeat': lambda x: paddle.repeat_interleave(x, 2, axis=1), 'diag': lambda x: paddle.diag(x[0]),
    'scatter': lambda x: paddle.scatter(paddle.zeros([2, 3]), paddle.to_tensor([1, 0]), x), 'moveaxis': lambda x: paddle.moveaxis(x, 0, 1), 'diagonal': lambda x: paddle.diagonal(x),
}
for name, f in cases.items():
    print(name, gradient(f))


def stored(x):
    y = x * 2
    y[0] = x[1] * 3
    y[1, 0] = 7.
    return y


print('stores', gradient(stored))
print('iteration', gradient(lambda x: sum(row.sum() * (i + 1) for i, row in enumerate(x))))
