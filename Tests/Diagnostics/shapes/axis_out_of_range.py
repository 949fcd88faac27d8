import paddle

x = paddle.ones([2, 3])
print(x.sum(axis=2))
