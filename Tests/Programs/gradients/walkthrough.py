# The article's three listings: products, a chain of them, and a tensor that is not tracked.
import paddle

a = paddle.to_tensor(2.0, stop_gradient=False)
b = paddle.to_tensor(5.0, stop_gradient=True)
c = a * b
c.retain_grads()
c.backward()
print("Tensor a's grad is: {}".format(a.grad))
print("Tensor b's grad is: {}".format(b.grad))
print("Tensor c's grad is: {}".format(c.grad))
print(a.stop_gradient, b.stop_gradient, c.stop_gradient, a.is_leaf, c.is_leaf)

a = paddle.to_tensor(2.0, stop_gradient=False)
b = paddle.to_tensor(5.0, stop_gradient=False)
d = paddle.to_tensor(4.0, stop_gradient=False)
c = a * b
e = c * d
e.backward()
print(a.grad.item(), b.grad.item(), d.grad.item())

x = paddle.to_tensor(2., stop_gradient=False)
y = 3 * x
z = 2 * y + 5 * y
z.backward()
print(x.grad.item())

a, b, c, d = (paddle.to_tensor(v, dtype='float64', stop_gradient=False) for v in (2., 3., 2., 2.))
g = paddle.exp(a * b + c * d)
g.backward()
print(g, [t.grad.item() for t in (a, b, c, d)])
