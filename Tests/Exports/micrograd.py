import paddle
from paddle import to_tensor

class Number:
    """A value with a gradient, without tensors."""
    def __init__(self, data, parents=()):
        self.data = data
        self.grad = 0.0
        self.parents = parents
    def __mul__(self, other):
        return Number(self.data * other.data, ((self, other.data), (other, self.data)))
    def backward(self, incoming=1.0):
        self.grad += incoming
        for parent, factor in self.parents:
            parent.backward(incoming * factor)

x = Number(3.0)
y = Number(4.0)
z = x * y
isinstance(z, paddle.Tensor) and z.retain_grads()
w = z * z
w.backward()
print((x.grad, y.grad, z.grad))
t = to_tensor(2.0, stop_gradient=False)
u = t * t
isinstance(u, paddle.Tensor) and u.retain_grads()
v = u * 5
v.backward()
print(u.grad)
