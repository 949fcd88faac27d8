# tolerance: 1e-3
# Newton's method with second derivatives from paddle.grad, beside gradient descent.
import paddle


def f(p):
    x, y = p[0], p[1]
    return (1 - x) ** 2 + 5 * (y - x ** 2) ** 2


def derivatives(p):
    p = p.detach()
    p.stop_gradient = False
    value = f(p)
    g = paddle.grad(value, p, create_graph=True)[0]
    rows = [paddle.grad(g[i], p, retain_graph=True)[0] for i in range(2)]
    return value.detach(), g.detach(), paddle.stack(rows)


p = paddle.to_tensor([-1.0, 1.5], dtype='float64')
for step in range(6):
    value, g, H = derivatives(p)
    print('newton', step, '%.6f' % value.item(), ['%.4f' % v for v in p.tolist()])
    p = p - paddle.linalg.solve(H, g)
p = paddle.to_tensor([-1.0, 1.5], dtype='float64')
for step in range(101):
    value, g, _ = derivatives(p)
    if step % 25 == 0:
        print('descent', step, '%.6f' % value.item(), ['%.4f' % v for v in p.tolist()])
    p = p - 0.02 * g
