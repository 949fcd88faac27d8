import paddle

w = paddle.to_tensor([1., 2.], stop_gradient=False)
w.add_(paddle.ones([2]))
