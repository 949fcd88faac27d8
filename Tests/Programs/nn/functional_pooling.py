# Pooling of nn.functional: windows, padding, ceil_mode, masks, adaptive sizes, gradients.
import paddle
import paddle.nn.functional as F


def numbers(*shape):
    count = 1
    for length in shape:
        count *= length
    return paddle.to_tensor([((7 * k + 3) * 0.618034 % 1) * 4 - 2 for k in range(count)], dtype='float64').reshape(shape)


def show(name, function, x):
    leaf = x.clone().detach()
    leaf.stop_gradient = False
    out = function(leaf)
    mask = None
    if isinstance(out, tuple):
        out, mask = out
    (out * numbers(*out.shape)).sum().backward()
    print(name, list(out.shape), out.flatten().tolist()[:12], leaf.grad.flatten().tolist()[:16], mask if mask is None else mask.flatten().tolist()[:12])


x, s, c = numbers(2, 2, 6, 5), numbers(2, 2, 7), numbers(1, 2, 4, 4, 3)
for kernel, options in ((2, {}), (3, {'stride': 2}), (3, {'stride': 2, 'padding': 1}), ([2, 3], {'stride': [2, 1]}), (2, {'padding': [1, 0]}), (3, {'stride': 2, 'padding': [1, 0, 0, 1]}),
                        (2, {'ceil_mode': True}), (3, {'stride': 2, 'padding': 1, 'ceil_mode': True}), (3, {'stride': 2, 'padding': 'SAME'}), (2, {'stride': 1, 'padding': 'VALID'})):
    show(f'max {kernel} {options}', lambda x: F.max_pool2d(x, kernel, **options), x)
    if 'padding' not in options or isinstance(options['padding'], int):
        show(f'mask {kernel} {options}', lambda x: F.max_pool2d(x, kernel, return_mask=True, **options), x)
    show(f'avg {kernel} {options}', lambda x: F.avg_pool2d(x, kernel, **options), x)
    show(f'avg all {kernel} {options}', lambda x: F.avg_pool2d(x, kernel, exclusive=False, **options), x)
show('divisor', lambda x: F.avg_pool2d(x, 2, divisor_override=3), x)
show('max last', lambda x: F.max_pool2d(x, 2, data_format='NHWC'), x)
show('avg last', lambda x: F.avg_pool2d(x, 2, data_format='NHWC'), x)
show('max1d', lambda x: F.max_pool1d(x, 2), s)
show('max1d mask', lambda x: F.max_pool1d(x, 3, 2, 1, return_mask=True), s)
show('max1d ceil', lambda x: F.max_pool1d(x, 2, ceil_mode=True), s)
show('avg1d', lambda x: F.avg_pool1d(x, 3, 2, 1), s)
show('avg1d all', lambda x: F.avg_pool1d(x, 3, 2, 1, exclusive=False), s)
show('max3d', lambda x: F.max_pool3d(x, 2, 1), c)
show('max3d mask', lambda x: F.max_pool3d(x, 2, return_mask=True), c)
show('avg3d', lambda x: F.avg_pool3d(x, 2, 1, 1), c)
for size in (1, 2, [2, 3], [None, 2], [4, 4]):
    show(f'adaptive avg {size}', lambda x: F.adaptive_avg_pool2d(x, size), x)
    show(f'adaptive max {size}', lambda x: F.adaptive_max_pool2d(x, size, return_mask=True), x)
show('adaptive last', lambda x: F.adaptive_avg_pool2d(x, 2, data_format='NHWC'), x)
show('adaptive1d', lambda x: F.adaptive_avg_pool1d(x, 3), s)
show('adaptive max1d', lambda x: F.adaptive_max_pool1d(x, 3, return_mask=True), s)
show('adaptive3d', lambda x: F.adaptive_avg_pool3d(x, [2, 2, 1]), c)
show('adaptive max3d', lambda x: F.adaptive_max_pool3d(x, 2), c)
show('lp', lambda x: F.lp_pool2d(x ** 2 + 1, 2, 2), x)
show('lp1d', lambda x: F.lp_pool1d(x ** 2 + 1, 3, 2), s)
pooled, places = F.max_pool2d(x, 2, return_mask=True)
show('unpool', lambda p: F.max_unpool2d(p, places, 2, output_size=[2, 2, 6, 5]), pooled)
pooled, places = F.max_pool1d(numbers(1, 1, 8), 2, return_mask=True)
print(F.max_unpool1d(pooled, places, 2).tolist())
ties = paddle.ones([1, 1, 2, 2])
ties.stop_gradient = False
F.max_pool2d(ties, 2).sum().backward()
print(ties.grad.tolist())
for bad in (lambda: F.max_pool2d(x[0, 0], 2), lambda: F.avg_pool2d(x, 0), lambda: F.max_pool2d(x, 2, 0)):
    try:
        bad()
        print('fine')
    except ValueError:
        print('ValueError')
