class Model:
    def parameters(self):
        return [1, 2]


for p in Model().parameters:
    print(p)
