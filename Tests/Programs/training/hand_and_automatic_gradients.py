# tolerance: 1e-3
# Gradients written by hand agree with those of backward(), for a two-layer network.
import paddle

from _data import moons

paddle.seed(5)
X, y = moons(40)
w1, b1 = paddle.randn([2, 4]), paddle.zeros([1, 4])
w2, b2 = paddle.randn([4, 1]), paddle.zeros([1, 1])
params = [w1, b1, w2, b2]
for p in params:
    p.stop_gradient = False
z1 = paddle.matmul(X, w1) + b1
a1 = paddle.tanh(z1)
z2 = paddle.matmul(a1, w2) + b2
out = paddle.nn.functional.sigmoid(z2)
loss = -(y * paddle.log(out) + (1 - y) * paddle.log(1 - out)).mean()
loss.backward()
with paddle.no_grad():
    n = X.shape[0]
    d2 = (out - y) / n
    by_hand = {'w2': paddle.matmul(a1, d2, transpose_x=True), 'b2': d2.sum(axis=0, keepdim=True)}
    d1 = paddle.matmul(d2, w2, transpose_y=True) * (1 - a1 * a1)
    by_hand['w1'] = paddle.matmul(X, d1, transpose_x=True)
    by_hand['b1'] = d1.sum(axis=0, keepdim=True)
print(loss.item())
for name, p in zip(['w1', 'b1', 'w2', 'b2'], params):
    print(name, p.grad.tolist(), paddle.allclose(p.grad, by_hand[name], rtol=1e-4, atol=1e-6).item())


def numerical(p, i, j, eps=1e-2):
    values = []
    for step in (eps, -eps):
        old = p[i, j].item()
        with paddle.no_grad():
            p[i, j] = old + step
            out = paddle.nn.functional.sigmoid(paddle.matmul(paddle.tanh(paddle.matmul(X, w1) + b1), w2) + b2)
            values.append(-(y * paddle.log(out) + (1 - y) * paddle.log(1 - out)).mean().item())
            p[i, j] = old
    return (values[0] - values[1]) / (2 * eps)


for p, i, j in ((w1, 0, 0), (w1, 1, 3), (w2, 2, 0), (b1, 0, 1)):
    print(abs(numerical(p, i, j) - p.grad[i, j].item()) < 1e-3)
