# The names of layers and parameters, what is trained and what is kept, and state dictionaries.
import paddle
import paddle.nn as nn


def names(layer):
    print(layer.full_name(), [(key, p.name, p.stop_gradient, p.persistable) for key, p in layer.named_parameters()])


for layer in [nn.Linear(1, 2), nn.Linear(2, 3, name='given'), nn.BatchNorm1D(2), nn.BatchNorm2D(2), nn.LayerNorm(2),
              nn.GroupNorm(2, 2), nn.InstanceNorm2D(2), nn.Conv2D(1, 1, 1), nn.Embedding(3, 2), nn.PReLU(),
              nn.Bilinear(1, 1, 1), nn.GRU(1, 1), nn.LSTM(1, 1, 2, direction='bidirect'), nn.SimpleRNNCell(1, 1),
              nn.MultiHeadAttention(2, 1), nn.Conv2DTranspose(1, 1, 1),
              nn.ParameterList([paddle.create_parameter([1], 'float32')])]:
    names(layer)
names(nn.Linear(2, 2, weight_attr=paddle.ParamAttr(name='mine'), bias_attr=False))
print(paddle.create_parameter([1], 'float32', name='alone').name, paddle.create_parameter([1], 'float32', is_bias=True).name)


class Deep(nn.Layer):
    def __init__(self):
        super().__init__('scope')
        self.blocks = nn.LayerList([nn.Sequential(nn.Linear(2, 2), nn.ReLU()) for _ in range(2)])
        self.table = nn.LayerDict({'head': nn.Linear(2, 1)})
        self.shared = self.blocks[0][0]
        self.scale = self.create_parameter([1])
        self.register_buffer('kept', paddle.zeros([2]))
        self.register_buffer('passing', paddle.ones([2]), persistable=False)
        self.plain_tensor = paddle.full([1], 3.0)


net = Deep()
names(net)
print([name for name, _ in net.named_sublayers(include_self=True)])
print([name for name, _ in net.named_sublayers(prefix='net')], len(net.sublayers()))
print([name for name, _ in net.named_parameters(prefix='p')], [name for name, _ in net.named_parameters(include_sublayers=False)])
print([name for name, _ in net.named_buffers()], [list(b.shape) for b in net.buffers()])
print([type(layer).__name__ for layer in net.children()], [name for name, _ in net.named_children()])
state = net.state_dict()
print(type(state).__name__, [(key, list(value.shape)) for key, value in state.items()])
print(state['scale'] is net.scale, state['blocks.0.0.weight'] is net.shared.weight)
print(list(net.state_dict(include_sublayers=False)), list(net.state_dict(structured_name_prefix='x.'))[:2])
other = Deep()
print(other.full_name(), other.blocks[1][0].weight.name)
for p in net.parameters():
    p.set_value(paddle.full(p.shape, 2.0))
missing, unexpected = other.set_state_dict(net.state_dict())
print(missing, unexpected, other.table['head'].weight.tolist(), other.kept.tolist())
state = dict(net.state_dict())
state['more'] = paddle.zeros([1])
del state['kept']
state['scale'] = paddle.zeros([7])
print(other.set_state_dict(state))
print(other.set_state_dict({p.name: p + 1 for p in other.parameters()}, use_structured_name=False)[1], other.scale.tolist())
print(net.shared.weight.optimize_attr, net.scale.regularizer, net.scale.need_clip, net.scale.is_leaf, type(net.scale).__name__)
net.shared.weight.remark = 'kept by the program'
print(net.blocks[0][0].weight.remark, hasattr(net.scale, 'remark'))
