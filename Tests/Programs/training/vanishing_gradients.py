# tolerance: 1e-3
# Gradient norms through a deep network: sigmoid makes them vanish, relu keeps them.
import paddle
import paddle.nn as nn
import paddle.nn.functional as F

from _data import moons


class Deep(nn.Layer):
    def __init__(self, sizes, act):
        super(Deep, self).__init__()
        self.layers = []
        for i in range(len(sizes) - 1):
            layer = nn.Linear(sizes[i], sizes[i + 1], weight_attr=paddle.ParamAttr(initializer=nn.initializer.Normal(0., 0.5)))
            self.layers.append(layer)
            self.add_sublayer('fc' + str(i + 1), layer)
        if act == 'sigmoid':
            self.act = F.sigmoid
        elif act == 'relu':
            self.act = F.relu
        elif act == 'lrelu':
            self.act = F.leaky_relu
        else:
            raise ValueError("no such activation: {}".format(act))

    def forward(self, x):
        for layer in self.layers[:-1]:
            x = self.act(layer(x))
        return F.sigmoid(self.layers[-1](x))


for act in ('sigmoid', 'relu', 'lrelu'):
    paddle.seed(102)
    X, y = moons(60)
    model = Deep([2, 6, 6, 6, 6, 1], act)
    F.binary_cross_entropy(model(X), y).backward()
    print('The activation is', act)
    for name, p in model.named_parameters():
        if 'weight' in name:
            print(name, '%.6f' % paddle.norm(p.grad, p=2.).item())
try:
    Deep([2, 1], 'step')
except ValueError as error:
    print(error)
