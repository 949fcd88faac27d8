# Cross entropy: hard and soft labels, axes, weights, ignored labels, smoothing, probabilities.
import paddle
import paddle.nn.functional as F

logits = paddle.to_tensor([[2., 0.5, -1.], [0., 0., 3.], [1., 1., 1.], [-2., 4., 0.]], dtype='float64')
labels = paddle.to_tensor([0, 2, 1, 1])
weight = paddle.to_tensor([1., 2., 0.5], dtype='float64')
soft = paddle.to_tensor([[0.2, 0.3, 0.5], [1., 0., 0.], [0.1, 0.1, 0.8], [0., 0.6, 0.4]], dtype='float64')
cases = [
    ('plain', labels, {}),
    ('column', labels.reshape([4, 1]), {}),
    ('int32', labels.astype('int32'), {}),
    ('weight', labels, {'weight': weight}),
    ('ignore', paddle.to_tensor([0, -100, 1, -100]), {}),
    ('ignore 1', labels, {'ignore_index': 1}),
    ('ignore weight', labels, {'ignore_index': 2, 'weight': weight}),
    ('all ignored', paddle.to_tensor([-100, -100, -100, -100]), {}),
    ('smooth', labels, {'label_smoothing': 0.1}),
    ('smooth weight', labels, {'label_smoothing': 0.2, 'weight': weight}),
    ('smooth soft', soft, {'label_smoothing': 0.1, 'soft_label': True}),
    ('soft', soft, {'soft_label': True}),
    ('soft weight', soft, {'soft_label': True, 'weight': weight}),
]
for name, label, options in cases:
    for reduction in ('mean', 'sum', 'none'):
        x = logits.clone().detach()
        x.stop_gradient = False
        out = F.cross_entropy(x, label, reduction=reduction, **options)
        out.sum().backward()
        print(name, reduction, list(out.shape), out.flatten().tolist(), x.grad.flatten().tolist())
for name, label, options in cases[:4] + cases[-2:]:
    x = F.softmax(logits).detach()
    x.stop_gradient = False
    out = F.cross_entropy(x, label, use_softmax=False, **options)
    out.backward()
    print('probabilities', name, out.item(), x.grad.flatten().tolist())
image = (paddle.arange(24, dtype='float64').reshape([2, 3, 2, 2]) * 0.37) % 2.0
classes = paddle.to_tensor([[[0, 1], [2, 1]], [[1, 0], [0, 2]]])
for options in ({}, {'reduction': 'none'}, {'weight': weight}, {'ignore_index': 1}):
    x = image.clone().detach()
    x.stop_gradient = False
    out = F.cross_entropy(x, classes, axis=1, **options)
    out.sum().backward()
    print('image', list(out.shape), out.flatten().tolist(), x.grad[0].flatten().tolist())
    if 'ignore_index' in options:
        continue
    x.clear_grad()
    out = F.nll_loss(F.log_softmax(x, axis=1), classes, **options)
    out.sum().backward()
    print('nll', list(out.shape), out.flatten().tolist(), x.grad[0].flatten().tolist())
for options in ({}, {'weight': weight}):
    print('nll', F.nll_loss(logits, labels, **options).tolist())
last = paddle.transpose(image, [0, 2, 3, 1])
print(F.cross_entropy(last, classes).item(), F.cross_entropy(last, classes.unsqueeze(-1), reduction='none').shape == [2, 2, 2, 1])
print(F.softmax_with_cross_entropy(logits, labels.reshape([4, 1])).tolist(), F.softmax_with_cross_entropy(logits, soft, soft_label=True).tolist())
loss, probabilities = F.softmax_with_cross_entropy(logits, labels.reshape([4, 1]), return_softmax=True)
print(loss.tolist(), probabilities.tolist())
print(F.softmax_with_cross_entropy(image, classes.unsqueeze(1), axis=1).shape == [2, 1, 2, 2])
big = paddle.to_tensor([[1000., 970., 0.], [-1000., -1000., -1000.]])
print(F.cross_entropy(big, paddle.to_tensor([1, 0]), reduction='none').tolist())
for bad in (lambda: F.cross_entropy(logits, labels, reduction='average'), lambda: F.cross_entropy(logits, paddle.zeros([4, 1, 1], dtype='int64'))):
    try:
        bad()
    except ValueError:
        print('ValueError')
