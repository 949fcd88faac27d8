import paddle

x = paddle.to_tensor([1., 2.], stop_gradient=False)
y = x * 3
y.backward(paddle.ones([3]))
