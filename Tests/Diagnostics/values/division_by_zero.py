n = 0
mean = sum([]) / n
