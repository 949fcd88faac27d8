# The book's second figure: c = a * b, e = c * d, and what every gradient is afterwards.
import paddle

a = paddle.to_tensor(2.0, stop_gradient=False)
b = paddle.to_tensor(5.0, stop_gradient=False)
d = paddle.to_tensor(4.0, stop_gradient=False)
c = a * b
e = c * d
print([t.grad for t in (a, b, c, d, e)])
e.backward()
for name, tensor in (('e', e), ('c', c), ('d', d), ('a', a), ('b', b)):
    print(name, tensor.grad.item(), tensor.stop_gradient, tensor.grad.shape)
x = paddle.to_tensor([[1., 2.]], stop_gradient=False)
y = x * 3 + 1
y.backward()
print(x.grad, x)
