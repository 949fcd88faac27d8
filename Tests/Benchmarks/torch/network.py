import time

import torch

N, STEPS = 640, 300
x = (torch.arange(N * 2) * 37 % 200).to(torch.float32).reshape(N, 2) / 100 - 1.0
y = (x[:, 0:1] * x[:, 1:2] > 0).to(torch.float32)
w1 = (torch.arange(10, dtype=torch.float32) / 10 - 0.45).reshape(2, 5)
b1 = torch.zeros(1, 5)
w2 = (torch.arange(5, dtype=torch.float32) / 5 - 0.4).reshape(5, 1)
b2 = torch.zeros(1, 1)


def train(steps, params):
    for _ in range(steps):
        for p in params:
            p.requires_grad = True
        w1, b1, w2, b2 = params
        h = torch.sigmoid(torch.matmul(x, w1) + b1)
        out = torch.sigmoid(torch.matmul(h, w2) + b2)
        loss = ((out - y) * (out - y)).mean()
        loss.backward()
        params = [(p - 0.5 * p.grad).detach() for p in params]
    return loss.item()


params = [w1, b1, w2, b2]
train(20, [p.clone() for p in params])
start = time.perf_counter()
loss = train(STEPS, [p.clone() for p in params])
print("seconds network", (time.perf_counter() - start) / STEPS)
print("%.4f" % loss)
