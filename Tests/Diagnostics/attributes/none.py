def build():
    layer = [1, 2]


layer = build()
layer.append(3)
