# tolerance: 1e-3
# Residual blocks with layer normalisation and dropout switched off for evaluation.
import paddle
import paddle.nn as nn

from _data import clusters


class Block(nn.Layer):
    def __init__(self, width, drop):
        super().__init__()
        self.norm = nn.LayerNorm(width)
        self.fc1, self.fc2 = nn.Linear(width, 2 * width), nn.Linear(2 * width, width)
        self.drop = nn.Dropout(drop)

    def forward(self, x):
        return x + self.drop(self.fc2(nn.functional.gelu(self.fc1(self.norm(x)))))


paddle.seed(24)
X, y = clusters(60, features=4)
net = nn.Sequential(nn.Linear(4, 6), Block(6, 0.0), Block(6, 0.0), nn.LayerNorm(6), nn.Linear(6, 3))
adamw = paddle.optimizer.AdamW(0.01, weight_decay=0.01, parameters=net.parameters())
for step in range(21):
    loss = nn.functional.cross_entropy(net(X), y)
    loss.backward()
    adamw.step()
    adamw.clear_grad()
    if step % 5 == 0:
        print(step, '%.4f' % loss.item())
net.eval()
print('%.4f' % nn.functional.cross_entropy(net(X), y).item(), len(net.parameters()), len(net.sublayers()))
