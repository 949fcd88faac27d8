import paddle

x = paddle.to_tensor(2., stop_gradient=False)
y = x * x
y.backward()
y.backward()
