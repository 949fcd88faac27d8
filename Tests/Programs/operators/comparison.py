# Comparisons, masks, where, closeness and sets of values.
import paddle

a = paddle.to_tensor([1., 2., 3., float('nan')])
b = paddle.to_tensor([1., 3., 2., float('nan')])
print((a == b).tolist(), (a != b).tolist(), (a < b).tolist(), (a <= b).tolist(), (a > b).tolist(), (a >= b).tolist(), (a > 1.5).tolist(), (2 <= a).tolist())
print(paddle.equal(a, b).tolist(), paddle.not_equal(a, b).tolist(), paddle.less_than(a, b).tolist(), paddle.less_equal(a, b).tolist(), paddle.greater_than(a, b).tolist(), paddle.greater_equal(a, b).tolist())
print(paddle.equal_all(a, a).item(), paddle.equal_all(a[:3], a[:3]).item(), paddle.allclose(a[:1], a[:1] + 1e-9).item(), paddle.allclose(a, b).item(), paddle.allclose(a[3], a[3], equal_nan=True).item(), paddle.isclose(a[:3], b[:3]).tolist(), paddle.equal_all(a, a[:2]).item())
x = paddle.to_tensor([[1., -2.], [-3., 4.]])
print(paddle.where(x > 0, x, paddle.zeros_like(x)), paddle.where(x > 0, x * 10, x), x[x > 0].tolist(), (x > 0).astype('float32').mean().item())
print(paddle.where(paddle.to_tensor([True, False]), paddle.to_tensor([1, 2]), paddle.to_tensor([3, 4])), paddle.where(x > 0, 1.0, 0.0), paddle.nonzero(x > 0).tolist(), paddle.masked_fill(x, x < 0, 0.).tolist())
predictions, labels = paddle.to_tensor([0, 2, 1, 1]), paddle.to_tensor([0, 1, 1, 1])
right = paddle.equal(predictions, labels)
print(right.astype('float32').mean(), paddle.mean(paddle.cast(right, dtype='float32')).item(), right.sum().item(), (predictions == labels).astype('int64').tolist())
scores = paddle.to_tensor([[0.1, 0.7, 0.2], [0.5, 0.2, 0.3]])
print(paddle.argmax(scores, axis=1), (scores > 0.4).tolist(), paddle.any(scores > 0.6, axis=1).tolist(), paddle.maximum(scores[0], scores[1]).tolist(), paddle.max(scores, axis=1).tolist())
print(bool((x[0, 0] > 0) and (x[0, 1] < 0)), bool(x[0, 0] > 0 or x[5, 5] > 0), 0 < x[0, 0].item() < 2, x.equal_all(x.clone()).item(), paddle.is_empty(paddle.zeros([0])).item(), paddle.searchsorted(paddle.to_tensor([1., 3., 5.]), paddle.to_tensor([2., 5.])).tolist())
