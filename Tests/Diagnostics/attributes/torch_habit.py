import paddle

x = paddle.to_tensor([1., 2.])
print(x.view(2, 1))
print(x.new_tensor([3.]))
