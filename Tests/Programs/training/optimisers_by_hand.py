# tolerance: 1e-3
# Momentum, Adagrad, RMSProp and Adam written out, beside the library's.
import paddle


class Momentum:
    def __init__(self, lr, rho=0.9):
        self.lr, self.rho, self.v = lr, rho, 0.

    def __call__(self, w, g):
        self.v = self.rho * self.v + g
        return w - self.lr * self.v


class Adagrad:
    def __init__(self, lr, eps=1e-6):
        self.lr, self.eps, self.G = lr, eps, 0.

    def __call__(self, w, g):
        self.G = self.G + g ** 2
        return w - self.lr / (paddle.sqrt(self.G) + self.eps) * g


class RMSprop:
    def __init__(self, lr, beta=0.95, eps=1e-6):
        self.lr, self.beta, self.eps, self.G = lr, beta, eps, 0.

    def __call__(self, w, g):
        self.G = self.beta * self.G + (1 - self.beta) * g * g
        return w - self.lr / paddle.sqrt(self.G + self.eps) * g


class Adam:
    def __init__(self, lr, b1=0.9, b2=0.999, eps=1e-8):
        self.lr, self.b1, self.b2, self.eps, self.M, self.G, self.t = lr, b1, b2, eps, 0., 0., 0

    def __call__(self, w, g):
        self.t += 1
        self.M = self.b1 * self.M + (1 - self.b1) * g
        self.G = self.b2 * self.G + (1 - self.b2) * g ** 2
        m, v = self.M / (1 - self.b1 ** self.t), self.G / (1 - self.b2 ** self.t)
        return w - self.lr * m / (paddle.sqrt(v) + self.eps)


o = paddle.optimizer
pairs = [(Momentum(0.05), lambda p: o.Momentum(0.05, 0.9, parameters=p)), (Adagrad(0.5), lambda p: o.Adagrad(0.5, epsilon=1e-6, parameters=p)),
         (RMSprop(0.1), lambda p: o.RMSProp(0.1, parameters=p)), (Adam(0.2), lambda p: o.Adam(0.2, parameters=p))]
for rule, make in pairs:
    w = paddle.to_tensor([3.0, -2.0])
    p = paddle.create_parameter([2], 'float32', default_initializer=paddle.nn.initializer.Assign([3.0, -2.0]))
    library = make([p])
    for step in range(20):
        w = rule(w, paddle.to_tensor([2., 0.4]) * w)
        (paddle.to_tensor([1., 0.2]) * p * p).sum().backward()
        library.step()
        library.clear_grad()
    print(type(rule).__name__, *[[round(v, 5) for v in t.tolist()] for t in (w, p)])
