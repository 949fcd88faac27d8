from paddle import to_tensor

class Record:
    def __init__(self, x):
        self.x = x
        self.hidden = x * 2
        self.hidden.retain_grads()
        self.count = 1
    def run(self):
        self.out = self.hidden * self.hidden
        self.out.retain_grads()
        self.out.backward()
        return self.out

x = to_tensor([1.0, 2.0], stop_gradient=False)
r = Record(x)
print(r.run())
print(r.hidden.grad)
print(r.out.grad)
print(r.count)
outs = [0, 0]
outs[0] = x * 3
outs[0].retain_grads()
outs[1] = outs[0] * outs[0]
outs[1].retain_grads()
outs[1].backward()
print(outs[0].grad)
