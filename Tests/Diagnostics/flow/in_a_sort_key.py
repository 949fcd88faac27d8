print(sorted([3, 'a', 2], key=lambda v: v + 1))
