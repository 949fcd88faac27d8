# tolerance: 1e-4
# Padding, resizing, shuffling of pixels and channels, masks, embedding, bilinear forms, attention.
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
    print(name, list(out.shape), out.flatten().tolist()[:30], [leaf.grad.flatten().tolist()[:12] for leaf in leaves])


flat, signal, image, volume = numbers(2, 3), numbers(1, 2, 4), numbers(1, 2, 3, 4), numbers(1, 1, 2, 3, 2)
show('pad', lambda x: F.pad(x, [1, 2], value=0.5), flat)
show('pad all', lambda x: F.pad(x, [1, 0, 0, 2]), flat)
show('pad right', lambda x: F.pad(x, [1, 0, 0, 2], pad_from_left_axis=False), flat)
show('pad image', lambda x: F.pad(x, [1, 2, 0, 1], value=-1.0), image)
show('pad cut', lambda x: F.pad(x, [-1, 0, 0, 1]), image)
for mode in ('reflect', 'replicate', 'circular'):
    show(mode, lambda x: F.pad(x, [1, 2, 1, 0], mode=mode), image)
    show(mode + ' signal', lambda x: F.pad(x, [1, 2], mode=mode, data_format='NCL'), signal)
    show(mode + ' volume', lambda x: F.pad(x, [1, 1, 0, 2, 1, 0], mode=mode, data_format='NCDHW'), volume)
    show(mode + ' last', lambda x: F.pad(x, [1, 2, 1, 0], mode=mode, data_format='NHWC'), numbers(1, 3, 4, 2))
show('zeropad2d', lambda x: F.zeropad2d(x, [1, 2, 0, 1]), image)
for options in ({'size': [5, 6]}, {'scale_factor': 2}, {'scale_factor': [1.5, 0.5]}, {'size': [2, 2]}):
    show(f'nearest {options}', lambda x: F.interpolate(x, **options), image)
    for mode in ('bilinear', 'bicubic'):
        show(f'{mode} {options}', lambda x: F.interpolate(x, mode=mode, **options), image)
        show(f'{mode} corners {options}', lambda x: F.interpolate(x, mode=mode, align_corners=True, **options), image)
    show(f'bilinear aligned {options}', lambda x: F.interpolate(x, mode='bilinear', align_mode=1, **options), image)
show('area', lambda x: F.interpolate(x, size=[2, 3], mode='area'), image)
show('linear', lambda x: F.interpolate(x, size=[7], mode='linear', data_format='NCW'), signal)
show('trilinear', lambda x: F.interpolate(x, size=[3, 4, 3], mode='trilinear', data_format='NCDHW'), volume)
show('last', lambda x: F.interpolate(x, size=[5, 6], mode='bilinear', data_format='NHWC'), numbers(1, 3, 4, 2))
show('upsample', lambda x: F.upsample(x, scale_factor=2, mode='bilinear'), image)
show('pixels', lambda x: F.pixel_shuffle(x, 2), numbers(1, 8, 2, 2))
show('pixels last', lambda x: F.pixel_shuffle(x, 2, 'NHWC'), numbers(1, 2, 2, 8))
show('pixels back', lambda x: F.pixel_unshuffle(x, 2), numbers(1, 2, 4, 4))
show('channels', lambda x: F.channel_shuffle(x, 2), numbers(1, 4, 1, 2))
show('shift', lambda x: F.temporal_shift(x, 2, 0.25), numbers(4, 4, 1, 2))
print(F.sequence_mask(paddle.to_tensor([1, 3, 0])).tolist(), F.sequence_mask(paddle.to_tensor([[1, 3], [0, 2]]), maxlen=4, dtype='float32').tolist())
print(F.one_hot(paddle.to_tensor([0, 2])).tolist(), F.one_hot(paddle.to_tensor([[0], [2]]), 3).tolist())
table = numbers(5, 3)
ids = paddle.to_tensor([[1, 0, 1], [4, 1, 2]])
show('embedding', lambda w: F.embedding(ids, w), table)
show('embedding padding', lambda w: F.embedding(ids, w, padding_idx=1), table)
show('embedding negative', lambda w: F.embedding(ids, w, padding_idx=-1), table)
show('embedding vector', lambda w: F.embedding(paddle.to_tensor([3, 3]), w), table)
show('linear', F.linear, numbers(2, 3), numbers(3, 4), numbers(4))
show('linear plain', F.linear, numbers(2, 2, 3), numbers(3, 2))
show('bilinear', F.bilinear, numbers(2, 3), numbers(2, 4), numbers(5, 3, 4), numbers(1, 5))
show('cosine', lambda a, b: F.cosine_similarity(a, b, axis=-1), numbers(2, 3), numbers(2, 3) + 1)
show('pdist', lambda x: F.pdist(x), numbers(4, 3))
q, k, v = numbers(2, 3, 2, 4).astype('float32'), numbers(2, 5, 2, 4).astype('float32') + 0.3, numbers(2, 5, 2, 4).astype('float32') - 0.2


def attend(name, **options):
    leaves = [x.clone().detach() for x in (q, k, v)]
    for leaf in leaves:
        leaf.stop_gradient = False
    out = F.scaled_dot_product_attention(*leaves, **options)
    out.sum().backward()
    print(name, list(out.shape), out.flatten().tolist()[:10], [leaf.grad.flatten().tolist()[:6] for leaf in leaves])


attend('attention')
attend('attention masked', attn_mask=paddle.to_tensor([[0., 0., -1e9, 0., 0.]]).expand([2, 2, 3, 5]))
k, v = k[:, :3], v[:, :3]
attend('attention causal', is_causal=True)
for bad in (lambda: F.interpolate(image), lambda: F.interpolate(image, size=[2, 2], mode='cube'), lambda: F.pad(image, [1, 1, 1, 1], mode='mirror'), lambda: F.embedding(ids, table, padding_idx=9)):
    try:
        bad()
        print('fine')
    except (ValueError, AssertionError):
        print('ValueError')
