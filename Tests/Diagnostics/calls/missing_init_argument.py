class Linear:
    def __init__(self, input_size, output_size):
        self.sizes = input_size, output_size


layer = Linear(3)
