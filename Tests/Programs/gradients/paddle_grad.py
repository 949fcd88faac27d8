# paddle.grad: several outputs and inputs, higher orders, unused inputs, given output gradients.
import paddle

x = paddle.to_tensor(2., stop_gradient=False)
y = x ** 3
first = paddle.grad(y, x, create_graph=True)[0]
second = paddle.grad(first, x, create_graph=True)[0]
third = paddle.grad(second, x)[0]
print(y.item(), first.item(), second.item(), third.item(), x.grad)
a = paddle.to_tensor([1., 2.], stop_gradient=False)
b = paddle.to_tensor([3., 4.], stop_gradient=False)
print([g.tolist() for g in paddle.grad([a * b, a + b], [a, b])])
print([g.tolist() for g in paddle.grad(outputs=(a * a * b).sum(), inputs=[b, a])])
c = a * b
print(paddle.grad(c, a, grad_outputs=paddle.to_tensor([10., 100.]))[0].tolist())
unused = paddle.to_tensor(1., stop_gradient=False)
print(paddle.grad(a.sum(), [a, unused], allow_unused=True)[1])
try:
    paddle.grad(a.sum(), [unused])
except Exception as error:
    print('unused input refused')
inner = a * 2
outer = (inner ** 2).sum()
print(paddle.grad(outer, inner, retain_graph=True)[0].tolist(), paddle.grad(outer, a)[0].tolist(), a.grad)
x = paddle.to_tensor([0.3, -0.7], stop_gradient=False)
s = paddle.tanh(x)
g = paddle.grad(s.sum(), x, create_graph=True)[0]
print(g, paddle.grad(g.sum(), x)[0], 1 - s * s)
penalty = paddle.grad((x ** 4).sum(), x, create_graph=True)[0].square().sum()
penalty.backward()
print(penalty.item(), x.grad.tolist())
x = paddle.to_tensor([1., 2., 3.], stop_gradient=False)
f = x[0] * x[1] ** 2 + paddle.exp(x[2]) * x[0]
g = paddle.grad(f, x, create_graph=True)[0]
hessian = [paddle.grad(g[i], x, retain_graph=True)[0].tolist() for i in range(3)]
print(g.tolist(), hessian)
y = paddle.sin(x)
for order in range(2):
    y = paddle.grad(y.sum(), x, create_graph=True)[0]
print(y.tolist(), paddle.sin(x).tolist())
