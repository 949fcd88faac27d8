# Descriptors that read, set and delete; __set_name__; __slots__; they win over the instance or not.


class Typed:
    def __init__(self, kind):
        self.kind = kind

    def __set_name__(self, owner, name):
        print('named', owner.__name__, name)
        self.name = '_' + name

    def __get__(self, instance, owner):
        return self if instance is None else getattr(instance, self.name, 'unset')

    def __set__(self, instance, value):
        if not isinstance(value, self.kind):
            raise TypeError(f'{self.name[1:]} must be {self.kind.__name__}')
        setattr(instance, self.name, value)

    def __delete__(self, instance):
        print('deleting', self.name)
        delattr(instance, self.name)


class Person:
    age = Typed(int)
    name = Typed(str)

    def __init__(self, age, name):
        self.age, self.name = age, name


p = Person(3, 'Ann')
print(p.age, p.name, type(Person.age).__name__, sorted(vars(p)))
for _ in range(3):
    p.age += 1
print(p.age)
try:
    p.age = 'old'
except TypeError as error:
    print(error)
del p.age
print(p.age)
p.__dict__['age'] = 99
print(p.age)


class Lazy:
    def __init__(self, function):
        self.function = function

    def __get__(self, instance, owner):
        print('computing')
        value = self.function(instance)
        instance.__dict__[self.function.__name__] = value
        return value


class Circle:
    def __init__(self, r):
        self.r = r

    @Lazy
    def area(self):
        return 3 * self.r ** 2


c = Circle(2)
print(c.area, c.area)


class Point:
    __slots__ = ('x', 'y')

    def __init__(self, x, y):
        self.x, self.y = x, y


class Point3(Point):
    __slots__ = 'z'


class Free(Point):
    pass


q = Point3(1, 2)
q.z = 5
print(q.x, q.y, q.z)
for target, name in ((Point(1, 2), 'z'), (q, 'w')):
    try:
        setattr(target, name, 0)
    except AttributeError as error:
        print(error)
try:
    print(Point3(0, 0).z)
except AttributeError as error:
    print(type(error).__name__)
f = Free(1, 2)
f.anything = 3
print(f.anything)
