import paddle

x = paddle.ones([100000, 100000, 100])
