class Model:
    size = 3
    sizes = size + 'x'
