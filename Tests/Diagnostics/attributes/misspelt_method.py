values = [1, 2]
values.apend(3)
