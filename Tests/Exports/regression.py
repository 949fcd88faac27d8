import paddle
paddle.seed(7)
n = 20
x = paddle.linspace(-1, 1, n).reshape([n, 1])
y = 3 * x + 0.5
w = paddle.zeros([1, 1]); b = paddle.zeros([1])
w.stop_gradient = False; b.stop_gradient = False
def predict(x):
    return paddle.matmul(x, w) + b

# ten steps of gradient descent
for step in range(10):
    loss = ((predict(x) - y) ** 2).mean()
    loss.backward()
    w = (w - 0.3 * w.grad).detach()
    b = (b - 0.3 * b.grad).detach()
    w.stop_gradient = b.stop_gradient = False
    if step % 3 == 0:
        print(step, round(loss.item(), 5))

print(list(w.shape))
print("w = {:.4f}, b = {:.4f}".format(w.item(), b.item()))
