# Operators in the article's style, each with its backward, checked by differences.
import paddle


class Op(object):
    def __init__(self):
        pass

    def __call__(self, *inputs):
        return self.forward(*inputs)

    def forward(self, *inputs):
        raise NotImplementedError

    def backward(self, outputs_grads):
        raise NotImplementedError


class add(Op):
    def __init__(self):
        super(add, self).__init__()

    def forward(self, x, y):
        self.x, self.y = x, y
        return x + y

    def backward(self, grads):
        return grads * 1, grads * 1


class multiply(Op):
    def forward(self, x, y):
        self.x, self.y = x, y
        return x * y

    def backward(self, grads):
        return grads * self.y, grads * self.x


class exponential(Op):
    def forward(self, x):
        self.outputs = paddle.exp(x)
        return self.outputs

    def backward(self, grads):
        return grads * self.outputs,


class tanh(Op):
    def forward(self, x):
        self.outputs = paddle.tanh(x)
        return self.outputs

    def backward(self, grads):
        return grads * (1 - self.outputs * self.outputs),


def check(make, *inputs, eps=1e-6):
    op = make()
    op(*inputs)
    found = op.backward(paddle.to_tensor(1., dtype='float64'))
    for i, got in enumerate(found):
        moved = [[v + (eps * s if j == i else 0) for j, v in enumerate(inputs)] for s in (1, -1)]
        slope = ((make()(*moved[0]) - make()(*moved[1])) / (2 * eps)).item()
        print(make.__name__, i, f'{got.item():.6f}', f'{slope:.6f}', abs(got.item() - slope) < 1e-6)


a, b = paddle.to_tensor(2., dtype='float64'), paddle.to_tensor(-3., dtype='float64')
for make, inputs in ((add, (a, b)), (multiply, (a, b)), (exponential, (a,)), (tanh, (b / 4,))):
    check(make, *inputs)
m1, m2, plus, e = multiply(), multiply(), add(), exponential()
g = e(plus(m1(a, b), m2(a, a)))
d = plus.backward(e.backward(paddle.to_tensor(1.0))[0])
print(g.item(), [v.item() for v in m1.backward(d[0]) + m2.backward(d[1])])
try:
    Op()(a)
except NotImplementedError:
    print('forward must be written')
