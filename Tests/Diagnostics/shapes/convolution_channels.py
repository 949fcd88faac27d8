# The filters are for another number of channels than the image has.
import paddle
import paddle.nn.functional as F

image = paddle.ones([2, 4, 9, 8])
filters = paddle.ones([6, 3, 3, 3])
print(F.conv2d(image, filters))
