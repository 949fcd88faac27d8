losses = [0.5, 0.7]
assert losses[1] < losses[0]
