import torch

class Cube(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x):
        ctx.save_for_backward(x)
        return x * x * x
    @staticmethod
    def backward(ctx, grad):
        x, = ctx.saved_tensors
        return 3 * x * x * grad

a = torch.tensor([1.0, 2.0], requires_grad=True)
Cube.apply(a).sum().backward()
print(a.grad.tolist())
