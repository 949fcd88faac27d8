# Convolutions of nn.functional over one to three axes: values, gradients, arguments, layouts.
import paddle
import paddle.nn.functional as F


def numbers(*shape):
    count = 1
    for length in shape:
        count *= length
    return paddle.to_tensor([((7 * k + 3) * 0.618034 % 1) * 4 - 2 for k in range(count)], dtype='float64').reshape(shape)


def show(name, function, *inputs):
    leaves = [x.clone().detach() for x in inputs]
    for leaf in leaves:
        leaf.stop_gradient = False
    out = function(*leaves)
    (out * numbers(*out.shape)).sum().backward()
    print(name, list(out.shape), out.flatten().tolist()[:12], [leaf.grad.flatten().tolist()[:10] for leaf in leaves])


x, w, b = numbers(2, 4, 6, 5), numbers(6, 4, 3, 2), numbers(6)
for options in ({}, {'stride': 2}, {'stride': [2, 1]}, {'padding': 1}, {'padding': [1, 0]}, {'padding': [1, 0, 2, 1]}, {'padding': [[0, 0], [0, 0], [1, 2], [0, 1]]},
                {'padding': 'SAME'}, {'padding': 'SAME', 'stride': 2}, {'padding': 'valid'}, {'dilation': 2}, {'dilation': [1, 3], 'padding': 2, 'stride': 3}):
    show(f'conv2d {options}', lambda x, w, b: F.conv2d(x, w, b, **options), x, w, b)
show('groups', lambda x, w: F.conv2d(x, w, groups=2), x, numbers(6, 2, 3, 2))
show('depthwise', lambda x, w: F.conv2d(x, w, groups=4, padding=1), x, numbers(8, 1, 3, 3))
show('point', lambda x, w: F.conv2d(x, w), x, numbers(3, 4, 1, 1))
show('whole', lambda x, w: F.conv2d(x, w), x, numbers(3, 4, 6, 5))
show('channels last', lambda x, w, b: F.conv2d(x, w, b, padding=1, data_format='NHWC'), numbers(2, 6, 5, 4), w, b)
show('channels last pairs', lambda x, w: F.conv2d(x, w, padding=[[0, 0], [1, 0], [0, 2], [0, 0]], data_format='NHWC'), numbers(2, 6, 5, 4), w)
s, v = numbers(2, 3, 9), numbers(4, 3, 3)
for options in ({}, {'stride': 2, 'padding': 1}, {'padding': [2]}, {'padding': 'SAME'}, {'dilation': 2}):
    show(f'conv1d {options}', lambda x, w, b: F.conv1d(x, w, b, **options), s, v, numbers(4))
show('conv1d last', lambda x, w: F.conv1d(x, w, data_format='NLC'), numbers(2, 9, 3), v)
c, k = numbers(1, 2, 4, 3, 4), numbers(3, 2, 2, 2, 2)
for options in ({}, {'stride': 2, 'padding': 1}, {'padding': [0, 1, 1]}):
    show(f'conv3d {options}', lambda x, w, b: F.conv3d(x, w, b, **options), c, k, numbers(3))
t = numbers(4, 3, 3, 2)
for options in ({}, {'stride': 2}, {'stride': [2, 3], 'padding': 1}, {'padding': [1, 0, 0, 1]}, {'stride': 2, 'output_padding': 1}, {'dilation': 2}, {'stride': 3, 'output_size': [19, 14]}):
    show(f'conv2d_transpose {options}', lambda x, w, b: F.conv2d_transpose(x, w, b, **options), x, t, numbers(3))
show('transpose groups', lambda x, w: F.conv2d_transpose(x, w, groups=2, stride=2), x, numbers(4, 2, 3, 3))
show('conv1d_transpose', lambda x, w: F.conv1d_transpose(x, w, stride=2, padding=1), s, numbers(3, 2, 4))
show('conv3d_transpose', lambda x, w: F.conv3d_transpose(x, w, stride=2), c, numbers(2, 2, 2, 3, 2))
show('transpose last', lambda x, w: F.conv2d_transpose(x, w, data_format='NHWC'), numbers(2, 6, 5, 4), t)
show('unfold', lambda x: F.unfold(x, 2), x)
show('unfold more', lambda x: F.unfold(x, [2, 3], strides=[1, 2], paddings=[1, 0, 2, 1], dilations=[2, 1]), x)
show('fold', lambda x: F.fold(x, [4, 3], 2), numbers(2, 8, 6))
show('fold more', lambda x: F.fold(x, [5, 6], [2, 3], strides=2, paddings=1), numbers(1, 12, 9))
for bad in (lambda: F.conv2d(x, numbers(6, 3, 3, 2)), lambda: F.conv2d(x, w, groups=3), lambda: F.conv2d(x, w, padding='FULL')):
    try:
        bad()
        print('fine')
    except ValueError:
        print('ValueError')
# The gradient of a gradient.
x, w = numbers(1, 2, 4, 4), numbers(2, 2, 2, 2)
x.stop_gradient = w.stop_gradient = False
dx, dw = paddle.grad((F.conv2d(x, w) ** 2).sum(), [x, w], create_graph=True)
(dx.sum() + (dw ** 2).sum()).backward()
print(x.grad.flatten().tolist(), w.grad.flatten().tolist())
