import paddle

x = paddle.ones([2, 3])
print(paddle.squeeze(x, axis=5))
