import paddle

x = paddle.to_tensor([1., 2.])
print(paddle.soft_max(x), paddle.sigmod(x))
