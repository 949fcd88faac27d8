from paddle import exp, to_tensor

def inner(u):
    h = u * u
    h.retain_grads()
    y = h * 3
    y.backward()
    return h.grad

a = to_tensor(3.0, stop_gradient=False)
print(inner(a))
print(a.grad)
def outer(v):
    def helper(w):
        z = exp(w)
        z.retain_grads()
        z.backward()
        print(z.grad.item())
    helper(v * 1.0)

outer(a)
h = "not a tensor"
print(repr(h))
