from paddle import ones, zeros

x = ones([2, 3])
print(list(x.shape))
s = list(x.shape)
print(s)
print(list(x.shape), list(x.T.shape))
print(f"{list(x.shape)} of {x.ndim}")
print("{} and {}".format(list(x.shape), x.size))
print("%s" % list(x.shape))
rows, columns = x.shape
print((rows, columns))
print(x.shape[0])
print(list(x.shape[1:]))
print(list(x.reshape([3, 2]).shape))
print([list(x.shape), list(zeros(x.shape).shape)])
print({'shape': list(x.shape)})
print(x.shape == [2, 3])
