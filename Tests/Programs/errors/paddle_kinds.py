# The kinds of errors that Paddle raises for wrong shapes, indices, types and uses of backward.
import paddle
import paddle.nn as nn
import paddle.nn.functional as F

a, b = paddle.ones([2, 3]), paddle.ones([4])
v = paddle.to_tensor([1., 2., 3.])
i = paddle.to_tensor([1, 2])


def attempt(label, action):
    try:
        action()
        print(label, 'is accepted')
    except Exception as error:
        print(label, type(error).__name__)


attempt('add', lambda: a + b)
attempt('multiply', lambda: paddle.multiply(a, b))
attempt('matmul', lambda: a @ a)
attempt('matmul of a number', lambda: paddle.matmul(a, paddle.to_tensor(2.)))
attempt('reshape', lambda: a.reshape([4, 2]))
attempt('reshape with -1', lambda: a.reshape([4, -1]))
attempt('concat', lambda: paddle.concat([a, paddle.ones([2, 2])], axis=0))
attempt('stack', lambda: paddle.stack([a, b]))
attempt('squeeze', lambda: a.squeeze(5))
attempt('unsqueeze', lambda: a.unsqueeze(9))
attempt('transpose', lambda: a.transpose([0, 2]))
attempt('sum axis', lambda: a.sum(axis=2))
attempt('index', lambda: a[5])
attempt('index in a row', lambda: a[0, 7])
attempt('too many indices', lambda: a[0, 0, 0])
attempt('item', lambda: a.item())
attempt('ragged list', lambda: paddle.to_tensor([[1, 2], [3]]))
attempt('text', lambda: paddle.to_tensor('text'))
attempt('unknown dtype', lambda: paddle.to_tensor([1.], dtype='float33'))
attempt('unknown attribute', lambda: a.shap)
attempt('unknown function', lambda: paddle.expo(a))
attempt('linear', lambda: nn.Linear(4, 2)(a))
attempt('broadcast_to', lambda: paddle.broadcast_to(a, [2, 4]))
attempt('expand', lambda: a.expand([3, 3]))
attempt('cross entropy', lambda: F.cross_entropy(a, paddle.to_tensor([0, 1, 2])))
attempt('mse', lambda: F.mse_loss(a, b))
attempt('gather', lambda: paddle.gather(a, paddle.to_tensor([5])))
attempt('plus None', lambda: a + None)
attempt('plus list', lambda: v + [1., 2., 3.])
