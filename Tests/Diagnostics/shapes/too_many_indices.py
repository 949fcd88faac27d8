import paddle

x = paddle.ones([2, 3])
print(x[0, 1, 2])
