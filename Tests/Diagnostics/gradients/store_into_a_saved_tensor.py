import paddle

x = paddle.to_tensor([1., 2.], stop_gradient=False)
h = paddle.exp(x)
y = paddle.exp(h)
h[0] = 5.
y.sum().backward()
