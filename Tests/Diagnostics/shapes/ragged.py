import paddle

x = paddle.to_tensor([[1, 2], [3]])
