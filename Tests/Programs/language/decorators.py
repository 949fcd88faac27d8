# Decorators: plain, with arguments, stacked, of classes, of methods, as objects.
import functools


def shout(f):
    def wrapper(*args, **kwargs):
        return f(*args, **kwargs).upper() + '!'
    return wrapper


def repeat(times, sep=' '):
    def decorate(f):
        @functools.wraps(f)
        def wrapper(*args):
            return sep.join(f(*args) for _ in range(times))
        return wrapper
    return decorate


@shout
def hello(name):
    return 'hello ' + name


@shout
@repeat(2, sep='-')
def echo(word):
    """Say it again."""
    return word


@repeat(3)
def named():
    """Documented."""
    return 'n'


print(hello('world'), echo('op'), named(), named.__name__, named.__doc__)


class Counted:
    def __init__(self, f):
        self.f, self.calls = f, 0

    def __call__(self, *args):
        self.calls += 1
        return self.f(*args)


@Counted
def double(x):
    return 2 * x


print(double(4), double('ab'), double.calls)
registry = {}


def register(name):
    def add(cls):
        registry[name] = cls
        cls.registered_as = name
        return cls
    return add


@register('relu')
class Relu:
    @staticmethod
    @repeat(2, '')
    def label():
        return 'R'

    @property
    @functools.lru_cache(None)
    def cached(self):
        print('computed once')
        return 42


print(registry['relu'].registered_as, Relu.label())
r = Relu()
print(r.cached, r.cached)
print([f'{order}' for order in 'ok'])


def first(f):
    print('first applied to', f.__name__)
    return f


def second(f):
    print('second applied to', f.__name__)
    return f


@first
@second
def plain():
    pass


table = {'twice': repeat(2)}


@table['twice']
def subscripted():
    return 's'


print(subscripted())
