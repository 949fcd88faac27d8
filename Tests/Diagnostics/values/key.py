params = {'weight': 1, 'bias': 2}
print(params['wieght'])
