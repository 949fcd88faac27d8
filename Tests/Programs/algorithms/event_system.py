# Callbacks, registries, plug-ins by decorator, descriptors of state machines, chained calls.
class Events:
    def __init__(self):
        self.handlers = {}

    def on(self, name):
        def add(handler):
            self.handlers.setdefault(name, []).append(handler)
            return handler
        return add

    def fire(self, name, *args, **kwargs):
        return [handler(*args, **kwargs) for handler in self.handlers.get(name, ())]


events = Events()


@events.on('epoch')
def log(epoch, loss):
    return f'epoch {epoch}: {loss:.3f}'


@events.on('epoch')
def best(epoch, loss, state={'loss': float('inf')}):
    better = loss < state['loss']
    state['loss'] = min(loss, state['loss'])
    return better


for epoch, loss in enumerate([0.9, 0.5, 0.7]):
    print(events.fire('epoch', epoch, loss))
print(events.fire('nothing'), sorted(events.handlers), log(9, 0.1))


class Registry(dict):
    def __call__(self, cls):
        self[cls.__name__.lower()] = cls
        return cls

    def __missing__(self, key):
        raise KeyError(f'no {key}; known are {", ".join(sorted(self))}')


activations = Registry()


@activations
class Relu:
    def __call__(self, x):
        return max(0, x)


@activations
class Step:
    def __call__(self, x, at=0):
        return int(x > at)


print(activations['relu']()(-3), activations['step']()(2, at=1), len(activations), 'relu' in activations)
try:
    activations['gelu']
except KeyError as error:
    print(error)


class Pipeline:
    def __init__(self, *steps):
        self.steps = steps

    def then(self, step):
        return Pipeline(*self.steps, step)

    def __call__(self, x):
        for step in self.steps:
            x = step(x)
        return x

    def __or__(self, step):
        return self.then(step)


clean = Pipeline(str.strip, str.lower) | (lambda s: s.replace(' ', '_')) | len
print(clean('  Hello World '), len(clean.steps), Pipeline()(5))


class Light:
    following = {'red': 'green', 'green': 'amber', 'amber': 'red'}

    def __init__(self):
        self.colour = 'red'

    def __next__(self):
        self.colour = self.following[self.colour]
        return self.colour

    def __iter__(self):
        return self


light = Light()
print([colour for colour, _ in zip(light, range(5))], light.colour)
