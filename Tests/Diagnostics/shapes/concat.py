import paddle

a = paddle.ones([2, 3])
b = paddle.ones([2, 4])
print(paddle.concat([a, b], axis=0))
