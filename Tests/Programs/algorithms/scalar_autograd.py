# Automatic differentiation of scalars in plain Python: a graph, a topological order, chain rule.
import math


class Value:
    def __init__(self, data, parents=(), op=''):
        self.data, self.grad, self.op = data, 0.0, op
        self.parents, self.spread = parents, lambda: None

    def __add__(self, other):
        other = other if isinstance(other, Value) else Value(other)
        out = Value(self.data + other.data, (self, other), '+')

        def spread():
            self.grad += out.grad
            other.grad += out.grad
        out.spread = spread
        return out

    def __mul__(self, other):
        other = other if isinstance(other, Value) else Value(other)
        out = Value(self.data * other.data, (self, other), '*')

        def spread():
            self.grad += other.data * out.grad
            other.grad += self.data * out.grad
        out.spread = spread
        return out

    def __pow__(self, n):
        out = Value(self.data ** n, (self,), f'**{n}')

        def spread():
            self.grad += n * self.data ** (n - 1) * out.grad
        out.spread = spread
        return out

    def tanh(self):
        t = math.tanh(self.data)
        out = Value(t, (self,), 'tanh')

        def spread():
            self.grad += (1 - t * t) * out.grad
        out.spread = spread
        return out

    __radd__, __rmul__ = __add__, __mul__

    def __neg__(self):
        return self * -1

    def __sub__(self, other):
        return self + -other

    def __rsub__(self, other):
        return -self + other

    def __truediv__(self, other):
        return self * other ** -1

    def backward(self):
        order, seen = [], set()

        def visit(node):
            if node not in seen:
                seen.add(node)
                for parent in node.parents:
                    visit(parent)
                order.append(node)
        visit(self)
        self.grad = 1.0
        for node in reversed(order):
            node.spread()

    def __repr__(self):
        return f'Value({self.data:.4f}, grad={self.grad:.4f})'


a, b, c = Value(2.0), Value(-3.0), Value(10.0)
f = (a * b + c) * a + (a / c) ** 2 - 1
f.backward()
print(f, a, b, c)
x = Value(0.5)
y = (x * x + 1 - x) .tanh() + x * 3
y.backward()
print(y, x, f'{(math.tanh(0.500001 ** 2 + 1 - 0.500001) + 3 * 0.500001 - y.data) / 1e-6:.4f}')
data = [(-1.0, 0.2), (0.0, 0.5), (1.0, 0.9), (2.0, 1.2)]
w, bias = Value(0.0), Value(0.0)
for epoch in range(60):
    loss = sum((w * px + bias - py) ** 2 for px, py in data)
    w.grad = bias.grad = 0.0
    loss.backward()
    w.data -= 0.05 * w.grad
    bias.data -= 0.05 * bias.grad
    if epoch % 20 == 0:
        print(epoch, f'{loss.data:.5f}')
print(w, bias)
