def loss(x):
    x * 2


print(loss(3) + 1)
