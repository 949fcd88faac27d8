# tolerance: 1e-3
# Stop when the loss on held-out points has not improved for a while; return to the best weights.
import copy

import paddle
import paddle.nn as nn

from _data import wave


class EarlyStopping:
    def __init__(self, patience, least=1e-4):
        self.patience, self.least = patience, least
        self.best, self.waited, self.state, self.epoch = float('inf'), 0, None, -1

    def __call__(self, epoch, loss, model):
        if loss < self.best - self.least:
            self.best, self.waited, self.epoch = loss, 0, epoch
            self.state = {k: v.clone() for k, v in model.state_dict().items()}
        else:
            self.waited += 1
        return self.waited >= self.patience


paddle.seed(44)
x, y = wave(12, noise=0.4)
x_dev, y_dev = wave(20, noise=0.1)
model = nn.Sequential(nn.Linear(1, 12), nn.Tanh(), nn.Linear(12, 1))
adam = paddle.optimizer.Adam(0.02, parameters=model.parameters())
stop = EarlyStopping(patience=15)
mse = nn.MSELoss()
for epoch in range(400):
    loss = mse(model(x), y)
    loss.backward()
    adam.step()
    adam.clear_grad()
    with paddle.no_grad():
        dev = mse(model(x_dev), y_dev).item()
    if stop(epoch, dev, model):
        print('stopped before the end', epoch < 399)
        break
model.set_state_dict(stop.state)
print(f'best {stop.best:.3f}', abs(mse(model(x_dev), y_dev).item() - stop.best) < 1e-5, stop.waited)
