# Gathering and scattering by index tensors, one-hot codes, padding, unfolding of lists of parts.
import paddle
import paddle.nn.functional as F

x = paddle.to_tensor([[1., 2.], [3., 4.], [5., 6.]])
i = paddle.to_tensor([2, 0])
print(paddle.gather(x, i), paddle.gather(x, paddle.to_tensor([1, 1]), axis=1).tolist(), paddle.index_select(x, i, axis=0).tolist(), x[i].tolist())
print(paddle.scatter(x, i, paddle.to_tensor([[10., 10.], [20., 20.]])).tolist(), paddle.scatter(x, paddle.to_tensor([1, 1]), paddle.ones([2, 2]), overwrite=False).tolist())
print(paddle.scatter_nd(paddle.to_tensor([[1], [3]]), paddle.to_tensor([9., 8.]), [5]).tolist(), paddle.scatter_nd_add(paddle.zeros([4]), paddle.to_tensor([[1], [1], [3]]), paddle.to_tensor([1., 2., 3.])).tolist())
print(paddle.take_along_axis(x, paddle.to_tensor([[1], [0], [1]]), 1).tolist(), paddle.put_along_axis(x, paddle.to_tensor([[0], [1], [0]]), 0., 1).tolist(), paddle.index_add(x, paddle.to_tensor([0, 2]), 0, paddle.ones([2, 2])).tolist())
print(F.one_hot(paddle.to_tensor([1, 0, 3]), num_classes=4), F.one_hot(paddle.to_tensor([[0], [1]]), 2).shape == [2, 1, 2], paddle.nn.functional.embedding(i, x).tolist())
print(F.pad(x, [0, 1, 2, 0]).tolist(), F.pad(paddle.ones([1, 1, 2, 2]), [1, 1, 0, 0]).shape == [1, 1, 2, 4], F.pad(paddle.ones([1, 1, 2]), [1, 2], value=7.).tolist())
print([t.tolist() for t in paddle.meshgrid(paddle.to_tensor([1, 2]), paddle.to_tensor([3, 4, 5]))], paddle.tril(paddle.ones([3, 3]), diagonal=-1).tolist(), paddle.triu(x).tolist())
print(paddle.strided_slice(x, axes=[0], starts=[0], ends=[3], strides=[2]).tolist(), paddle.slice(x, axes=[0, 1], starts=[1, 0], ends=[3, 1]).tolist(), paddle.crop(x, shape=[2, 1], offsets=[1, 1]).tolist(), paddle.rot90(x).tolist(), paddle.diff(paddle.to_tensor([1, 4, 9])).tolist())
print(paddle.combinations(paddle.to_tensor([1, 2, 3])).tolist(), paddle.tensordot(x, x, axes=2).item(), paddle.vstack([x[0], x[1]]).tolist(), paddle.hstack([x[0], x[1]]).tolist(), paddle.cartesian_prod([paddle.to_tensor([1, 2]), paddle.to_tensor([3])]).tolist(), paddle.bucketize(paddle.to_tensor([0.5, 2.]), paddle.to_tensor([1., 3.])).tolist())
