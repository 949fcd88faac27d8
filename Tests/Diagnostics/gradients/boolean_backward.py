import paddle

x = paddle.to_tensor(True)
x.backward()
