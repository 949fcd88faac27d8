# Metaclasses: __new__, __init__, __call__, keywords, methods of classes, inheritance; type() with three arguments.


class Registry(type):
    classes = []

    def __new__(mcs, name, bases, namespace, **options):
        cls = super().__new__(mcs, name, bases, namespace)
        cls.tag = options.get('tag', name.lower())
        return cls

    def __init__(cls, name, bases, namespace, **options):
        super().__init__(name, bases, namespace)
        Registry.classes.append(cls.__name__)

    def __call__(cls, *args, **kwargs):
        made = super().__call__(*args, **kwargs)
        made.number = len(Registry.classes)
        return made

    def describe(cls):
        return f'{cls.__name__}:{cls.tag}'

    def __len__(cls):
        return len(cls.__name__)

    def __contains__(cls, item):
        return item in vars(cls)

    def __repr__(cls):
        return f'<{cls.__name__}>'


class Base(metaclass=Registry, tag='b'):
    def __init__(self, value=1):
        self.value = value


class Derived(Base):
    extra = 3


print(Base.tag, Derived.tag, Registry.classes, Base(5).value, Derived().number)
print(Base.describe(), Derived.describe(), len(Derived), 'extra' in Derived, 'extra' in Base, Base, [Derived])
print(type(Base) is Registry, type(Derived) is Registry, isinstance(Base, type), type(type(Base)) is type, Derived.__mro__[1] is Base)
try:
    Base().describe
except AttributeError as error:
    print(error)


class Once(type):
    def __init__(cls, *args):
        super().__init__(*args)
        cls.instance = None

    def __call__(cls, *args):
        if cls.instance is None:
            cls.instance = super().__call__(*args)
        return cls.instance


class Settings(metaclass=Once):
    pass


print(Settings() is Settings())
Pair = type('Pair', (Base,), {'size': 2, 'double': lambda self: self.value * 2})
print(Pair(4).double(), Pair.size, Pair.__name__, type(Pair).__name__, issubclass(Pair, Base))


class Options:
    def __init_subclass__(cls, /, colour='red', **rest):
        super().__init_subclass__(**rest)
        cls.colour = colour


class Blue(Options, colour='blue'):
    pass


class Plain(Options):
    pass


print(Blue.colour, Plain.colour)
try:
    class Wrong(Options, size=3):
        pass
except TypeError as error:
    print(type(error).__name__)
