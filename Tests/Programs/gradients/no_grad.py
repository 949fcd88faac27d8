# no_grad as a context, a decorator and a function; set_grad_enabled, enable_grad, nesting.
import paddle

x = paddle.to_tensor(3., stop_gradient=False)
with paddle.no_grad():
    a = x * x
    with paddle.enable_grad():
        b = x * x
    c = x * x
d = x * x
print(a.stop_gradient, b.stop_gradient, c.stop_gradient, d.stop_gradient, paddle.is_grad_enabled())


@paddle.no_grad()
def evaluate(x):
    return x * 2


@paddle.no_grad()
def numbers():
    for i in range(2):
        yield x * i


class Model:
    @paddle.no_grad()
    def predict(self, x):
        return self.forward(x)

    def forward(self, x):
        return x ** 2


print(evaluate(x).stop_gradient, Model().predict(x).stop_gradient, Model().forward(x).stop_gradient, [n.stop_gradient for n in numbers()], (x * 2).stop_gradient)
try:
    with paddle.no_grad():
        raise ValueError('inside')
except ValueError:
    print(paddle.is_grad_enabled(), (x * 2).stop_gradient)
with paddle.set_grad_enabled(False):
    print((x * 2).stop_gradient)
a = (x * 2).detach() * x
a.backward()
print(x.grad.item(), a.item())
