import paddle

print(paddle.stack([paddle.ones([2]), paddle.ones([3])]))
