class Layer:
    def __init__(self):
        self.weight = 1


layer = Layer()
print(layer.weigth)
