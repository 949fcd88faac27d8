from paddle import exp, log, to_tensor

import math
a = to_tensor(0.5, stop_gradient=False)
u = a * 2
v = exp(u)
w = log(v + 1)
# :grad w
w.backward()
print([t.grad.item() for t in (w, v, u, a)])
print(math.isclose(a.grad.item(), 2 / (1 + math.exp(-1)), rel_tol=1e-6))
