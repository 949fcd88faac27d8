import paddle

print(paddle.zeros(2, 3, 4))
