import paddle

x = paddle.to_tensor(2.)
y = x * x
y.backward()
