import paddle

x = paddle.ones([5, 3])
w = paddle.ones([4, 2])
print(paddle.matmul(x, w))
