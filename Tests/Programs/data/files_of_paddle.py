# Files that real Paddle wrote: parameters, the state of an optimiser, a nested container.
import os

import paddle
import paddle.nn as nn

folder = os.path.dirname(os.path.abspath(__file__))


def load(name, **settings):
    return paddle.load(os.path.join(folder, name), **settings)


class Net(nn.Layer):
    def __init__(self):
        super().__init__()
        self.words = nn.Embedding(5, 3)
        self.body = nn.Sequential(nn.Linear(3, 4, bias_attr=False), nn.BatchNorm1D(4), nn.Tanh(), nn.Linear(4, 2))
        self.register_buffer('seen', paddle.arange(3))

    def forward(self, x):
        return self.body(self.words(x))


state = load('network.pdparams')
print({name: (str(value.dtype), list(value.shape)) for name, value in state.items()})
net = Net()
missing, unexpected = net.set_state_dict(state)
print(missing, unexpected, net.body[1]._variance.tolist(), net.seen.tolist())
net.eval()
print(net(paddle.to_tensor([0, 4, 2])).tolist())
net.train()
rate = paddle.optimizer.lr.StepDecay(0.1, step_size=2)
adam = paddle.optimizer.Adam(rate, parameters=net.parameters(), weight_decay=0.01)
saved = load('network.pdopt')
print(sorted(saved)[:3], saved['LR_Scheduler']['last_epoch'], len(saved))
# The names of parameters count on from the first network of a process; here they fit.
adam.set_state_dict(saved)
print(rate.last_lr, rate.last_epoch)
for step in range(2):
    loss = nn.functional.cross_entropy(net(paddle.to_tensor([0, 4, 2, 1])), paddle.to_tensor([0, 1, 1, 0]))
    loss.backward()
    adam.step()
    adam.clear_grad()
    print(loss.item())
nested = load('nested.pd')
print(nested['epoch'], nested['best'], nested['done'], nested['nothing'], nested['name'], nested['pair'], nested['losses'])
print(list(nested['ordered'].items()), [(str(t.dtype), t.tolist()) for t in nested['tensors']], nested['whole'], nested['number'])
print(list(nested['none'].shape), list(nested['state']), nested['state']['3.bias'].tolist())
arrays = load('network.pdparams', return_numpy=True)
print(type(arrays['body.3.bias']).__name__, arrays['body.3.bias'].dtype, load('tensor.pd').tolist())
