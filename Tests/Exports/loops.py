from paddle import to_tensor

w = to_tensor(1.0, stop_gradient=False)
for i in range(3):
    y = w * i  # scaled
    y.retain_grads()
    z = y * y; z.backward(); print(i, y.grad)
    if i == 1: t = y * 2; t.retain_grads(); print(t.grad)

print(w.grad)
total = 0.0
for i in range(4):
    total += (w * i).item()

print(total)
