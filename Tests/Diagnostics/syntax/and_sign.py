if 1 < 2 && 2 < 3:
    print('yes')
