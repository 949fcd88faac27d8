# Derivatives of functions: forward and reverse products, Jacobians, Hessians.
import paddle
from paddle.autograd import hessian, jacobian
from paddle.incubate.autograd import Hessian, Jacobian, jvp, vjp


def matrix_square(x):
    return paddle.matmul(x, x)


def two_products(x, y):
    return x * y, paddle.matmul(x, y)


x = paddle.ones([2, 2])
y = paddle.full([2, 2], 3.0)
for product in (jvp, vjp):
    print(product(matrix_square, x))
    print(product(matrix_square, x, paddle.full([2, 2], 2.0)))
    print(product(two_products, [x, y]))
    print(product(two_products, [x, y], [x, y]))
z = paddle.to_tensor([1.0, 2.0])
print(jvp(lambda x: x.exp(), z))
print(jvp(lambda x: x.reshape([2, 1]).sum(axis=1).tanh(), [z]))
try:
    jvp(matrix_square, x, paddle.ones([3]))
except RuntimeError as error:
    print(type(error).__name__)

J = Jacobian(lambda x: paddle.sin(x).sum(axis=0), paddle.to_tensor([[1.0, 2.0], [3.0, 4.0]]))
print(J[:], J.shape, J[0], J[0, 1], J[0:1, :])
J = Jacobian(two_products, [x, y])
print(J[:], J.shape)
J = Jacobian(lambda x: x**2, paddle.to_tensor([[1.0, 2.0], [3.0, 4.0]]), is_batched=True)
print(J[:], J.shape)
H = Hessian(lambda x: (x**3).sum(), z)
print(H[:], H.shape)
H = Hessian(lambda x, y: (x * y * y).sum(), [z, paddle.to_tensor([3.0, 4.0])])
print(H[:], H.shape)

a = paddle.to_tensor([1.0, 2.0], stop_gradient=False)
b = paddle.to_tensor([3.0, 4.0], stop_gradient=False)
c = paddle.to_tensor([[1.0, 2.0], [3.0, 4.0]], stop_gradient=False)
ys = a * a * b
print(jacobian(ys, a)[:], list(jacobian(ys, a).shape), type(jacobian(ys, a)).__name__)
print([part[:] for part in jacobian(ys, (a, b))])
print([[part[:] for part in row] for row in jacobian((ys, a.sum()), (a, b))])
print(jacobian(ys, a) + 1)
print(jacobian(a.sum(), a)[:])
print(jacobian(c**2, c, batch_axis=0)[:], list(jacobian(c**2, c, batch_axis=0).shape))
print(hessian((a * a * b).sum(), a)[:])
print([[part[:] for part in row] for row in hessian((a * a * b).sum(), (a, b))])
print(hessian((c**3).sum(axis=1, keepdim=True), c, batch_axis=0)[:])
try:
    jacobian(c**2, c)
except ValueError as error:
    print(error)
