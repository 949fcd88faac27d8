# tolerance: 1e-3
# Mini-batches from a TensorDataset, random_split, metrics per epoch, a scheduler per epoch.
import numpy as np
import paddle
import paddle.nn as nn
from paddle.io import DataLoader, TensorDataset
from paddle.metric import Accuracy

from _data import clusters

paddle.seed(50)
np.random.seed(50)
X, y = clusters(100, features=3)
train, test = TensorDataset([X[:80], y[:80]]), TensorDataset([X[80:], y[80:]])
loader = DataLoader(train, batch_size=20, shuffle=True)
net = nn.Sequential(nn.Linear(3, 8), nn.ReLU(), nn.Linear(8, 3))
schedule = paddle.optimizer.lr.ExponentialDecay(0.05, gamma=0.8)
adam = paddle.optimizer.Adam(schedule, parameters=net.parameters())
metric = Accuracy()
for epoch in range(5):
    metric.reset()
    total = 0.0
    for inputs, labels in loader:
        logits = net(inputs)
        loss = nn.functional.cross_entropy(logits, labels)
        loss.backward()
        adam.step()
        adam.clear_grad()
        total += loss.item() * len(labels)
        metric.update(metric.compute(logits, labels.unsqueeze(1)))
    schedule.step()
    print(epoch, f'{total / 80:.4f}', f'{float(metric.accumulate()):.4f}', f'{adam.get_lr():.5f}')
with paddle.no_grad():
    losses = [nn.functional.cross_entropy(net(a), b).item() for a, b in DataLoader(test, batch_size=10)]
print([round(l, 4) for l in losses])
