# Gradient clipping by value, norm and global norm; parameter groups; state; set_lr.
import paddle
import paddle.nn as nn


def parameters():
    make = lambda v: paddle.create_parameter([len(v)], 'float32', default_initializer=nn.initializer.Assign(v))
    return [make([3.0, -4.0]), make([1.0])]


for name, clip in (('none', None), ('value', nn.ClipGradByValue(1.0)), ('norm', nn.ClipGradByNorm(1.0)), ('global norm', nn.ClipGradByGlobalNorm(2.0))):
    a, b = parameters()
    sgd = paddle.optimizer.SGD(learning_rate=1.0, parameters=[a, b], grad_clip=clip)
    (a * a + 0).sum().backward()
    (b * 5).sum().backward()
    sgd.step()
    print(name, a.tolist(), b.tolist())
a, b = parameters()
groups = paddle.optimizer.Adam(learning_rate=0.1, parameters=[{'params': [a]}, {'params': [b], 'learning_rate': 0.1}])
for _ in range(2):
    ((a ** 2).sum() + (b ** 2).sum()).backward()
    groups.step()
    groups.clear_grad()
print('groups', a.tolist(), b.tolist())
a, b = parameters()
momentum = paddle.optimizer.Momentum(0.1, parameters=[a, b])
print(momentum.get_lr())
momentum.set_lr(0.5)
(a.sum() * 2).backward()
momentum.step()
print(momentum.get_lr(), a.tolist(), b.tolist(), b.grad)
adam = paddle.optimizer.Adam(parameters=[a])
(a * a).sum().backward()
adam.step()
saved = adam.state_dict()
print(len(saved) > 0, a.tolist())
again = paddle.optimizer.Adam(parameters=[a])
again.set_state_dict(saved)
