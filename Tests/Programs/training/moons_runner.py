# tolerance: 1e-3
# Chapter 4 in small: a Runner over Layer, DataLoader, Metric and optimiser, with the best model saved.
import os

import paddle
import paddle.nn as nn
import paddle.nn.functional as F
from paddle.io import DataLoader, Dataset


class Moons(Dataset):
    def __init__(self, start, count):
        super().__init__()
        turns = paddle.linspace(0.0, 3.1415926, 100)[start::7][:count]
        outer = paddle.stack([paddle.cos(turns), paddle.sin(turns)], axis=1)
        inner = paddle.stack([1 - paddle.cos(turns), 0.5 - paddle.sin(turns)], axis=1)
        self.points = paddle.concat([outer, inner])
        self.labels = paddle.concat([paddle.zeros([len(turns), 1]), paddle.ones([len(turns), 1])])

    def __getitem__(self, index):
        return self.points[index], self.labels[index]

    def __len__(self):
        return len(self.labels)


class Accuracy(paddle.metric.Metric):
    def __init__(self):
        super().__init__()
        self.reset()

    def name(self):
        return 'accuracy'

    def reset(self):
        self.right = self.seen = 0

    def update(self, outputs, labels):
        self.right += int(((outputs > 0.5).astype('float32') == labels).astype('int64').sum())
        self.seen += len(labels)

    def accumulate(self):
        return self.right / max(self.seen, 1)


class Net(nn.Layer):
    def __init__(self, inputs, hidden, outputs):
        super().__init__()
        init = nn.initializer.Normal(mean=0.0, std=1.0)
        zero = nn.initializer.Constant(value=0.0)
        self.fc1 = nn.Linear(inputs, hidden, weight_attr=paddle.ParamAttr(initializer=init), bias_attr=paddle.ParamAttr(initializer=zero))
        self.fc2 = nn.Linear(hidden, outputs, weight_attr=paddle.ParamAttr(initializer=init), bias_attr=paddle.ParamAttr(initializer=zero))
        self.act = F.sigmoid

    def forward(self, x):
        return self.act(self.fc2(self.act(self.fc1(x))))


class Runner(object):
    def __init__(self, model, optimizer, loss, metric, **kwargs):
        self.model, self.optimizer, self.loss, self.metric = model, optimizer, loss, metric
        self.train_losses, self.dev_scores = [], []
        self.best_score = 0

    def train(self, train_loader, dev_loader, **kwargs):
        self.model.train()
        log = kwargs.get('log_epochs', 10)
        path = kwargs.get('save_path', 'best.pdparams')
        for epoch in range(kwargs.get('num_epochs', 0)):
            total = 0
            for X, y in train_loader:
                loss = self.loss(self.model(X), y)
                total += loss.item() * len(y)
                loss.backward()
                self.optimizer.step()
                self.optimizer.clear_grad()
            self.train_losses.append(total / len(train_loader.dataset))
            score = self.evaluate(dev_loader)
            self.dev_scores.append(score)
            if score > self.best_score:
                paddle.save(self.model.state_dict(), path)
                self.best_score = score
            if epoch % log == log - 1:
                print(f'[Train] epoch: {epoch + 1}, loss: {self.train_losses[-1]:.4f}, [Dev] score: {score:.4f}')

    @paddle.no_grad()
    def evaluate(self, loader):
        self.model.eval()
        self.metric.reset()
        for X, y in loader:
            self.metric.update(self.model(X), y)
        self.model.train()
        return self.metric.accumulate()

    def load(self, path):
        self.model.set_state_dict(paddle.load(path))


paddle.seed(102)
train, dev = Moons(0, 14), Moons(3, 14)
print(len(train), len(dev), train[0][0].tolist())
model = Net(2, 5, 1)
print(model.fc1.weight.tolist(), [name for name, _ in model.named_parameters()], [layer.full_name() for layer in model.sublayers()])
for name, make in (('SGD', lambda p: paddle.optimizer.SGD(learning_rate=1.0, parameters=p)),
                   ('Momentum', lambda p: paddle.optimizer.Momentum(learning_rate=0.5, momentum=0.9, parameters=p)),
                   ('Adam', lambda p: paddle.optimizer.Adam(learning_rate=0.1, parameters=p))):
    paddle.seed(7)
    model = Net(2, 5, 1)
    runner = Runner(model, make(model.parameters()), F.binary_cross_entropy, Accuracy())
    runner.train(DataLoader(train, batch_size=7, shuffle=False), DataLoader(dev, batch_size=28), num_epochs=40, log_epochs=20, save_path=name + '.pdparams')
    runner.load(name + '.pdparams')
    print(name, round(runner.best_score, 4), round(runner.evaluate(DataLoader(dev, batch_size=5)), 4), runner.best_score == max(runner.dev_scores))
print(sorted(os.listdir('.')))
