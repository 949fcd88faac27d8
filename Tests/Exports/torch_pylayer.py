import paddle
from paddle.autograd import PyLayer
class Cube(PyLayer):
    @staticmethod
    def forward(ctx, x):
        ctx.save_for_backward(x)
        return x * x * x
    @staticmethod
    def backward(ctx, grad):
        x, = ctx.saved_tensor()
        return 3 * x * x * grad

a = paddle.to_tensor([1.0, 2.0], stop_gradient=False)
Cube.apply(a).sum().backward()
print(a.grad.tolist())
