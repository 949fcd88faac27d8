print('%d of %d' % 3)
