# Writing parts in place: items, rows, slices, masks, index tensors, broadcasting values.
import paddle

x = paddle.zeros([3, 4])
x[0] = 1
x[1, 2] = 5.5
x[:, 3] = paddle.to_tensor([7., 8., 9.])
print(x)
x[2, ::2] = -1
x[..., 1] = 2
x[-1, -1] = x[0, 0] + 10
print(x)
y = paddle.arange(6)
y[y > 3] = 0
y[1:3] = paddle.to_tensor([10, 20])
y[-1] = 99
print(y)
z = paddle.ones([2, 3])
z[0] += 2
z[:, 1] *= 10
z[1, 0:2] = paddle.to_tensor([[3., 4.]])
print(z)
w = paddle.zeros([4], dtype='int64')
w[paddle.to_tensor([0, 2])] = paddle.to_tensor([5, 6])
w[[1, 3]] = 8
print(w)
a = paddle.to_tensor([1., 2., 3.])
b = a
a[0] = 100
print(b.tolist(), a is b)
a[:] = 0
print(a.tolist(), b.tolist())
b = b + 1
print(a.tolist(), b.tolist())
m = paddle.zeros([2, 2], dtype='bool')
m[0, 1] = True
print(m, m.any().item(), m.all().item())
for bad in (lambda: a.__setitem__(5, 1.), lambda: x.__setitem__((0, 9), 1.), lambda: x.__setitem__(0, paddle.ones([3]))):
    try:
        bad()
    except Exception as error:
        print(type(error).__name__)
