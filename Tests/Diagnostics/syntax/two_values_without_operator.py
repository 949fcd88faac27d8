x = 3 y
