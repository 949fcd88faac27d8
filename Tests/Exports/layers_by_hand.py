import paddle
from paddle import sigmoid, to_tensor

paddle.seed(1)
class Linear:
    def __init__(self, n_in, n_out):
        self.w = paddle.randn([n_in, n_out]); self.w.stop_gradient = False
        self.b = paddle.zeros([n_out]); self.b.stop_gradient = False
    def __call__(self, x):
        self.output = x @ self.w + self.b
        self.output.retain_grads()
        return self.output

net = [Linear(2, 3), Linear(3, 1)]
x = to_tensor([[1.0, -1.0], [0.5, 2.0]])
y = net[1](sigmoid(net[0](x)))
y.retain_grads()
print(y)
y.mean().backward()
print(net[0].output.grad)
print((net[0].w.grad, net[1].b.grad))
print(y.grad)
