def half(x):
    return x / 2


value = half('text')
