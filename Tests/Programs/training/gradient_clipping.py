# tolerance: 1e-3
# Exploding gradients in a deep linear chain, tamed by clipping.
import paddle
import paddle.nn as nn


def train(clip):
    paddle.seed(36)
    layers = [nn.Linear(3, 3, weight_attr=nn.initializer.Normal(0., 0.9), bias_attr=False) for _ in range(6)]
    net = nn.Sequential(*layers)
    x = paddle.randn([10, 3])
    sgd = paddle.optimizer.SGD(0.01, parameters=net.parameters(), grad_clip=clip)
    history = []
    for step in range(12):
        loss = nn.functional.mse_loss(net(x), x)
        loss.backward()
        if step % 4 == 0:
            history.append((round(loss.item(), 3), round(max(p.grad.norm().item() for p in net.parameters()), 3)))
        sgd.step()
        sgd.clear_grad()
    return history


for name, clip in (('by value', nn.ClipGradByValue(0.5)), ('by norm', nn.ClipGradByNorm(0.5)), ('by global norm', nn.ClipGradByGlobalNorm(1.0))):
    print(name, train(clip))
