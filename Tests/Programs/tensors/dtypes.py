# dtypes: names, conversion, promotion between tensors and with Python numbers.
import paddle

x = paddle.to_tensor([1.9, -1.9, 0.0])
print(x.dtype, x.dtype == paddle.float32, x.dtype == 'float32', paddle.int64, str(paddle.bool))
for dtype in ('float32', 'float64', 'int32', 'int64', 'bool'):
    y = x.astype(dtype)
    print(dtype, y.dtype, y.tolist(), paddle.cast(y, 'float32').tolist(), x.cast(dtype).dtype == y.dtype)
names = ['bool', 'int32', 'int64', 'float32', 'float64']
made = {n: paddle.ones([1]).astype(n) for n in names}
for a in names[1:]:
    print(a, (made[a] + made[a]).dtype, (made[a] * made[a]).dtype, (made[a] > made[a]).dtype, (made[a] + 1).dtype)
print((made['float32'] + made['float64']).dtype, (made['float64'] * made['float32']).dtype)
i, f = paddle.to_tensor([1, 2]), paddle.to_tensor([1., 2.])
print((i + 1).dtype, (i + 1.5).dtype, (i * 2.0).dtype, (f + 1).dtype, (2 * f).dtype, (i / 2).dtype, (i // 2).dtype, (i ** 2).dtype)
print((i / i).dtype, (f > 1).dtype, (i == i).dtype, (i % 2).dtype, (1 - i).dtype, (1.5 - i).dtype, (i > 1.5).tolist())
print(paddle.mean(f).dtype, paddle.sum(i).dtype, paddle.sum(f > 1).dtype, paddle.argmax(f).dtype, paddle.exp(f.astype('float64')).dtype)
print(paddle.to_tensor(2 ** 40).tolist(), paddle.to_tensor([2 ** 31 - 1], dtype='int32') + 1, paddle.to_tensor([0.1], dtype='float64') + paddle.to_tensor([0.2], dtype='float64'))
print(paddle.to_tensor([3.7, -3.7]).astype('int64').tolist(), paddle.to_tensor([0, 1, -2]).astype('bool').tolist(), paddle.get_default_dtype())
paddle.set_default_dtype('float64')
print(paddle.to_tensor([0.1]).dtype, paddle.ones([1]).dtype, paddle.to_tensor([1]).dtype)
paddle.set_default_dtype('float32')
