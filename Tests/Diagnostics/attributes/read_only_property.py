class Circle:
    @property
    def area(self):
        return 3.14


c = Circle()
c.area = 5
