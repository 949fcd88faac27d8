# What goes wrong with layers, and what is said about it.
import paddle
import paddle.nn as nn


def attempt(what, action):
    try:
        print(what, 'gives', action())
    except Exception as error:
        print(what, '->', type(error).__name__, str(error).split('\n')[0][:150])


class Net(nn.Layer):
    def __init__(self):
        super().__init__()
        self.fc = nn.Linear(2, 3)
        self.w = self.create_parameter([2])
        self.t = paddle.zeros([1])

    def forward(self, x):
        return self.fc(x)


class Late(nn.Layer):
    def __init__(self):
        self.fc = nn.Linear(1, 1)


class Plain(nn.Layer):
    def __init__(self):
        self.number = 3
        super().__init__()


net = Net()
p = paddle.create_parameter([1], 'float32')
x = paddle.ones([1])


def set_layer(): net.fc = 5
def set_parameter(): net.w = paddle.zeros([2])
def set_buffer(): net.t = 5
def delete(): del net.nothing


attempt('a number for a layer', set_layer)
attempt('a tensor for a parameter', set_parameter)
attempt('a number for a buffer', set_buffer)
attempt('deleting nothing', delete)
attempt('no such attribute', lambda: net.nothing)
attempt('no super', Late)
attempt('super afterwards', lambda: Plain().number)
attempt('no forward', lambda: nn.Layer()(x))
attempt('dot', lambda: net.add_parameter('a.b', p))
attempt('empty', lambda: net.add_parameter('', p))
attempt('taken', lambda: net.add_parameter('fc', p))
attempt('no parameter', lambda: net.add_parameter('z', x))
attempt('buffer taken', lambda: net.register_buffer('fc', x))
attempt('no buffer', lambda: net.register_buffer('q', 5))
attempt('no text', lambda: net.add_parameter(5, p))
attempt('reduction', lambda: nn.MSELoss('total'))
attempt('direction', lambda: nn.LSTM(1, 1, direction='up'))
attempt('activation', lambda: nn.SimpleRNNCell(1, 1, activation='gelu'))
attempt('groups', lambda: nn.Conv2D(3, 3, 1, groups=2))
attempt('gain', lambda: nn.initializer.calculate_gain('wave'))
attempt('too much', lambda: net(x, x))
attempt('index', lambda: nn.LayerList([nn.ReLU()])[3])
net.fc = None
print(net.fc, [name for name, _ in net.named_parameters()])
net.w = None
print(net.w, net.parameters())
net.fc = nn.Linear(2, 1)
net.extra = paddle.create_parameter([1], 'float32')
del net.t
print(hasattr(net, 't'), [name for name, _ in net.named_parameters()], sorted(net._sub_layers))
