# Names that other libraries' users look for: as_tensor, from_numpy, apply, repeat, less, range, Parameter.
import numpy as np
import paddle
import paddle.nn as nn

x = paddle.to_tensor([[1.0, 2.0], [3.0, 4.0]])
print(paddle.as_tensor(x) is x, paddle.as_tensor([1, 2.5]).tolist(), paddle.as_tensor([1.0], requires_grad=True).stop_gradient)
print(paddle.asarray(np.arange(3), dtype='float32').tolist(), paddle.from_numpy(np.ones((2, 2))).dtype, paddle.positive(x).tolist())
print(paddle.less(x, paddle.to_tensor(2.5)).tolist(), paddle.greater(x, x.T).tolist(), paddle.bitwise_invert(paddle.to_tensor([1, -4])).tolist(), x.less(paddle.to_tensor(2.0)).tolist())
print(paddle.range(1, 5, 2), paddle.range(4).tolist(), paddle.range(1, 2, 0.5, 'float64').tolist())
print(x.apply(lambda v: v * 2).tolist(), x.repeat(2, 1).tolist(), x.repeat([1, 3]).tolist(), x.is_same_shape(x.T), x.is_tensor())
x.apply_(lambda v: v + 1)
print(x.tolist(), paddle.clip(paddle.to_tensor([1, -2, 7]), min=0, max=5), paddle.clip(paddle.to_tensor([1, -2]), min=0).dtype, paddle.clip(paddle.to_tensor([1, -2]), 0.5, 1.0).tolist())
w = paddle.to_tensor([1.0, 2.0], stop_gradient=False)
y = w * 3
print(y.detach_() is y, y.stop_gradient, y.is_leaf)
try:
    w.apply(lambda v: v)
except RuntimeError as error:
    print(error)
p = nn.Parameter(paddle.ones([2, 3]))
print(type(p).__name__, isinstance(p, nn.Parameter), isinstance(x, nn.Parameter), p.stop_gradient, p.trainable, nn.Parameter(x, requires_grad=False).stop_gradient)


class Scale(nn.Layer):
    def __init__(self):
        super().__init__()
        self.factor = nn.Parameter(paddle.to_tensor([2.0]))

    def forward(self, x):
        return x * self.factor


layer = Scale()
layer(paddle.ones([3])).sum().backward()
print([(name, q.tolist(), q.grad.tolist()) for name, q in layer.named_parameters()])
print(list(paddle.batch(lambda: iter(range(5)), 2)()), list(paddle.batch(lambda: iter(range(5)), 2, drop_last=True)()))
paddle.manual_seed(3)
first = paddle.rand([2])
paddle.seed(3)
print(paddle.equal_all(first, paddle.rand([2])).item(), paddle.zeros([3]).geometric_(0.3).tolist(), paddle.to_tensor([0.0, 1.0, 0.0]).multinomial(1).tolist())
print(paddle.layer_norm(paddle.to_tensor([[1.0, 3.0]]), 2).tolist(), paddle.conv1d(paddle.ones([1, 1, 4]), paddle.ones([1, 1, 2])).tolist(), paddle.adaptive_avg_pool1d(paddle.arange(4.).reshape([1, 1, 4]), 2).tolist(), paddle.group_norm(paddle.arange(4.).reshape([1, 2, 2]), 2).tolist())
print(isinstance(x.dtype, paddle.dtype), isinstance(3, paddle.dtype), paddle.float == paddle.float32, str(paddle.double), paddle.normal_(paddle.zeros([2, 2])).shape == [2, 2])
