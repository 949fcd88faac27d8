# Initial values of layers from the same stream: defaults and every initializer.
import paddle
import paddle.nn as nn

paddle.seed(102)
linear = nn.Linear(3, 2)
print(linear.weight.tolist(), linear.bias.tolist())
second = nn.Linear(2, 4, bias_attr=False)
print(second.weight.tolist(), second.bias)
I = nn.initializer
for init in (I.Constant(0.5), I.Normal(0., 0.1), I.Normal(), I.Uniform(-0.5, 0.5), I.Uniform(), I.XavierNormal(), I.XavierUniform(), I.KaimingNormal(), I.KaimingUniform(), I.Assign([[1., 2.], [3., 4.]]), I.TruncatedNormal(0., 0.2)):
    paddle.seed(5)
    layer = nn.Linear(2, 2, weight_attr=paddle.ParamAttr(initializer=init), bias_attr=nn.initializer.Constant(1.))
    print(type(init).__name__, layer.weight.tolist(), layer.bias.tolist())
paddle.seed(5)
print(nn.Linear(4, 3, weight_attr=I.Normal(std=0.01)).weight.tolist())
paddle.seed(6)
print(nn.Conv2D(1, 2, 2).weight.flatten().tolist(), nn.Embedding(3, 2).weight.tolist(), nn.Conv1D(1, 1, 3).weight.flatten().tolist())
paddle.seed(6)
print(nn.LSTMCell(1, 1).weight_ih.flatten().tolist(), nn.GRUCell(1, 1).weight_hh.flatten().tolist(), nn.SimpleRNNCell(2, 1).bias_ih.tolist())
layer = nn.Linear(2, 1)
layer.weight.set_value(paddle.to_tensor([[1.], [2.]]))
print(layer(paddle.to_tensor([[3., 4.]])).tolist())
