# item, tolist, numpy, len, iteration, truth, conversion and in-place methods of a tensor.
import paddle

x = paddle.to_tensor([[1., -2.], [3.5, 4.]])
print(x.tolist(), x[0, 1].item(), x.item(3), x.item(1, 0), len(x), x.numpy(), type(x.tolist()).__name__, type(x[0, 0].item()).__name__)
for row in x:
    print(row.tolist(), float(row.sum()), int(row[1]))
print(bool(paddle.to_tensor([1])), bool(paddle.to_tensor(0.)), 'yes' if x.sum() > 5 else 'no', not paddle.to_tensor(False))
if paddle.all(x < 10) and (x[0, 0] == 1):
    print('both hold')
while x.sum() > 0:
    x = x - 1
print(x.tolist(), x.max().item(), float(x.min()), abs(x).tolist(), (-x).tolist(), round(float(x.mean()), 3))
y = paddle.to_tensor([1., 2., 3.])
z = y
y.add_(paddle.to_tensor(1.))
y.scale_(2.0)
y.subtract_(paddle.ones([3]))
y.clip_(4, 6)
print(y.tolist(), z.tolist(), y is z, y.zero_().tolist(), y.fill_(5).tolist())
y += 1
print(y.tolist(), y.sqrt().tolist()[0], y.pow(2).tolist(), y.exp().log().tolist(), y.dot(y).item(), y.norm().item())
print(y.sum().item(), y.mean().item(), y.argmax().item(), y.reshape([3, 1]).shape == [3, 1], y.unsqueeze(0).matmul(y.unsqueeze(1)).item())
y.set_value(paddle.to_tensor([7., 8., 9.]))
print(y.tolist(), z.tolist(), y.name == z.name, y.place.is_cpu_place(), y.is_leaf, y.stop_gradient, y.grad, y.persistable)
print(y.equal(paddle.to_tensor([7., 0., 9.])).tolist(), y.equal_all(z).item(), y.astype('int64').tolist(), y.numpy().dtype, y.numpy().shape, y.dim(), y.detach().tolist())
print(7. in y.tolist(), [float(v) ** 2 for v in y], sum(y).item(), max(y).item(), sorted(y.tolist(), reverse=True), list(map(float, y)))
print({'w': y}['w'] is y, [y][0] is y, y.shape[0], y.shape == [3], y.size, y.shape == z.shape, isinstance(y, paddle.Tensor), hash(y) == hash(y), paddle.is_tensor(y), paddle.is_tensor([1]))
try:
    bool(y)
except (ValueError, AssertionError):
    print('refused')
try:
    len(paddle.to_tensor(1.))
except (TypeError, AssertionError):
    print('refused')
try:
    y.no_such_method()
except AttributeError as error:
    print('AttributeError')
