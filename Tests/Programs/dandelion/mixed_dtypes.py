# Integer and floating tensors mix: the result is the floating one.
import paddle

i, f, d, b = paddle.to_tensor([1, 2]), paddle.to_tensor([0.5, 1.5]), paddle.to_tensor([1., 2.], dtype='float64'), paddle.to_tensor([True, False])
print((i + f).dtype, (f * i).dtype, (i - d).dtype, (f + d).dtype, (i / f).dtype, (f > i).tolist())
print((i + f).tolist(), (i * d).tolist(), (f ** i).tolist(), paddle.maximum(i, f).dtype)
print(i.astype('int32').dtype, (i.astype('int32') + i).dtype, (b.astype('int64') + i).tolist())
f.stop_gradient = False
(f * i).sum().backward()
print(f.grad.tolist())
