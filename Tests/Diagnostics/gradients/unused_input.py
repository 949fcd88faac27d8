import paddle

a = paddle.to_tensor(1., stop_gradient=False)
b = paddle.to_tensor(2., stop_gradient=False)
c = a * 3
print(paddle.grad(c, [a, b]))
