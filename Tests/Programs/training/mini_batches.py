# tolerance: 1e-3
# Four features, three classes, mini-batches from a DataLoader that shuffles in NumPy's order.
import numpy as np
import paddle
import paddle.nn as nn
from paddle.io import DataLoader, Dataset

from _data import clusters


class Flowers(Dataset):
    def __init__(self, X, y, mode='train'):
        super(Flowers, self).__init__()
        split = {'train': slice(0, 90), 'dev': slice(90, 105), 'test': slice(105, 120)}[mode]
        self.X, self.y = X[split], y[split]

    def __getitem__(self, idx):
        return self.X[idx], self.y[idx]

    def __len__(self):
        return len(self.y)


paddle.seed(102)
np.random.seed(102)
X, y = clusters(120, features=4)
X = (X - X.min(axis=0)) / (X.max(axis=0) - X.min(axis=0))
loaders = {mode: DataLoader(Flowers(X, y, mode), batch_size=16, shuffle=mode == 'train') for mode in ('train', 'dev', 'test')}
model = nn.Sequential(nn.Linear(4, 6), nn.Sigmoid(), nn.Linear(6, 3))
sgd = paddle.optimizer.SGD(learning_rate=0.2, parameters=model.parameters())
step = 0
for epoch in range(15):
    model.train()
    for inputs, labels in loaders['train']:
        loss = nn.functional.cross_entropy(model(inputs), labels)
        if step % 20 == 0:
            print(f'[Train] epoch: {epoch}, step: {step}, loss: {loss.item():.5f}')
        loss.backward()
        sgd.step()
        sgd.clear_grad()
        step += 1
model.eval()
for mode in ('dev', 'test'):
    losses = [nn.functional.cross_entropy(model(inputs), labels).item() * len(labels) for inputs, labels in loaders[mode]]
    print(mode, sum(losses) / 15, len(loaders[mode]))
