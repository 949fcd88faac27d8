def mean(values):
    return sum(values) / len(values)


def standardise(values):
    m = mean(values)
    return [v - m for v in values]


def prepare(table):
    return [standardise(row) for row in table]


print(prepare([[1, 2], []]))
