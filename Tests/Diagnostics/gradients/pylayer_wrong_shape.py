import paddle
from paddle.autograd import PyLayer


class Double(PyLayer):
    @staticmethod
    def forward(ctx, x):
        return x * 2

    @staticmethod
    def backward(ctx, grad):
        return grad.sum()


x = paddle.to_tensor([1., 2.], stop_gradient=False)
Double.apply(x).sum().backward()
