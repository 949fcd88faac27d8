import paddle

x = paddle.arange(6).reshape([2, 3])
print(x[0, 3])
