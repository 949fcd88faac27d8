# Labels in a row, predictions in a column.
import paddle
import paddle.nn.functional as F

print(F.binary_cross_entropy(paddle.full([4, 1], 0.5), paddle.ones([4])))
