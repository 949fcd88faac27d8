import paddle

print(paddle.inverse(paddle.to_tensor([[1., 2.], [2., 4.]])))
