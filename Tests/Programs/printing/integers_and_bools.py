# How integer and bool tensors print: padding, negatives, large values, nesting, wrapping.
import paddle

print(paddle.to_tensor(7), paddle.to_tensor(-7), paddle.to_tensor([1, 2, 10]), paddle.to_tensor([-1, 20, 300]), paddle.to_tensor([[1, 2], [30, 4]]))
print(paddle.to_tensor(True), paddle.to_tensor([True, False]), paddle.to_tensor([[True], [False]]), paddle.to_tensor([2 ** 40, -1]))
print(paddle.arange(40))
print(paddle.arange(27).reshape([3, 3, 3]))
print(paddle.arange(16).reshape([2, 2, 2, 2]))
print(paddle.to_tensor([1, 2], dtype='int32'), paddle.to_tensor([[0] * 12, [1] * 12]), paddle.to_tensor([], dtype='int64'))
print(paddle.to_tensor([100, 200]).astype('bool'), paddle.arange(3) > 1, paddle.arange(-3, 3), paddle.to_tensor([[-1]]))
print(paddle.ones([2, 3, 1], dtype='int64'), paddle.ones([1, 25], dtype='bool'))
