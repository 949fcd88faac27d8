# Normalisation over axes that the tensor does not end in.
import paddle
import paddle.nn.functional as F

print(F.layer_norm(paddle.ones([2, 3, 4]), [3, 5]))
