# tolerance: 1e-3
# Principal components from the covariance matrix, and the same direction by gradient ascent.
import paddle

paddle.seed(46)
raw = paddle.randn([100, 3])
X = paddle.stack([raw[:, 0] * 3, raw[:, 0] + raw[:, 1], raw[:, 2] * 0.3], axis=1)
X = X - X.mean(axis=0)
covariance = paddle.matmul(X.t(), X) / 99
values, vectors = paddle.linalg.eigh(covariance)
print(values.tolist(), (values / values.sum()).tolist())
main = vectors[:, 2]
main = main * paddle.sign(main[0])
print(main.tolist(), (X @ main).var().item())
w = paddle.ones([3])
for step in range(41):
    w.stop_gradient = False
    direction = w / w.norm()
    spread = (X @ direction).var()
    spread.backward()
    if step % 10 == 0:
        print(step, '%.5f' % spread.item())
    w = (direction + 0.1 * w.grad).detach()
print(paddle.allclose(w / w.norm(), main, atol=1e-3).item())
