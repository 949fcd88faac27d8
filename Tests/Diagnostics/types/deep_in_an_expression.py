def f(x):
    return x


result = (1 + 2) * (f(3) - f('4')) / 5
