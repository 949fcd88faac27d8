from paddle import exp, to_tensor
from paddle.nn.functional import relu

def add(x, y):
    return x + y

print(add(1, 2))
square = 7
print(square)
print(relu(to_tensor([-1.0, 2.0])))
relu = 'mine'
print(repr(relu))
print(max([3, 9, 4]))
print(sum([1, 2, 3]))
print(abs(-2))
print(exp(to_tensor(0.0)))
print(pow(2, 3))
