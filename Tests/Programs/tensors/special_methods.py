# Special methods of tensors called by name, and as functions of the class.
import paddle

x = paddle.to_tensor([1., 2., 4.])
print(x.__add__(1).tolist(), x.__radd__(1).tolist(), x.__sub__(1).tolist(), x.__rsub__(1).tolist())
print(x.__mul__(x).tolist(), x.__truediv__(2).tolist(), x.__rtruediv__(2).tolist(), x.__pow__(2).tolist(), x.__rpow__(2).tolist())
print(x.__neg__().tolist(), x.__matmul__(x).item(), x.__floordiv__(2).tolist(), x.__mod__(2).tolist())
print(x.__lt__(2).tolist(), x.__eq__(x).tolist(), x.__ne__(1).tolist(), x.__ge__(2).tolist())
print(x.__len__(), x.__getitem__(1).item(), x[1].__float__(), x[1].__int__(), x[2].__bool__())
x.__setitem__(0, 9)
print(x.tolist(), paddle.Tensor.__add__(x, x).tolist(), paddle.Tensor.sum(x).item(), paddle.Tensor.reshape(x, [3, 1]).tolist())
i = paddle.to_tensor([5, 3])
print(i.__and__(i).tolist(), i.__or__(i).tolist(), i.__xor__(i).tolist(), i.__invert__().tolist())
print(int(paddle.to_tensor(2 ** 60 + 1)), float(paddle.to_tensor(2)), list(range(paddle.to_tensor(3))), [10, 20, 30][paddle.to_tensor(1)])
print(callable(x), [f(x).tolist() for f in (paddle.exp, paddle.Tensor.floor)][1])
