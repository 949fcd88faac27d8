from paddle import no_grad, to_tensor

values = []
for k in range(3):
    values.append(k ** 2)
else:
    print("done")

print(values)
try:
    1 / 0
except ZeroDivisionError as error:
    print("caught", error)

while values:
    values.pop()

print(values)
with no_grad():
    q = to_tensor(1.0, stop_gradient=False) * 2

print(q.stop_gradient)
if q.item() > 1: print("large")

text = """two
lines"""
print(repr(text))
