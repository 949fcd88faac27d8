# The values that parameters begin with, drawn from Paddle's own stream.
import paddle
import paddle.nn as nn

I = nn.initializer


def made(fill, shape=(3, 4), dtype='float32'):
    paddle.seed(11)
    return paddle.create_parameter(list(shape), dtype, default_initializer=fill).flatten().tolist()


for name, fill in [
        ('Constant', I.Constant(2.0)), ('Normal', I.Normal()), ('Normal 1 2', I.Normal(1.0, 2.0)),
        ('Uniform', I.Uniform()), ('Uniform 0 3', I.Uniform(0.0, 3.0)),
        ('TruncatedNormal', I.TruncatedNormal()), ('TruncatedNormal 1 2', I.TruncatedNormal(1.0, 2.0)),
        ('TruncatedNormal cut', I.TruncatedNormal(0.0, 1.0, -1.0, 0.5)),
        ('XavierNormal', I.XavierNormal()), ('XavierUniform', I.XavierUniform()),
        ('XavierNormal gain', I.XavierNormal(gain=2.0)), ('XavierUniform fans', I.XavierUniform(fan_in=3, fan_out=5)),
        ('KaimingNormal', I.KaimingNormal()), ('KaimingUniform', I.KaimingUniform()),
        ('KaimingNormal fan', I.KaimingNormal(fan_in=9)),
        ('KaimingUniform leaky', I.KaimingUniform(negative_slope=0.2, nonlinearity='leaky_relu')),
        ('KaimingUniform out', I.KaimingUniform(mode='fan_out')),
        ('Orthogonal', I.Orthogonal()), ('Orthogonal gain', I.Orthogonal(2.0)),
        ('Assign', I.Assign([[0.0, 1.0, 2.0, 3.0], [4.0, 5.0, 6.0, 7.0], [8.0, 9.0, 10.0, 11.0]]))]:
    print(name, made(fill))
for name, fill, shape in [
        ('Dirac', I.Dirac(), [4, 2, 3]), ('Dirac groups', I.Dirac(2), [4, 2, 3]), ('Bilinear', I.Bilinear(), [2, 1, 4, 4]),
        ('Kaiming picture', I.KaimingNormal(), [4, 2, 3, 3]), ('Xavier picture', I.XavierUniform(), [4, 2, 3, 3]),
        ('Xavier vector', I.XavierUniform(), [4]), ('Orthogonal tall', I.Orthogonal(), [4, 3]),
        ('Orthogonal folded', I.Orthogonal(), [2, 3, 2])]:
    print(name, made(fill, shape))
print('double', made(I.Normal(), [3], 'float64'), made(I.Uniform(), [3], 'float64'))
for kind in ['linear', 'sigmoid', 'tanh', 'relu', 'leaky_relu', 'selu', 'conv2d']:
    print(kind, I.calculate_gain(kind))
print(I.calculate_gain('leaky_relu', 0.3))
for name, make in [
        ('Linear', lambda: nn.Linear(3, 2)), ('Conv2D', lambda: nn.Conv2D(2, 3, 3)),
        ('Conv2D groups', lambda: nn.Conv2D(4, 4, 3, groups=2)), ('Conv1D', lambda: nn.Conv1D(2, 3, 3)),
        ('Conv3D', lambda: nn.Conv3D(1, 2, 3)), ('Conv2DTranspose', lambda: nn.Conv2DTranspose(2, 3, 3)),
        ('Embedding', lambda: nn.Embedding(4, 3)), ('Bilinear', lambda: nn.Bilinear(2, 2, 2)),
        ('GRUCell', lambda: nn.GRUCell(2, 3)), ('LSTM', lambda: nn.LSTM(2, 3)), ('SimpleRNN', lambda: nn.SimpleRNN(2, 3, 2)),
        ('GRU both ways', lambda: nn.GRU(2, 3, direction='bidirect')), ('MultiHeadAttention', lambda: nn.MultiHeadAttention(4, 2)),
        ('BatchNorm2D', lambda: nn.BatchNorm2D(2)), ('PReLU', lambda: nn.PReLU(2))]:
    paddle.seed(7)
    print(name, [p.flatten()[:4].tolist() for p in make().parameters()])
I.set_global_initializer(I.Constant(5.0), I.Constant(7.0))
layer = nn.Linear(1, 2)
print(layer.weight.tolist(), layer.bias.tolist())
I.set_global_initializer(None)
paddle.seed(1)
layer = nn.Linear(1, 2)
print(layer.weight.tolist(), layer.bias.tolist())
w = paddle.zeros([2, 2])
I.Constant(3.0)(w)
print(w.tolist())
layer = nn.Linear(2, 1, weight_attr=paddle.ParamAttr(initializer=I.Normal(0.0, 0.1), learning_rate=0.5, trainable=False), bias_attr=I.Constant(0.5))
print(layer.weight.tolist(), layer.weight.optimize_attr, layer.weight.stop_gradient, layer.bias.tolist())
