from paddle import to_tensor

class Op(object):
    def __call__(self, inputs):
        return self.forward(inputs)
    def forward(self, inputs):
        raise NotImplementedError
    def backward(self, inputs):
        raise NotImplementedError

class multiply(Op):
    def forward(self, x, y):
        self.x, self.y = x, y
        return x * y
    def __call__(self, x, y):
        return self.forward(x, y)
    def backward(self, grads):
        return grads * self.y, grads * self.x

op = multiply()
print(op(2.0, 5.0))
print(op.backward(1.0))
a, b = to_tensor(2.0, stop_gradient=False), to_tensor(5.0)
c = multiply()(a, b)
c.retain_grads()
c.backward()
print((c.grad, a.grad))
