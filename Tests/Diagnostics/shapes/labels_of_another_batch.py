# Fewer labels than rows.
import paddle
import paddle.nn.functional as F

print(F.cross_entropy(paddle.ones([4, 3]), paddle.to_tensor([0, 1, 2])))
