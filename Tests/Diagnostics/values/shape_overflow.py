import paddle

x = paddle.zeros([4000000000, 4000000000, 4])
