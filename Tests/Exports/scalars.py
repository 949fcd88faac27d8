from paddle import to_tensor

a = to_tensor(2.0, stop_gradient=False)
b = to_tensor(5.0)
c = a * b
c.retain_grads()
print(c)
# :grad c
c.backward()
print(c.grad)
print(a.grad)
b.grad
print((c.stop_gradient, b.stop_gradient))
