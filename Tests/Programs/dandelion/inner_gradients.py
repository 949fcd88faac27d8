# Gradients of inner tensors are kept without retain_grads(), as the book prints them.
import paddle

a = paddle.to_tensor(2.0, stop_gradient=False)
b = paddle.to_tensor(5.0, stop_gradient=False)
d = paddle.to_tensor(4.0, stop_gradient=False)
c = a * b
e = c * d
print(c.grad, e.grad)
e.backward()
print(e.grad, c.grad, d.grad, a.grad, b.grad)
x = paddle.to_tensor([1., 2.], stop_gradient=False)
h = x * x
h.sum().backward()
print(h.grad, h.grad.shape, x.shape == [2], x.shape)
