def check(rate):
    if rate <= 0:
        raise ValueError('the learning rate must be positive')


check(-0.1)
