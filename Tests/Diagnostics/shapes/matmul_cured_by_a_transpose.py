import paddle

x = paddle.ones([5, 3])
w = paddle.ones([2, 3])
print(x @ w)
