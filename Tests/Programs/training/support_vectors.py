# tolerance: 1e-3
# A linear classifier by the hinge loss and subgradients, counting the points on the margin.
import paddle

from _data import clusters

paddle.seed(47)
X, y = clusters(60, classes=2, spread=1.1)
sign = (2 * y - 1).astype('float32')
w, b = paddle.zeros([2]), paddle.zeros([])
for step in range(1, 201):
    margins = sign * (X @ w + b)
    inside = (margins < 1).astype('float32')
    grad_w = 0.01 * w - (X * (sign * inside).unsqueeze(1)).mean(axis=0)
    grad_b = -(sign * inside).mean()
    w, b = w - 0.3 * grad_w, b - 0.3 * grad_b
    if step % 50 == 0:
        loss = paddle.clip(1 - margins, min=0.).mean()
        print(step, '%.5f' % loss.item(), int(inside.sum()), '%.3f' % (margins > 0).astype('float32').mean().item())
print([round(v, 4) for v in w.tolist()], round(b.item(), 4))
