# Gradients of two-operand operators, with broadcasting on either side and the same operand twice.
import paddle


def both(f, left, right):
    x = paddle.to_tensor(left, dtype='float64', stop_gradient=False)
    y = paddle.to_tensor(right, dtype='float64', stop_gradient=False)
    out = f(x, y)
    (out * paddle.arange(1, out.size + 1, dtype='float64').reshape(out.shape)).sum().backward()
    return x.grad.tolist(), y.grad.tolist()


operators = {
    'add': lambda x, y: x + y, 'subtract': lambda x, y: x - y, 'multiply': lambda x, y: x * y, 'divide': lambda x, y: x / y,
    'pow': lambda x, y: x ** y, 'maximum': paddle.maximum, 'minimum': paddle.minimum, 'atan2': paddle.atan2,
    'where': lambda x, y: paddle.where(x > y, x, y * 2),
}
for name, f in operators.items():
    print(name, both(f, [1.5, 2., 0.7], [0.5, 3., 2.2]))
    print(name, 'broadcast', both(f, [[1.5], [2.5]], [0.6, 3., 2.]), both(f, 1.3, [0.7, 2.]), both(f, [[1.1, 4.2]], [[[2.3]], [[3.4]]]))
x = paddle.to_tensor([3., -2.], stop_gradient=False)
for name, out in (('a*a', x * x), ('a-a', x - x), ('a/a', x / x), ('a+a', x + x), ('1-a', 1 - x), ('2/a', 2 / x), ('a*3+a', x * 3 + x), ('a*a*a', x * x * x)):
    x.clear_grad()
    out.sum().backward()
    print(name, x.grad.tolist())
i = paddle.to_tensor([1, 2])
x.clear_grad()
(x * 2.5).sum().backward()
print(x.grad.tolist(), x.grad.dtype, x.grad.stop_gradient)
