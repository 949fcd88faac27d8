import paddle

x = paddle.to_tensor([1., 2.])
if x > 1:
    print('yes')
