from paddle import exp, log, to_tensor

import math
a = to_tensor(0.5, stop_gradient=False)
u = a * 2
u.retain_grads()
v = exp(u)
v.retain_grads()
w = log(v + 1)
w.retain_grads()
# :grad w
w.backward()
print([t.grad.item() for t in (w, v, u, a)])
print(math.isclose(a.grad.item(), 2 / (1 + math.exp(-1)), rel_tol=1e-6))
