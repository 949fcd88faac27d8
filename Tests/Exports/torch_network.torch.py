# Exported for PyTorch. What differs, or has no counterpart there:
# - random numbers: PyTorch draws others from the same seed, initial weights too

import torch
import torch.nn as nn
import torch.nn.functional as F
class Net(nn.Module):
    def __init__(self, hidden):
        super().__init__()
        self.conv = nn.Conv2d(1, 2, 3, padding=1)
        self.pool = nn.MaxPool2d(2)
        self.first = nn.Linear(8, hidden)
        self.second = nn.Linear(hidden, 3)
        self.drop = nn.Dropout(0.0)

    def forward(self, x):
        x = self.pool(F.relu(self.conv(x)))
        x = torch.tanh(self.first(x.flatten(1)))
        return self.second(self.drop(x))

net = Net(4)
_ = net.train()
print(len(list(net.parameters())))
for place, p in enumerate(net.parameters()):
    p.data.copy_(torch.full(p.shape, 0.1 * (place + 1) * (-1) ** place))

pictures = torch.sin(torch.arange(64, dtype=torch.float32)).reshape([4, 1, 4, 4])
classes = torch.tensor([0, 1, 2, 0])
optimizer = torch.optim.SGD(lr=0.1, params=net.parameters())
for epoch in range(8):
    loss = F.cross_entropy(net(pictures), (classes).flatten())
    loss.backward()
    optimizer.step()
    optimizer.zero_grad()
    print(epoch, round(loss.item(), 4))

_ = net.eval()
with torch.no_grad():
    scores = net(pictures)
    print(scores.argmax(dim=1).tolist(), round(float(scores.sum()), 4))

print(sorted(name for name, _ in net.named_parameters()))
total = sum([int(p.numel()) for p in net.parameters()])
print(total)
state = net.state_dict()
print(list(state['second.bias'].shape))
