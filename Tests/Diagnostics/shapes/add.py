import paddle

a = paddle.ones([3, 4])
b = paddle.ones([3, 5])
c = a + b
