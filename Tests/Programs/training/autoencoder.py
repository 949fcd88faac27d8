# tolerance: 1e-3
# Eight one-hot codes through three hidden units and back.
import paddle
import paddle.nn as nn


class Autoencoder(nn.Layer):
    def __init__(self):
        super().__init__()
        self.encoder = nn.Sequential(nn.Linear(8, 3), nn.Tanh())
        self.decoder = nn.Linear(3, 8)

    def forward(self, x):
        return self.decoder(self.encoder(x))


paddle.seed(32)
x = paddle.eye(8)
net = Autoencoder()
adam = paddle.optimizer.Adam(0.05, parameters=net.parameters())
for step in range(81):
    loss = nn.functional.binary_cross_entropy_with_logits(net(x), x)
    loss.backward()
    adam.step()
    adam.clear_grad()
    if step % 20 == 0:
        print(step, '%.4f' % loss.item())
print(list(net.encoder(x).shape), [n for n, _ in net.named_parameters()])
