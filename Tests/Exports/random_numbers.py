from paddle import normal, rand, randint, randn, randperm, seed, uniform

seed(102)
print(randn([2, 3]))
print(rand([4]))
w = normal(0.0, 0.1, shape=[3])
print(w)
print(randint(0, 10, [5]))
print(randperm(6))
print(uniform([2, 2], min=-1.0, max=1.0))
