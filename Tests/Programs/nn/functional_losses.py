# Every loss of nn.functional: its values, and the gradients of what it depends on.
import paddle
import paddle.nn.functional as F


def numbers(*shape, low=-2.0, high=2.0):
    count = 1
    for length in shape:
        count *= length
    values = [low + (high - low) * ((7 * k + 3) * 0.618034 % 1) for k in range(count)]
    return paddle.to_tensor(values, dtype='float64').reshape(shape)


def show(name, loss, *inputs):
    leaves = [x.clone().detach() for x in inputs]
    for leaf in leaves:
        leaf.stop_gradient = False
    out = loss(*leaves)
    weights = numbers(*out.shape, low=0.5, high=1.5) if out.shape else paddle.to_tensor(1.0, dtype='float64')
    (out * weights).sum().backward()
    grads = [leaf.grad.flatten().tolist() for leaf in leaves if leaf.grad is not None]
    print(name, list(out.shape), out.flatten().tolist(), grads)


x, y = numbers(3, 4), numbers(3, 4, low=-1, high=1) * 0.7
p, t = numbers(3, 4, low=0.1, high=0.9), numbers(3, 4, low=0, high=1) ** 2
w = numbers(4, low=0.5, high=2)
signs = paddle.to_tensor([[1., -1., 1., 1.], [-1., 1., -1., 1.], [1., 1., -1., -1.]], dtype='float64')
for r in ('mean', 'sum', 'none'):
    show('mse ' + r, lambda a, b: F.mse_loss(a, b, r), x, y)
    show('l1 ' + r, lambda a, b: F.l1_loss(a, b, reduction=r), x, y)
    show('smooth ' + r, lambda a: F.smooth_l1_loss(a, y, r, delta=0.8), x)
    show('bce ' + r, lambda a: F.binary_cross_entropy(a, t, reduction=r), p)
    show('bce logits ' + r, lambda a: F.binary_cross_entropy_with_logits(a, t, reduction=r), x)
    show('ranking ' + r, lambda a, b: F.margin_ranking_loss(a, b, signs, 0.3, r), x, y)
    show('hinge ' + r, lambda a: F.hinge_embedding_loss(a, signs, 0.9, r), x)
    show('soft margin ' + r, lambda a: F.soft_margin_loss(a, signs, r), x)
    show('poisson ' + r, lambda a: F.poisson_nll_loss(a, t * 4, reduction=r), x)
    show('gaussian ' + r, lambda a, v: F.gaussian_nll_loss(a, y, v, reduction=r), x, p)
    show('multi label ' + r, lambda a: F.multi_label_soft_margin_loss(a, (t > 0.3).astype('float64'), reduction=r), x)
    show('focal ' + r, lambda a: F.sigmoid_focal_loss(a, (t > 0.3).astype('float64'), reduction=r), x)
    show('triplet ' + r, lambda a, b, c: F.triplet_margin_loss(a, b, c, reduction=r), x, y, p)
    show('cosine ' + r, lambda a, b: F.cosine_embedding_loss(a, b, paddle.to_tensor([1, -1, 1]), 0.1, r), x, y)
for r in ('mean', 'sum', 'none', 'batchmean'):
    show('kl ' + r, lambda a: F.kl_div(a, t, r), x)
show('kl log', lambda a: F.kl_div(a, paddle.log(t + 0.1), 'sum', log_target=True), x)
show('square', F.square_error_cost, x, y)
show('log', lambda a: F.log_loss(a, t[:, :1].astype('float32'), 1e-3), p[:, :1].astype('float32'))
show('huber no', lambda a: F.smooth_l1_loss(a, y, 'sum', 0.8, False), x)
show('bce weight', lambda a: F.binary_cross_entropy(a, t, weight=w), p)
show('bce logits weight', lambda a: F.binary_cross_entropy_with_logits(a, t, weight=w, pos_weight=w * 2), x)
show('poisson plain', lambda a: F.poisson_nll_loss(a, t * 4, log_input=False, full=True), p)
show('gaussian full', lambda a: F.gaussian_nll_loss(a, y, p[:, :1], full=True), x)
show('multi label weight', lambda a: F.multi_label_soft_margin_loss(a, (t > 0.3).astype('float64'), weight=w), x)
show('multi margin', lambda a: F.multi_margin_loss(a, paddle.to_tensor([1, 0, 3]), margin=0.8), x)
show('multi margin squares', lambda a: F.multi_margin_loss(a, paddle.to_tensor([1, 0, 3]), p=2, weight=w, reduction='none'), x)
show('focal normalized', lambda a: F.sigmoid_focal_loss(a, (t > 0.3).astype('float64'), paddle.to_tensor([3.0], dtype='float64'), 0.4, 1.5), x)
show('triplet swap', lambda a, b, c: F.triplet_margin_loss(a, b, c, 2.0, 3, swap=True), x, y, p)
show('triplet distance', lambda a, b, c: F.triplet_margin_with_distance_loss(a, b, c, lambda u, v: (u - v).abs().sum(-1), 1.5), x, y, p)
show('dice', lambda a: F.dice_loss(F.softmax(a), paddle.to_tensor([[1], [0], [3]])), x)
show('npair', lambda a, b: F.npair_loss(a, b, paddle.to_tensor([0., 1., 0.]), 0.1), x.astype('float32'), y.astype('float32'))
show('smooth labels', lambda a: F.label_smooth(a, epsilon=0.2), t)
show('smooth labels to', lambda a: F.label_smooth(a, paddle.to_tensor([[0.1, 0.2, 0.3, 0.4]], dtype='float64')), t)
show('similarity', lambda a, b: F.cosine_similarity(a, b, axis=1), x, y)
show('distance', lambda a, b: F.pairwise_distance(a, b, 3, keepdim=True), x, y)
far = paddle.to_tensor([[1000., -1000., 50., -50.]])
ends = paddle.to_tensor([[1., 0., 0., 1.]])
print(F.binary_cross_entropy_with_logits(far, ends, reduction='none').tolist(), F.binary_cross_entropy(ends, 1 - ends, reduction='none').tolist(), F.soft_margin_loss(far / 20, ends * 2 - 1, 'none').tolist())
