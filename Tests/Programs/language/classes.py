# Inheritance, both forms of super(), class attributes and the order of look-up.
class Shape(object):
    sides = 0

    def __init__(self, name):
        self.name = name

    def area(self):
        raise NotImplementedError

    def describe(self):
        return '{} with {} sides, area {}'.format(self.name, self.sides, self.area())


class Rectangle(Shape):
    sides = 4

    def __init__(self, width, height):
        super(Rectangle, self).__init__('rectangle')
        self.width, self.height = width, height

    def area(self):
        return self.width * self.height


class Square(Rectangle):
    def __init__(self, side):
        super().__init__(side, side)
        self.name = 'square'

    def describe(self):
        return super().describe() + '!'


class Base:
    def who(self):
        return ['Base']


class Left(Base):
    def who(self):
        return ['Left'] + super().who()


class Right(Base):
    def who(self):
        return ['Right'] + super().who()


class Both(Left, Right):
    def who(self):
        return ['Both'] + super().who()


print(Rectangle(2, 3.5).describe())
print(Square(4).describe())
print(isinstance(Square(1), Shape), isinstance(Square(1), (int, Shape)), issubclass(Shape, Square))
print(Both().who())
print([c.__name__ for c in Both.__mro__])
print(type(Square(1)).__name__, Square.__name__, Square.__bases__ == (Rectangle,))

# A class attribute is shared until an instance shadows it.
one, two = Square(1), Square(2)
Rectangle.colour = 'red'
one.colour = 'blue'
print(one.colour, two.colour, Rectangle.colour)
del one.colour
print(one.colour)
try:
    Shape('nothing').describe()
except NotImplementedError as error:
    print('not implemented', repr(error))
