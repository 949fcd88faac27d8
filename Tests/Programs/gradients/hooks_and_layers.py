# register_hook, retain_grads, and operators of one's own with PyLayer.
import paddle
from paddle.autograd import PyLayer

x = paddle.to_tensor([1., 2.], stop_gradient=False)
seen = []
handle = x.register_hook(lambda g: seen.append(g.tolist()))
y = x * 3
y.retain_grads()
doubled = y.register_hook(lambda g: g * 2)
y.sum().backward()
print(x.grad.tolist(), y.grad.tolist(), seen)
handle.remove()
x.clear_grad()
(x * 3).sum().backward()
print(x.grad.tolist(), seen)


class Cube(PyLayer):
    @staticmethod
    def forward(ctx, x, scale=1.0):
        ctx.save_for_backward(x)
        ctx.scale = scale
        return scale * x ** 3

    @staticmethod
    def backward(ctx, grad):
        x, = ctx.saved_tensor()
        return grad * 3 * x ** 2 * ctx.scale


class AddMul(PyLayer):
    @staticmethod
    def forward(ctx, a, b):
        ctx.save_for_backward(a, b)
        return a + b, a * b

    @staticmethod
    def backward(ctx, grad_sum, grad_product):
        a, b = ctx.saved_tensor()
        return grad_sum + grad_product * b, grad_sum + grad_product * a


x.clear_grad()
out = Cube.apply(x, scale=2.0)
print(out.tolist(), out.stop_gradient)
(out * 10).sum().backward()
print(x.grad.tolist())
a = paddle.to_tensor(3., stop_gradient=False)
b = paddle.to_tensor(4., stop_gradient=False)
s, p = AddMul.apply(a, b)
(s * 2 + p).backward()
print(s.item(), p.item(), a.grad.item(), b.grad.item())
