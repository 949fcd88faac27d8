# What .grad holds: None, sums over several backward calls, clearing, detaching, no_grad.
import paddle

w = paddle.to_tensor([1., 2.], stop_gradient=False)
print(w.grad, w.stop_gradient)
(w * w).sum().backward()
print(w.grad.tolist())
(w * 3).sum().backward()
print(w.grad.tolist())
w.clear_grad()
print(w.grad is None or w.grad.tolist())
w.clear_gradient()
loss = (w ** 3).sum()
loss.backward(retain_graph=True)
loss.backward()
print(w.grad.tolist())
w.clear_grad()
d = w.detach()
print(d.stop_gradient, d.tolist(), (w * d).stop_gradient)
(w * d).sum().backward()
print(w.grad.tolist(), d.grad)
w.clear_grad()
with paddle.no_grad():
    free = w * 2
    print(free.stop_gradient)
kept = w * 2
print(kept.stop_gradient, paddle.is_grad_enabled())


@paddle.no_grad()
def update(p, lr):
    p.set_value(p - lr * p.grad)


(kept * kept).sum().backward()
print(w.grad.tolist())
update(w, 0.1)
print(w.tolist(), w.stop_gradient, w.is_leaf)
w.clear_grad()
c = w.clone()
(c * c).sum().backward()
print(w.grad.tolist(), c.stop_gradient, c.is_leaf)
frozen = paddle.to_tensor([5.], stop_gradient=False)
frozen.stop_gradient = True
print((frozen * 2).stop_gradient)
x = paddle.to_tensor([[1., 2.], [3., 4.]], stop_gradient=False)
y = x * x
y.backward()
print(x.grad.tolist())
x.clear_grad()
y = x * x
y.backward(paddle.to_tensor([[1., 0.], [0., 10.]]))
print(x.grad.tolist())
x.clear_grad()
z = x.sum()
z.backward(grad_tensor=paddle.to_tensor(3.))
print(x.grad.tolist(), x.grad.shape == x.shape)
