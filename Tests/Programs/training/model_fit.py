# tolerance: 1e-3
# paddle.Model: fit, evaluate, predict, callbacks of one's own, early stopping, schedules, saving.
import contextlib
import io
import os

import paddle
import paddle.nn as nn
from paddle.io import Dataset, DataLoader


class Points(Dataset):
    def __init__(self, count, shift):
        super().__init__()
        xs = [((i * 37 + shift) % 100 / 50 - 1, (i * 61 + 3 * shift) % 100 / 50 - 1) for i in range(count)]
        self.x = paddle.to_tensor(xs)
        self.y = paddle.to_tensor([int(a * a + b > 0.2) for a, b in xs])

    def __getitem__(self, index):
        return self.x[index], self.y[index:index + 1]

    def __len__(self):
        return len(self.y)


class Diary(paddle.callbacks.Callback):
    def __init__(self):
        super().__init__()
        self.events = []

    def on_train_begin(self, logs=None):
        self.events.append('begin')

    def on_epoch_end(self, epoch, logs=None):
        self.events.append((epoch, sorted(logs)))

    def on_train_batch_end(self, step, logs=None):
        if step == 0:
            print('first batch', round(float(logs['loss'][0]), 4))

    def on_eval_end(self, logs=None):
        print('evaluated', round(float(logs['loss'][0]), 4), round(float(logs['acc']), 4))

    def on_train_end(self, logs=None):
        self.events.append('end')


train, test = Points(60, 0), Points(24, 13)
paddle.seed(7)
net = nn.Sequential(nn.Linear(2, 12), nn.Tanh(), nn.Linear(12, 2))
model = paddle.Model(net)
rate = paddle.optimizer.lr.StepDecay(0.05, step_size=3, gamma=0.5)
model.prepare(paddle.optimizer.Adam(rate, parameters=model.parameters()), nn.CrossEntropyLoss(), paddle.metric.Accuracy())
diary = Diary()
model.fit(train, test, epochs=6, batch_size=15, shuffle=False, verbose=0, eval_freq=2,
          callbacks=[diary, paddle.callbacks.LRScheduler(by_step=False, by_epoch=True)])
print(diary.events[0], diary.events[1], diary.events[-1], len(diary.events), round(rate.last_lr, 5))
result = model.evaluate(test, batch_size=8, verbose=0)
print({name: round(float(value[0] if isinstance(value, list) else value), 4) for name, value in result.items()})
guesses = model.predict(test, batch_size=10, stack_outputs=True, verbose=0)
print(len(guesses), guesses[0].shape, guesses[0].argmax(axis=1).tolist())
loss, = model.train_batch([train.x[:8]], [train.y[:8].unsqueeze(1)])[0]
print(round(float(loss), 4), [round(float(v), 4) for v in model.eval_batch([train.x[:8]], [train.y[:8].unsqueeze(1)])[0]])

model.save('kept/model')
print(sorted(os.listdir('kept')))
paddle.seed(8)
other = paddle.Model(nn.Sequential(nn.Linear(2, 12), nn.Tanh(), nn.Linear(12, 2)))
other.prepare(paddle.optimizer.Adam(0.05, parameters=other.parameters()), nn.CrossEntropyLoss(), paddle.metric.Accuracy())
other.load('kept/model')
print(paddle.allclose(paddle.to_tensor(other.predict_batch([test.x])[0]), paddle.to_tensor(model.predict_batch([test.x])[0])).item())

paddle.seed(9)
small = paddle.Model(nn.Linear(2, 2))
small.prepare(paddle.optimizer.SGD(0.5, parameters=small.parameters()), nn.CrossEntropyLoss(), paddle.metric.Accuracy())
stopping = paddle.callbacks.EarlyStopping('loss', mode='min', patience=1, verbose=0, min_delta=0.02, save_best_model=False)
counter = Diary()
small.fit(DataLoader(train, batch_size=20), DataLoader(test, batch_size=24), epochs=20, verbose=0, callbacks=[stopping, counter])
print(len(counter.events) - 2, small.stop_training, [list(p.shape) for p in small.parameters()])


class Regression(nn.Layer):
    def __init__(self):
        super().__init__()
        self.inner = nn.Linear(2, 1)

    def forward(self, x, scale):
        return self.inner(x) * scale


class Pairs(Points):
    def __getitem__(self, index):
        x = self.x[index]
        return x, paddle.to_tensor([2.0]), (x[0] - x[1]).reshape([1])


paddle.seed(10)
regression = paddle.Model(Regression())
regression.prepare(paddle.optimizer.Momentum(0.05, parameters=regression.parameters()), nn.MSELoss())
regression.fit(Pairs(40, 5), epochs=10, batch_size=10, shuffle=False, verbose=0, drop_last=True)
print([round(v, 3) for v in regression.network.inner.weight.flatten().tolist()])
print([round(float(v), 5) for v in regression.evaluate(Pairs(10, 1), verbose=0)['loss']])
with contextlib.redirect_stdout(io.StringIO()):
    regression.fit(Pairs(40, 5), epochs=3, batch_size=20, shuffle=False, verbose=0, save_dir='points', save_freq=2)
print(sorted(os.listdir('points')))
