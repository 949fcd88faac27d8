import paddle

x = paddle.to_tensor(2., stop_gradient=False)
h = x * x
a = h * 3
b = h * 5
a.backward()
b.backward()
