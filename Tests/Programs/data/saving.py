# paddle.save and load: tensors, state dictionaries, nested containers, optimiser state, errors.
import os

import paddle
import paddle.nn as nn

paddle.seed(1)
net = nn.Sequential(nn.Linear(2, 3), nn.Tanh(), nn.Linear(3, 1))
x = paddle.to_tensor([[0.5, -1.0], [2.0, 1.0]])
before = net(x)
paddle.save(net.state_dict(), 'net.pdparams')
print(os.path.exists('net.pdparams'))
state = paddle.load('net.pdparams')
print(list(state), all(isinstance(v, paddle.Tensor) for v in state.values()))
other = nn.Sequential(nn.Linear(2, 3), nn.Tanh(), nn.Linear(3, 1))
print(paddle.equal_all(other(x), before).item())
other.set_state_dict(state)
print(paddle.equal_all(other(x), before).item())
paddle.save(paddle.to_tensor([[1, 2], [3, 4]]), 'tensor.pd')
print(paddle.load('tensor.pd'))
paddle.save({'epoch': 5, 'losses': [0.5, 0.25], 'w': {'a': paddle.ones([2])}, 'name': '蒲公英', 'none': None}, 'all.pd')
back = paddle.load('all.pd')
print(back['epoch'], back['losses'], back['w']['a'].tolist(), back['name'], back['none'])
paddle.save([paddle.arange(3), 'x'], 'list.pd')
print(paddle.load('list.pd')[0].tolist(), paddle.load('list.pd')[1])
optimizer = paddle.optimizer.Momentum(0.1, parameters=net.parameters())
net(x).sum().backward()
optimizer.step()
paddle.save(optimizer.state_dict(), 'net.pdopt')
optimizer.set_state_dict(paddle.load('net.pdopt'))
paddle.save(net.state_dict(), 'models/best.pdparams')
print(sorted(os.listdir('models')), sorted(n for n in os.listdir('.') if n != 'models'))
try:
    paddle.load('missing.pdparams')
except Exception as error:
    print(type(error).__name__)
net.load_dict(state)
print(paddle.equal_all(net(x), before).item())
