# PyLayer: saved tensors, attributes, several inputs and results, what backward may return.
import paddle
from paddle.autograd import PyLayer


class Cube(PyLayer):
    @staticmethod
    def forward(ctx, x, scale=1., *, power=3):
        ctx.save_for_backward(x)
        ctx.scale, ctx.power = scale, power
        return scale * x ** power

    @staticmethod
    def backward(ctx, grad):
        x, = ctx.saved_tensor()
        return grad * ctx.scale * ctx.power * x ** (ctx.power - 1)


x = paddle.to_tensor([1., -2.], stop_gradient=False)
y = Cube.apply(x)
print(y, y.is_leaf)
y.sum().backward()
print(x.grad.tolist())
x.clear_grad()
(Cube.apply(x, 10.) + Cube.apply(x, scale=2., power=2)).sum().backward()
print(x.grad.tolist())


class Exponential(PyLayer):
    @staticmethod
    def forward(ctx, x):
        y = paddle.exp(x)
        ctx.save_for_backward(y)
        return y

    @staticmethod
    def backward(ctx, grad):
        y, = ctx.saved_tensor()
        return grad * y


t = paddle.to_tensor(0.5, stop_gradient=False)
first, = paddle.grad(Exponential.apply(2 * t), t, create_graph=True)
second, = paddle.grad(first, t, create_graph=True)
print(first.item(), second.item())


class Both(PyLayer):
    @staticmethod
    def forward(ctx, a, b):
        ctx.save_for_backward(a, b)
        print('recording in forward:', paddle.is_grad_enabled())
        return a * b, a + b

    @staticmethod
    def backward(ctx, product, total):
        a, b = ctx.saved_tensor()
        print('upstream', product.item(), total.item())
        return product * b + total, product * a + total


a = paddle.to_tensor(2., stop_gradient=False)
b = paddle.to_tensor(5., stop_gradient=False)
product, total = Both.apply(a, b)
(product * 3).backward()
print(a.grad.item(), b.grad.item())
product, total = Both.apply(a, b)
(product + total * total).backward()
print(a.grad.item(), b.grad.item())
product, total = Both.apply(a, a)
product.backward()
print(a.grad.item())


class First(PyLayer):
    @staticmethod
    def forward(ctx, a, b):
        return a * 1

    @staticmethod
    def backward(ctx, grad):
        return grad * 100, None


c = paddle.to_tensor(3.)
a.clear_gradient(False)
First.apply(a, c).backward()
First.apply(a, b).backward()
print(a.grad.item(), b.grad.item())
with paddle.no_grad():
    print(First.apply(a, b).stop_gradient)
print(First.apply(c, c).stop_gradient)


class Signed(PyLayer):
    @staticmethod
    def forward(ctx, x):
        ctx.set_materialize_grads(False)
        positive = x > 0
        ctx.mark_non_differentiable(positive)
        return x.abs(), positive, x * 2

    @staticmethod
    def backward(ctx, grad, mask, doubled):
        print(mask, doubled)
        return grad * 7


v = paddle.to_tensor([1., -1.], stop_gradient=False)
size, positive, doubled = Signed.apply(v)
print(size.stop_gradient, positive.stop_gradient, positive.tolist())
size.sum().backward()
print(v.grad.tolist())


def wrong(result, count=1):
    class Wrong(PyLayer):
        @staticmethod
        def forward(ctx, *inputs):
            return sum(inputs) * 2

        @staticmethod
        def backward(ctx, grad):
            return result(grad)

    inputs = [paddle.to_tensor([1., 2.], stop_gradient=False) for _ in range(count)]
    try:
        Wrong.apply(*inputs).sum().backward()
        print('no error')
    except ValueError:
        print('ValueError')


wrong(lambda grad: grad, 2)
wrong(lambda grad: (grad, grad), 1)
wrong(lambda grad: 5.)
wrong(lambda grad: (grad, grad), 2)


class Nothing(PyLayer):
    pass


class Number(PyLayer):
    @staticmethod
    def forward(ctx, x):
        return 3


for layer in (Nothing, Number):
    try:
        layer.apply(a)
    except (NotImplementedError, ValueError) as error:
        print(type(error).__name__)
x = paddle.to_tensor([[1., 2.], [3., 4.]], stop_gradient=False)
paddle.autograd.backward([(x * 2).sum(), (x * x).sum()], [None, paddle.to_tensor(2.)])
paddle.autograd.backward((x * 2).sum())
print(x.grad.tolist())
