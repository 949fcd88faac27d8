# Deep and wide graphs: long chains, many uses of one tensor, wide sums; no recursion anywhere.
import paddle

x = paddle.to_tensor(1.0, stop_gradient=False)
y = x
for i in range(5000):
    y = y * 0.9999 + 0.0001
y.backward()
print(y.item(), x.grad.item(), 0.9999 ** 5000)
x.clear_grad()
total = paddle.to_tensor(0.)
for i in range(1000):
    total = total + x * float(i)
total.backward()
print(total.item(), x.grad.item())
x.clear_grad()
y = x
for i in range(500):
    y = paddle.sin(y) + y * y * 0.001
y.backward()
print(y.item(), x.grad.item())
parts = [x * float(i) for i in range(300)]
x.clear_grad()
paddle.stack(parts).sum().backward()
print(x.grad.item())
grid = [[paddle.to_tensor(0.01 * (i + j), stop_gradient=False) for j in range(10)] for i in range(10)]
loss = sum(grid[i][j] * grid[j][i] for i in range(10) for j in range(10))
loss.backward()
print(loss.item(), grid[3][7].grad.item(), grid[0][0].grad.item())
