# tolerance: 1e-3
# Iris by mini-batches: Dataset, DataLoader, Layer, schedules, metrics, early stopping, predictions.
import numpy as np
import paddle
import paddle.nn as nn
import paddle.nn.functional as F
from paddle.io import DataLoader, Dataset
from sklearn.datasets import load_iris


class Iris(Dataset):
    def __init__(self, mode):
        super().__init__()
        data = load_iris()
        X, y = paddle.to_tensor(data.data, dtype='float32'), paddle.to_tensor(data.target)
        X = (X - X.min(axis=0)) / (X.max(axis=0) - X.min(axis=0))
        paddle.seed(102)
        order = paddle.randperm(X.shape[0])
        X, y = X[order], y[order]
        part = {'train': slice(0, 120), 'dev': slice(120, 135), 'test': slice(135, 150)}[mode]
        self.X, self.y = X[part], y[part]

    def __getitem__(self, index):
        return self.X[index], self.y[index]

    def __len__(self):
        return len(self.y)


class Perceptron(nn.Layer):
    def __init__(self, inputs, classes, hidden):
        super().__init__()
        small = nn.initializer.Normal(mean=0.0, std=0.1)
        self.hidden = nn.Linear(inputs, hidden, weight_attr=small, bias_attr=nn.initializer.Constant(1.0))
        self.output = nn.Linear(hidden, classes, weight_attr=small)

    def forward(self, x):
        return self.output(F.relu(self.hidden(x)))


sets = {mode: Iris(mode) for mode in ('train', 'dev', 'test')}
print({mode: (len(s), np.bincount(s.y.numpy()).tolist()) for mode, s in sets.items()})
paddle.seed(5)
model = Perceptron(4, 3, 6)
rate = paddle.optimizer.lr.ExponentialDecay(0.2, gamma=0.95)
optimizer = paddle.optimizer.Momentum(rate, momentum=0.9, parameters=model.parameters(), weight_decay=1e-4)
accuracy = paddle.metric.Accuracy()
best, waited, kept = 0.0, 0, None
for epoch in range(30):
    model.train()
    losses = []
    for X, y in DataLoader(sets['train'], batch_size=16):
        loss = F.cross_entropy(model(X), y)
        loss.backward()
        optimizer.step()
        optimizer.clear_grad()
        losses.append(loss.item())
    rate.step()
    model.eval()
    accuracy.reset()
    with paddle.no_grad():
        for X, y in DataLoader(sets['dev'], batch_size=5):
            accuracy.update(accuracy.compute(model(X), y.unsqueeze(1)))
    score = float(accuracy.accumulate())
    if score > best:
        best, waited = score, 0
        kept = {name: value.clone() for name, value in model.state_dict().items()}
    else:
        waited += 1
    if epoch % 5 == 4:
        print(epoch, round(sum(losses) / len(losses), 3), round(score, 3), round(optimizer.get_lr(), 4))
    if waited == 12:
        print('stopped', epoch)
        break
model.set_state_dict(kept)
with paddle.no_grad():
    chances = F.softmax(model(sets['test'].X))
right = chances.argmax(axis=1) == sets['test'].y
print(round(best, 3), round(right.astype('float32').mean().item(), 3), [round(v, 2) for v in chances[0].tolist()])
macro = []
for kind in range(3):
    precision, recall = paddle.metric.Precision(), paddle.metric.Recall()
    truth = (sets['test'].y == kind).astype('int64').numpy()
    precision.update(chances[:, kind].numpy(), truth)
    recall.update(chances[:, kind].numpy(), truth)
    macro.append((round(precision.accumulate(), 3), round(recall.accumulate(), 3)))
print(macro)
