# tolerance: 1e-4
# Normalisation of nn.functional: batch, layer, instance, group, local response; statistics; gradients.
import paddle
import paddle.nn.functional as F


def numbers(*shape):
    count = 1
    for length in shape:
        count *= length
    return paddle.to_tensor([((7 * k + 3) * 0.618034 % 1) * 4 - 2 for k in range(count)]).reshape(shape)


def show(name, function, *inputs):
    leaves = [x.clone().detach() for x in inputs]
    for leaf in leaves:
        leaf.stop_gradient = False
    out = function(*leaves)
    (out * numbers(*out.shape) ** 2).sum().backward()
    print(name, list(out.shape), out.flatten().tolist()[:12], [leaf.grad.flatten().tolist()[:10] for leaf in leaves])


weight, bias = numbers(4) + 2.5, numbers(4) * 0.5
for shape, options in (([6, 4], {}), ([3, 4, 5], {'data_format': 'NCL'}), ([2, 4, 3, 2], {}), ([2, 4, 2, 2, 2], {'data_format': 'NCDHW'}), ([2, 3, 2, 4], {'data_format': 'NHWC'})):
    mean, variance = paddle.zeros([4]), paddle.ones([4])
    show(f'batch {shape}', lambda x, w, b: F.batch_norm(x, mean, variance, w, b, training=True, momentum=0.8, **options), numbers(*shape), weight, bias)
    print(mean.tolist(), variance.tolist())
    show(f'batch evaluated {shape}', lambda x, w, b: F.batch_norm(x, mean, variance, w, b, epsilon=1e-3, **options), numbers(*shape), weight, bias)
mean, variance = numbers(4), numbers(4) + 3
show('global', lambda x: F.batch_norm(x, mean, variance, training=True, use_global_stats=True), numbers(3, 4, 2, 2))
for shape in (4, [4], [3, 4]):
    show(f'layer {shape}', lambda x: F.layer_norm(x, shape), numbers(2, 3, 4))
show('layer scaled', lambda x, w, b: F.layer_norm(x, 4, w, b, 1e-3), numbers(2, 3, 4), weight, bias)
show('layer scaled more', lambda x, w, b: F.layer_norm(x, [3, 4], w, b), numbers(2, 3, 4), numbers(12), numbers(12) + 1)
show('instance', lambda x, w, b: F.instance_norm(x, weight=w, bias=b), numbers(2, 4, 3, 3), weight, bias)
show('instance 1d', lambda x: F.instance_norm(x, eps=1e-2), numbers(2, 4, 5))
for groups in (1, 2, 4):
    show(f'group {groups}', lambda x, w, b: F.group_norm(x, groups, weight=w, bias=b), numbers(2, 4, 3, 2), weight, bias)
print(F.group_norm(numbers(2, 3, 2, 4), 2, data_format='NHWC').tolist())
show('response', lambda x: F.local_response_norm(x, 3, alpha=0.5, beta=0.6, k=2.0), numbers(2, 4, 3, 2))
show('response even', lambda x: F.local_response_norm(x, 2), numbers(2, 4, 3))
show('normalize', lambda x: F.normalize(x, axis=0), numbers(3, 4))
print(F.normalize(paddle.to_tensor([3.0, 4.0]), axis=0).tolist(), F.normalize(paddle.zeros([2, 2])).tolist())
for bad in (lambda: F.layer_norm(numbers(2, 3), 4), lambda: F.group_norm(numbers(2, 3, 4), 2), lambda: F.batch_norm(numbers(2, 3), mean, variance)):
    try:
        bad()
        print('fine')
    except ValueError:
        print('ValueError')
