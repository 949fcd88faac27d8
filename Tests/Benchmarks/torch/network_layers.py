import time

import torch
import torch.nn as nn
import torch.nn.functional as F

N, STEPS = 640, 300
x = (torch.arange(N * 2) * 37 % 200).to(torch.float32).reshape(N, 2) / 100 - 1.0
y = (x[:, 0:1] * x[:, 1:2] > 0).to(torch.float32)


class Network(nn.Module):
    def __init__(self):
        super().__init__()
        self.fc1 = nn.Linear(2, 5)
        self.fc2 = nn.Linear(5, 1)

    def forward(self, x):
        return torch.sigmoid(self.fc2(torch.sigmoid(self.fc1(x))))


model = Network()
with torch.no_grad():
    model.fc1.weight.copy_((torch.arange(10, dtype=torch.float32) / 10 - 0.45).reshape(2, 5).t())
    model.fc2.weight.copy_((torch.arange(5, dtype=torch.float32) / 5 - 0.4).reshape(5, 1).t())
    model.fc1.bias.zero_()
    model.fc2.bias.zero_()
sgd = torch.optim.SGD(model.parameters(), lr=0.2)


def train(steps):
    for _ in range(steps):
        loss = F.binary_cross_entropy(model(x), y)
        loss.backward()
        sgd.step()
        sgd.zero_grad()
    return loss.item()


train(20)
start = time.perf_counter()
loss = train(STEPS)
print("seconds network_layers", (time.perf_counter() - start) / STEPS)
print("%.4f" % loss)
