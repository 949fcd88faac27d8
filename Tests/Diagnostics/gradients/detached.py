import paddle

x = paddle.to_tensor(2., stop_gradient=False)
loss = (x * 3).detach()
loss.backward()
