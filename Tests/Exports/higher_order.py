from paddle import grad, to_tensor

x = to_tensor(3.0, stop_gradient=False)
y = x ** 3
g = grad(y, x, create_graph=True)[0]
print(g)
h = grad(g, x)
print(h)
print(h[0].item())
print(x.grad is None)
