from paddle import to_tensor

# a tensor that wants a gradient
a = to_tensor([1.0, 2.0],  # first
              stop_gradient=False)   # second
b   =   a*a      # spaces stay
b.retain_grads()
b.sum().backward()
print(b.grad)  # was kept
print(a.grad);
print(( a.grad
  * 2 ))
# :vars
print(repr("done"))
