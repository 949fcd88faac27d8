import paddle
x = paddle.to_tensor([1.0, 2.0, 3.0], stop_gradient=False)
y = (x * x).sum()
h = x * 2
h.retain_grads()
z = h.exp().sum() + y
z.backward()
print(x.grad.tolist())
print(h.grad.tolist())
print(round(z.item(), 4))
print((x.stop_gradient, y.stop_gradient))
print(list(x.shape))
w = paddle.ones([2, 3], dtype='float32')
w.stop_gradient = False
paddle.matmul(x=w, y=x).sum().backward()
print(w.grad.tolist())
with paddle.no_grad():
    q = w * 2

print(q.stop_gradient)
w.clear_gradient()
