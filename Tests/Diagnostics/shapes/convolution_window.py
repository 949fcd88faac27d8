# The window is larger than the image.
import paddle
import paddle.nn.functional as F

print(F.conv2d(paddle.ones([1, 1, 4, 4]), paddle.ones([1, 1, 5, 3])))
