import paddle

x = paddle.to_tensor(2., stop_gradient=False)
with paddle.no_grad():
    y = x * x
y.backward()
