import paddle

x = paddle.ones([2, 3])
print(paddle.sum(x, dim=0))
