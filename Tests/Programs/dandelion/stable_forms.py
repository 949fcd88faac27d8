# Functions that stay finite for huge arguments, and their gradients.
import paddle
import paddle.nn.functional as F

for name, f in (('sigmoid', F.sigmoid), ('softplus', F.softplus), ('log_sigmoid', F.log_sigmoid), ('tanh', paddle.tanh)):
    x = paddle.to_tensor([-1000., 0., 1000.], stop_gradient=False)
    y = f(x)
    y.sum().backward()
    print(name, [round(v, 6) + 0.0 for v in y.tolist()], [v + 0.0 for v in x.grad.tolist()])
x = paddle.to_tensor([1000., 1000.], stop_gradient=False)
y = paddle.logsumexp(x)
y.backward()
print('logsumexp', round(y.item(), 4), x.grad.tolist(), paddle.logsumexp(paddle.to_tensor([-1000., -1000.])).item() < -999)
x = paddle.to_tensor([[-1000., 0., 1000.]], stop_gradient=False)
print('softmax', F.softmax(x).tolist(), F.log_softmax(x).tolist())
loss = F.binary_cross_entropy_with_logits(paddle.to_tensor([1000., -1000.]), paddle.to_tensor([1., 0.]))
print('bce with logits', loss.item())
print('cross entropy', F.cross_entropy(x, paddle.to_tensor([0])).item())
