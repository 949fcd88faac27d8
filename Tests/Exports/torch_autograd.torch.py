import torch
x = torch.tensor([1.0, 2.0, 3.0], requires_grad=True)
y = (x * x).sum()
h = x * 2
h.requires_grad and h.retain_grad()
z = h.exp().sum() + y
z.backward()
print(x.grad.tolist())
print(h.grad.tolist())
print(round(z.item(), 4))
print(((not x.requires_grad), (not y.requires_grad)))
print(list(x.shape))
w = torch.ones([2, 3], dtype=torch.float32)
w.requires_grad = True
torch.matmul(input=w, other=x).sum().backward()
print(w.grad.tolist())
with torch.no_grad():
    q = w * 2

print((not q.requires_grad))
w.grad = None
