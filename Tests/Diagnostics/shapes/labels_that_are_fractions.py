# Probabilities where classes are needed.
import paddle
import paddle.nn.functional as F

print(F.cross_entropy(paddle.ones([2, 3]), paddle.to_tensor([0.5, 1.0])))
