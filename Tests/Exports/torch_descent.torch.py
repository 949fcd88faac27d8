import torch
x = torch.linspace(-1, 1, 10).reshape([10, 1])
y = 2 * x - 1
w = torch.zeros([1, 1])
b = torch.zeros([1])
w.requires_grad = True
b.requires_grad = True
for step in range(5):
    error = torch.matmul(x, w) + b - y
    error.requires_grad and error.retain_grad()
    loss = (error ** 2).mean()
    loss.backward()
    print(step, round(loss.item(), 5), [round(v, 5) for v in error.grad[0].tolist()])
    with torch.no_grad():
        w.data.copy_(w - 0.5 * w.grad)
        b.data.copy_(b - 0.5 * b.grad)
    w.grad = None
    b.grad = None

print((round(w.item(), 4), round(b.item(), 4)))
