import paddle

w = paddle.to_tensor(1., stop_gradient=False)
lr = 0.1
w = w - lr * w.grad
