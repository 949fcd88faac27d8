x = 3
x.name = 'three'
