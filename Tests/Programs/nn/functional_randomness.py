# tolerance: 1e-4
# Dropout of all kinds, rrelu and gumbel_softmax: Paddle's own random numbers, and gradients.
import paddle
import paddle.nn.functional as F

x = paddle.arange(1, 13, dtype='float32').reshape([2, 6])
images = paddle.arange(1, 17, dtype='float32').reshape([2, 2, 2, 2])


def show(name, function, x=x):
    leaf = x.clone().detach()
    leaf.stop_gradient = False
    paddle.seed(7)
    out = function(leaf)
    out.sum().backward()
    print(name, out.flatten().tolist(), leaf.grad.flatten().tolist(), paddle.rand([2]).tolist())


for p in (0.0, 0.4, 0.7, 1.0):
    for mode in ('upscale_in_train', 'downscale_in_infer'):
        show(f'dropout {p} {mode}', lambda x: F.dropout(x, p, mode=mode))
        show(f'evaluated {p} {mode}', lambda x: F.dropout(x, p, training=False, mode=mode))
for axis in (0, 1, [0], [0, 1]):
    show(f'axis {axis}', lambda x: F.dropout(x, 0.5, axis=axis))
show('dropout2d', lambda x: F.dropout2d(x, 0.5), images)
show('dropout2d last', lambda x: F.dropout2d(x, 0.5, data_format='NHWC'), images)
show('dropout3d', lambda x: F.dropout3d(x, 0.5), images.reshape([2, 4, 1, 1, 2]))
show('alpha', lambda x: F.alpha_dropout(x, 0.4))
show('alpha evaluated', lambda x: F.alpha_dropout(x, 0.4, training=False))
show('alpha channels', lambda x: F.feature_alpha_dropout(x, 0.4), images)
show('rrelu', lambda x: F.rrelu(x, 0.1, 0.3), x - 6.5)
show('rrelu evaluated', lambda x: F.rrelu(x, 0.1, 0.3, training=False), x - 6.5)
show('gumbel', lambda x: F.gumbel_softmax(x / 4) * paddle.arange(6, dtype='float32'))
for options in ({'temperature': 0.2}, {'hard': True}):
    paddle.seed(7)
    print(F.gumbel_softmax(x / 4, **options).tolist())
show('gumbel axis', lambda x: F.gumbel_softmax(x / 4, axis=0) * paddle.arange(6, dtype='float32'))
show('double', lambda x: F.dropout(x, 0.3), x.astype('float64'))
for bad in (lambda: F.dropout(x, 1.5), lambda: F.dropout(x, mode='other'), lambda: F.dropout(x, axis=5)):
    try:
        bad()
        print('fine')
    except ValueError:
        print('ValueError')
