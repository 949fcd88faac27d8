# In-place changes that do no harm to backward(): of results whose values no rule has saved.
import paddle

x = paddle.to_tensor([1., 2., 3.], stop_gradient=False)
y = x * 2
y.add_(paddle.ones([3]))
y.scale_(3.0)
y.sum().backward()
print(x.grad.tolist(), y.tolist())
x.clear_grad()
h = x + 1
h[1] = 10.
(h * h).sum().backward()
print(x.grad.tolist())
x.clear_grad()
out = paddle.zeros([2, 3])
out[0] = x * x
out[1] = x
(out * paddle.to_tensor([[1.], [10.]])).sum().backward()
print(x.grad.tolist())
x.clear_grad()
total = paddle.zeros([])
for i in range(3):
    total += x[i] ** (i + 1)
total.backward()
print(x.grad.tolist(), total.item())
with paddle.no_grad():
    x.add_(paddle.ones([3]))
print(x.tolist(), x.stop_gradient)
