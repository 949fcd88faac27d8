import paddle
x = paddle.linspace(-1, 1, 10).reshape([10, 1])
y = 2 * x - 1
w = paddle.zeros([1, 1])
b = paddle.zeros([1])
w.stop_gradient = False
b.stop_gradient = False
for step in range(5):
    error = paddle.matmul(x, w) + b - y
    error.retain_grads()
    loss = (error ** 2).mean()
    loss.backward()
    print(step, round(loss.item(), 5), [round(v, 5) for v in error.grad[0].tolist()])
    with paddle.no_grad():
        w.set_value(w - 0.5 * w.grad)
        b.set_value(b - 0.5 * b.grad)
    w.clear_gradient()
    b.clear_gradient()

print((round(w.item(), 4), round(b.item(), 4)))
