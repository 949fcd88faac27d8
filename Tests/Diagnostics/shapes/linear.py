# A weight for other features.
import paddle
import paddle.nn.functional as F

print(F.linear(paddle.ones([10, 3]), paddle.ones([4, 2]), paddle.zeros([2])))
