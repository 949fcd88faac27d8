import paddle

x = paddle.to_tensor([1., 2.], stop_gradient=False)
h = x * 2
y = h * h
h.add_(paddle.ones([2]))
y.sum().backward()
