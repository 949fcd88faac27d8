# Changing shape: reshape with 0 and -1, transpose, squeeze, flatten, stack, split, tile …
import paddle

x = paddle.arange(12, dtype='float32')
print(list(x.reshape([3, 4]).shape), list(paddle.reshape(x, [2, -1]).shape), list(x.reshape([3, 4]).reshape([0, 2, -1]).shape), list(x.reshape((4, 3)).shape))
m = x.reshape([3, 4])
print(m.t().tolist(), m.T.shape == [4, 3], paddle.transpose(m, perm=[1, 0])[1].tolist(), m.transpose([1, 0]).shape == m.T.shape)
c = paddle.arange(6).reshape([1, 2, 1, 3])
print([list(t.shape) for t in (c.squeeze(), c.squeeze(0), paddle.squeeze(c, axis=[0, 2]), c.squeeze(axis=1), c.unsqueeze(0), c.unsqueeze([0, -1]), paddle.unsqueeze(c, axis=2))])
print([list(t.shape) for t in (c.flatten(), paddle.flatten(c, start_axis=1), c.flatten(1, 2), c.transpose([3, 0, 2, 1]))])
a, b = paddle.ones([2, 2]), paddle.zeros([2, 2])
print(paddle.concat([a, b]), paddle.concat([a, b], axis=1), paddle.concat(x=[a, b], axis=-1).shape == [2, 4], paddle.stack([a, b]).shape == [2, 2, 2], paddle.stack([x[0], x[1]]))
print([p.tolist() for p in paddle.split(x, 3)], [p.tolist() for p in paddle.split(m, [1, -1], axis=1)], [list(p.shape) for p in paddle.chunk(m, 2, axis=1)])
print([p.tolist() for p in paddle.unstack(m)][0], [list(p.shape) for p in paddle.unbind(m, axis=1)], paddle.stack([a, b], axis=-1).tolist())
print(paddle.tile(paddle.to_tensor([1, 2]), [2, 2]), paddle.expand(paddle.to_tensor([[1], [2]]), [2, 3]), paddle.broadcast_to(paddle.to_tensor([1, 2]), [2, 2]), paddle.to_tensor([1, 2]).expand([3, 2]).shape == [3, 2])
print(paddle.flip(m, axis=[0])[0].tolist(), paddle.flip(m, axis=1)[0].tolist(), paddle.roll(paddle.arange(5), 2), paddle.roll(m, 1, axis=0)[0].tolist(), m.tile([1, 2]).shape == [3, 8])
print(paddle.repeat_interleave(paddle.to_tensor([1, 2]), 2), paddle.moveaxis(c, 3, 0).shape == [3, 1, 2, 1], paddle.numel(m).item(), paddle.rank(c).item(), m.numel().item(), paddle.shape(m))
print(paddle.gather(m, paddle.to_tensor([2, 0])).tolist(), paddle.gather(m, paddle.to_tensor([1]), axis=1).tolist(), paddle.index_select(m, paddle.to_tensor([0, 0]), axis=1)[1].tolist(), paddle.masked_select(m, m > 9).tolist())
print(paddle.take_along_axis(m, paddle.to_tensor([[0], [1], [3]]), axis=1).tolist(), paddle.gather_nd(m, paddle.to_tensor([[0, 1], [2, 3]])).tolist(), paddle.nonzero(m > 9).tolist())
for bad in (lambda: m.reshape([5, -1]), lambda: m.reshape([2, 5]), lambda: paddle.concat([a, paddle.ones([3, 3])]), lambda: paddle.stack([a, x]), lambda: paddle.split(m, 3, axis=1)):
    try:
        print(bad())
    except Exception as error:
        print(type(error).__name__)
