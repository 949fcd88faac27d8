# The arithmetic operators and their functions, with tensors and numbers on either side.
import paddle

a = paddle.to_tensor([7., -7., 2.5, 0.])
b = paddle.to_tensor([2., 2., -1.5, 4.])
for name, got, function in (
    ('add', a + b, paddle.add(a, b)), ('subtract', a - b, paddle.subtract(a, b)), ('multiply', a * b, paddle.multiply(a, b)),
    ('divide', a / b, paddle.divide(a, b)), ('floor_divide', a // b, paddle.floor_divide(a, b)), ('mod', a % b, paddle.mod(a, b)),
    ('remainder', a % b, paddle.remainder(a, b)), ('pow', b ** 3, paddle.pow(b, 3)), ('maximum', paddle.maximum(a, b), paddle.fmax(a, b)),
    ('minimum', paddle.minimum(a, b), paddle.fmin(a, b)),
):
    print(name, got.tolist(), bool((got == function).all()))
print((-a).tolist(), abs(a).tolist(), (1 - a).tolist(), (2 / b).tolist(), (2 ** b).tolist(), (a * 3).tolist())
i, j = paddle.to_tensor([7, -7, 8]), paddle.to_tensor([2, 2, 3])
print((i + j).tolist(), (i - j).tolist(), (i * j).tolist(), (i / j).tolist(), (i // j).tolist(), (i % j).tolist(), (i ** 2).tolist(), (-i).tolist(), (i // 2).tolist(), (i % 3).tolist())
print((a + 1).tolist(), (1 + a).tolist(), (a - 1.5).tolist(), (a / 2).tolist(), (i * 2).tolist(), (i * 2.5).tolist(), (i - 0.5).tolist())
print((a / 0).tolist(), (paddle.to_tensor(0.) / 0).isnan().item(), a.add(b).tolist(), a.multiply(b).tolist(), a.scale(2., bias=1.).tolist(), paddle.add_n([a, b, a]).tolist())
x = paddle.to_tensor([1., 2.])
x += 1
x *= paddle.to_tensor([2., 3.])
x -= 0.5
x /= 2
print(x, x + x * x - x / x)
print(paddle.to_tensor([True, False]) & paddle.to_tensor([True, True]), ~paddle.to_tensor([True, False]))
print(paddle.logical_and(a > 0, b > 0), paddle.logical_or(a > 0, b > 0).tolist(), paddle.logical_not(a > 0).tolist(), paddle.logical_xor(a > 0, b > 0).tolist())
