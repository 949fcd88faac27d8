import paddle

x = paddle.zeros([2, 3])
x[0] = paddle.to_tensor([1., 2.])
