import paddle
a = paddle.to_tensor(2.0, stop_gradient=False)
b = paddle.to_tensor(5.0, stop_gradient=False)
d = paddle.to_tensor(4.0, stop_gradient=False)
c = a * b
c.retain_grads()
e = c * d
e.retain_grads()
# :graph e
e.backward()
print("e", e.grad)
print("c", c.grad)
for name, x in [("d", d), ("a", a), ("b", b)]:
    print(name, x.grad.item())
