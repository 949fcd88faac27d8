import paddle

x = paddle.ones([2, 3, 4])
bias = paddle.ones([3])
y = x + bias
