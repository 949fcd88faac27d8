# Sequential, LayerList, ParameterList, LayerDict: building, indexing, iterating, running.
import paddle
import paddle.nn as nn

constant = nn.initializer.Constant
paddle.seed(1)


def linear(i, o, w):
    return nn.Linear(i, o, weight_attr=constant(w), bias_attr=constant(0.1))


model = nn.Sequential(linear(2, 3, 0.5), nn.Tanh(), linear(3, 1, -1.0))
x = paddle.to_tensor([[1., 2.], [-1., 0.5]])
print(model(x), len(model), type(model[1]).__name__, [type(layer).__name__ for layer in model])
named = nn.Sequential(('first', linear(2, 2, 1.0)), ('act', nn.Sigmoid()))
print([n for n, _ in named.named_parameters()], type(named.act).__name__, named(x).tolist())
model.add_sublayer('3', nn.ReLU())
print(model(x).tolist(), len(model))


class Stack(nn.Layer):
    def __init__(self, sizes):
        super().__init__()
        self.layers = nn.LayerList([linear(a, b, 0.3) for a, b in zip(sizes, sizes[1:])])
        self.shifts = nn.ParameterList([paddle.create_parameter([1], 'float32', default_initializer=constant(float(i))) for i in range(len(sizes) - 1)])
        self.plain = [nn.Linear(1, 1)]

    def forward(self, x):
        for layer, shift in zip(self.layers, self.shifts):
            x = paddle.tanh(layer(x)) + shift
        return x


stack = Stack([2, 3, 2])
print(stack(x), len(stack.layers), len(stack.parameters()))
print([n for n, _ in stack.named_parameters()])
stack.layers.append(linear(2, 2, 0.2))
stack.layers.insert(0, nn.ReLU())
print([type(l).__name__ for l in stack.layers], type(stack.layers[-1]).__name__, len(stack.layers[1:3]))
table = nn.LayerDict({'a': nn.ReLU(), 'b': nn.Tanh()})
print(list(table.keys()), table['a'](x).tolist(), 'b' in table, len(table))
print(nn.Sequential(nn.Flatten(), linear(4, 2, 1.0))(paddle.ones([3, 2, 2])).tolist())
