# tolerance: 1e-3
# The same linear model fitted under eight losses.
import paddle
import paddle.nn as nn
import paddle.nn.functional as F

from _data import moons

losses = {
    'mse': lambda z, y: F.mse_loss(F.sigmoid(z), y), 'l1': lambda z, y: F.l1_loss(F.sigmoid(z), y), 'smooth l1': lambda z, y: F.smooth_l1_loss(z, y),
    'bce': lambda z, y: F.binary_cross_entropy(F.sigmoid(z), y), 'bce with logits': lambda z, y: F.binary_cross_entropy_with_logits(z, y),
    'hinge': lambda z, y: F.relu(1 - (2 * y - 1) * z).mean(), 'log loss': lambda z, y: F.log_loss(F.sigmoid(z), y).mean(),
    'focal': lambda z, y: F.sigmoid_focal_loss(z, y, reduction='mean'),
}
for name, loss_fn in losses.items():
    paddle.seed(37)
    X, y = moons(60)
    net = nn.Linear(2, 1)
    sgd = paddle.optimizer.SGD(0.5, parameters=net.parameters())
    for step in range(50):
        loss = loss_fn(net(X), y)
        loss.backward()
        sgd.step()
        sgd.clear_grad()
    print(f'{name:16} {loss.item():.5f}', [round(v, 4) for v in net.weight.flatten().tolist()], round(net.bias.item(), 4))
