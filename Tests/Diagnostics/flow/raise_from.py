def load(name):
    table = {'iris': 1}
    try:
        return table[name]
    except KeyError as error:
        raise ValueError('no data set called ' + name) from error


load('moons')
