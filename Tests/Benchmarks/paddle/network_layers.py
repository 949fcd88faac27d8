# The same network as a Layer, with the binary cross-entropy and SGD of the library.
import time

import paddle
import paddle.nn as nn
import paddle.nn.functional as F

N, STEPS = 640, 300
x = (paddle.arange(N * 2) * 37 % 200).astype("float32").reshape([N, 2]) / 100 - 1.0
y = (x[:, 0:1] * x[:, 1:2] > 0).astype("float32")


class Network(nn.Layer):
    def __init__(self):
        super().__init__()
        self.fc1 = nn.Linear(2, 5)
        self.fc2 = nn.Linear(5, 1)

    def forward(self, x):
        return F.sigmoid(self.fc2(F.sigmoid(self.fc1(x))))


model = Network()
model.fc1.weight.set_value((paddle.arange(10, dtype="float32") / 10 - 0.45).reshape([2, 5]))
model.fc2.weight.set_value((paddle.arange(5, dtype="float32") / 5 - 0.4).reshape([5, 1]))
sgd = paddle.optimizer.SGD(learning_rate=0.2, parameters=model.parameters())


def train(steps):
    for _ in range(steps):
        loss = F.binary_cross_entropy(model(x), y)
        loss.backward()
        sgd.step()
        sgd.clear_grad()
    return loss.item()


train(20)
start = time.perf_counter()
loss = train(STEPS)
print("seconds network_layers", (time.perf_counter() - start) / STEPS)
print("%.4f" % loss)
