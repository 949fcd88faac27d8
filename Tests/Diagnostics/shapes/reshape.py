import paddle

x = paddle.arange(12)
print(x.reshape([5, 2]))
