# Gradients of the usual losses with respect to predictions.
import paddle
import paddle.nn.functional as F

p = [[0.2, 0.7], [0.9, 0.4]]
t = paddle.to_tensor([[0., 1.], [1., 1.]], dtype='float64')
logits = [[1.0, -2.0, 0.5], [0.3, 0.2, 2.0]]
classes = paddle.to_tensor([2, 0])


def show(name, f, values):
    x = paddle.to_tensor(values, dtype='float64', stop_gradient=False)
    out = f(x)
    out.sum().backward()
    print(name, out.tolist(), x.grad.tolist())


for reduction in ('mean', 'sum', 'none'):
    show('mse', lambda x: F.mse_loss(x, t, reduction=reduction), p)
    show('l1', lambda x: F.l1_loss(x, t, reduction=reduction), p)
    show('bce', lambda x: F.binary_cross_entropy(x, t, reduction=reduction), p)
    show('cross entropy', lambda x: F.cross_entropy(x, classes, reduction=reduction), logits)
show('bce logits', lambda x: F.binary_cross_entropy_with_logits(x, t), p)
show('soft labels', lambda x: F.cross_entropy(x, paddle.to_tensor([[0.2, 0.3, 0.5], [1., 0., 0.]], dtype='float64'), soft_label=True), logits)
show('nll', lambda x: F.nll_loss(F.log_softmax(x), classes), logits)
show('smooth l1', lambda x: F.smooth_l1_loss(x, t), p)
show('kl', lambda x: F.kl_div(F.log_softmax(x), paddle.full([2, 3], 1 / 3, dtype='float64'), reduction='sum'), logits)
show('by hand', lambda x: -(t * paddle.log(x) + (1 - t) * paddle.log(1 - x)).mean(), p)
show('softmax by hand', lambda x: -paddle.log(F.softmax(x)[paddle.arange(2), classes]).mean(), logits)
show('hinge', lambda x: F.relu(1 - (2 * t - 1) * x).mean(), p)
show('cosine', lambda x: F.cosine_similarity(x, t), p)
