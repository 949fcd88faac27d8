# In-place forms with a trailing underscore change the tensor itself and return it.
import paddle


def fresh():
    return paddle.to_tensor([1.5, -2.0, 4.0])


for name, arguments in (('add_', (paddle.ones([3]),)), ('subtract_', (paddle.ones([3]),)), ('multiply_', (paddle.full([3], 2.),)), ('divide_', (paddle.full([3], 4.),)),
                        ('scale_', (3.,)), ('clip_', (-1., 2.)), ('exp_', ()), ('abs_', ()), ('ceil_', ()), ('floor_', ()), ('round_', ()), ('tanh_', ()), ('reciprocal_', ()),
                        ('zero_', ()), ('fill_', (7.,)), ('pow_', (2.,)), ('neg_', ()), ('sin_', ())):
    x = fresh()
    out = getattr(x, name)(*arguments)
    print(name, x.tolist(), out.tolist() == x.tolist())
x = paddle.ones([2, 3])
y = x
x.reshape_([3, 2])
print(list(y.shape), list(x.flatten_().shape), list(x.unsqueeze_(0).shape), list(x.squeeze_().shape), y is x)
x.set_value(paddle.arange(6, dtype='float32'))
x[0] += 10
x[1:3] *= 2
print(y.tolist())
paddle.seed(1)
x.uniform_(0., 1.)
print(x.tolist())
x.normal_(1., 2.)
print(x.tolist())
