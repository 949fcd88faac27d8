counts = {[1, 2]: 'a'}
