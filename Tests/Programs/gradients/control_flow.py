# Gradients through Python's own control flow: branches, loops, functions, recursion, classes.
import paddle


def leaky(x):
    if x > 0:
        return x
    return 0.1 * x


for value in (2.0, -3.0):
    x = paddle.to_tensor(value, stop_gradient=False)
    leaky(x).backward()
    print(value, x.grad.item())
x = paddle.to_tensor(1.1, stop_gradient=False)
y = x
steps = 0
while y < 100:
    y = y * x + 1
    steps += 1
y.backward()
print(steps, y, x.grad)


def power(x, n):
    return x if n == 1 else x * power(x, n - 1)


x = paddle.to_tensor(1.5, stop_gradient=False)
power(x, 6).backward()
print(x.grad.item(), 6 * 1.5 ** 5)
x.clear_grad()
total = 0
for k in range(1, 6):
    total = total + (-1) ** k * x ** k / k
total.backward()
print(total.item(), x.grad.item())


class Polynomial:
    def __init__(self, *c):
        self.c = [paddle.to_tensor(v, stop_gradient=False) for v in c]

    def __call__(self, x):
        y = self.c[-1]
        for c in self.c[-2::-1]:
            y = y * x + c
        return y


p = Polynomial(1., -2., 0.5)
p(paddle.to_tensor(3.)).backward()
print([c.grad.item() for c in p.c])
x = paddle.to_tensor(1.0, dtype='float64', stop_gradient=False)
y = x
for _ in range(60):
    y = y + y
y.backward()
print(y, x.grad.item())
pieces = [paddle.to_tensor(float(i), stop_gradient=False) for i in range(4)]
sum(p * p for p in pieces).backward()
print([p.grad.item() for p in pieces], max(p.item() for p in pieces))
