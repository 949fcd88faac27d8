# tolerance: 1e-3
# One-dimensional convolution, average pooling and global pooling on signals of two frequencies.
import math

import paddle
import paddle.nn as nn

paddle.seed(22)
t = paddle.linspace(0, 2 * math.pi, 24)
labels = paddle.arange(30) % 2
phases = paddle.rand([30, 1]) * 6.28
signals = paddle.sin(t * (2.0 + 3.0 * labels.astype('float32').reshape([30, 1])) + phases).unsqueeze(1)
net = nn.Sequential(nn.Conv1D(1, 6, 5, padding=2), nn.ReLU(), nn.AvgPool1D(2), nn.Conv1D(6, 4, 3), nn.ReLU(), nn.AdaptiveAvgPool1D(1), nn.Flatten(), nn.Linear(4, 2))
adam = paddle.optimizer.Adam(0.03, parameters=net.parameters())
for step in range(31):
    loss = nn.functional.cross_entropy(net(signals), labels)
    loss.backward()
    adam.step()
    adam.clear_grad()
    if step % 10 == 0:
        print(step, '%.4f' % loss.item())
print(list(net[0](signals).shape), list(net(signals).shape))
