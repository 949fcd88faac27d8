def check(x):
    assert x > 0, 'x must be positive, not {}'.format(x)


check(-2)
