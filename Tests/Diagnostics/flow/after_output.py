print('before the error')
print([1, 2][5])
print('never')
