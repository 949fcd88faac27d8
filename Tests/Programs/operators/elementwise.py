# Functions of one tensor, element by element, checked on one set of values.
import paddle

x = paddle.to_tensor([-2.0, -0.5, 0.25, 1.0, 3.0])
p = paddle.to_tensor([0.1, 0.5, 1.0, 2.0, 10.0])
unit = paddle.to_tensor([-0.9, -0.3, 0.2, 0.7])
for name in ('exp', 'expm1', 'abs', 'square', 'sin', 'cos', 'tan', 'sinh', 'cosh', 'tanh', 'atan', 'sign', 'neg', 'erf', 'asinh', 'floor', 'ceil', 'trunc'):
    print(name, getattr(paddle, name)(x))
for name in ('log', 'log2', 'log10', 'log1p', 'sqrt', 'rsqrt', 'reciprocal', 'lgamma', 'digamma'):
    print(name, getattr(paddle, name)(p))
for name in ('asin', 'acos', 'atanh'):
    print(name, getattr(paddle, name)(unit))
print('acosh', paddle.acosh(p + 1), x.exp()[0], p.log()[1], p.sqrt()[0])
print(paddle.round(paddle.to_tensor([0.5, 1.5, 2.5, -0.5, -1.5, 2.4])).tolist(), paddle.floor(paddle.to_tensor([-1.2])).item(), paddle.ceil(paddle.to_tensor([-1.2])).item())
print(paddle.clip(x, -1, 1), paddle.clip(x, min=0.), x.clip(max=0.5), paddle.pow(p, 0.5), paddle.pow(p, p), p ** -1, paddle.atan2(x, paddle.ones([5])))
print(paddle.isnan(x / 0).tolist(), paddle.isinf(x / 0).tolist(), paddle.isfinite(x).tolist(), paddle.sqrt(paddle.to_tensor([-1., 0.])), paddle.log(paddle.to_tensor([0., -1.])))
print(paddle.sin(paddle.to_tensor([0.5], dtype='float64')), paddle.exp(paddle.to_tensor([-1000., 1000., 88.])), paddle.lerp(x, x + 1, 0.5), paddle.frac(paddle.to_tensor([1.25, -1.25])))
print(paddle.multiply(x, x), paddle.nn.functional.sigmoid(x), paddle.nn.functional.softplus(x), paddle.stanh(x), paddle.logit(paddle.to_tensor([0.2, 0.8])))
