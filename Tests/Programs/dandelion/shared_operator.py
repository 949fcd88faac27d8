# The book's trap: one operator object used twice overwrites what its backward pass needs.
import math

import paddle


class Mul:
    def __call__(self, x, y):
        self.x, self.y = x, y
        return x * y

    def backward(self, grad):
        return grad * self.y, grad * self.x


def by_hand(first, second, a, b, c, d):
    ab = first(a, b)
    cd = second(c, d)
    g = math.exp(ab + cd)
    return first.backward(g), second.backward(g)


shared = Mul()
print([[round(v, 2) for v in pair] for pair in by_hand(shared, shared, 2., 3., 2., 2.)])
print([[round(v, 2) for v in pair] for pair in by_hand(Mul(), Mul(), 2., 3., 2., 2.)])
a, b, c, d = (paddle.to_tensor(v, dtype='float64', stop_gradient=False) for v in (2., 3., 2., 2.))
g = paddle.exp(a * b + c * d)
g.backward()
print(round(g.item(), 4), [round(t.grad.item(), 2) for t in (a, b, c, d)])
