# One image without the axis of the batch.
import paddle
import paddle.nn.functional as F

print(F.conv2d(paddle.ones([3, 8, 8]), paddle.ones([4, 3, 3, 3])))
