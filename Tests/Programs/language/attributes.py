# getattr, setattr, hasattr, delattr, __getattr__, __setattr__, __dict__, bound methods.
class Layer:
    kind = 'layer'

    def __init__(self):
        self.params = {}

    def __getattr__(self, name):            # only when the ordinary look-up fails
        if name.startswith('w_'):
            return 'weight ' + name[2:]
        raise AttributeError(f'no {name} here')

    def run(self, x):
        return x + 1


layer = Layer()
print(layer.kind, layer.w_in, hasattr(layer, 'w_out'), hasattr(layer, 'bias'))
print(getattr(layer, 'run')(1), getattr(layer, 'nothing', 'default'))
setattr(layer, 'name', 'fc1')
print(layer.name, layer.__dict__, vars(layer) is layer.__dict__)
delattr(layer, 'name')
print(sorted(layer.__dict__))
try:
    layer.bias
except AttributeError as error:
    print(error)


class Recording:
    def __setattr__(self, name, value):
        print('set', name)
        super().__setattr__(name, value)


r = Recording()
r.a = 1
r.a += 1
print(r.a)
run = layer.run
print(run(5), run.__self__ is layer, Layer.run(layer, 6))
layer.run = lambda x: 'instance wins'
print(layer.run(0), Layer().run(0))
Layer.extra = lambda self, x: (self.kind, x)
print(layer.extra(3))
layer.__dict__['direct'] = 1
print(layer.direct)


class Slots:
    __slots__ = ('x',)

    def __init__(self):
        self.x = 1


s = Slots()
print(s.x)


class Empty:
    pass


for target, name in ((Empty(), 'colour'), (5, 'foo'), ('s', 'push'), ([], 'add'), (Empty, 'zip'),
                     (None, 'shape'), (len, 'x'), (1.5, 'y')):
    try:
        getattr(target, name)
    except AttributeError as error:
        print(error)
print(callable(layer), callable(run), callable(Layer), callable(len), callable(5))
print(type(layer).__name__, layer.__class__ is Layer, Layer.__class__ is type)
