# Where names live: modules, functions, classes, comprehensions; late binding of globals.
x = 'global'


def reads():
    return x


def shadows():
    x = 'local'
    return x, reads()


def changes():
    global x
    x = 'changed'


print(reads(), shadows())
changes()
print(x, reads())


class Config:
    x = 'class'
    y = x + ' body'

    def method(self):
        return x, self.x, Config.y

    def late(self):
        return helper(self.x)


def helper(text):
    return text[::-1]


print(Config().method(), Config().late())


def conditional(flag):
    if flag:
        value = 1
    return value


print(conditional(True))
try:
    conditional(False)
except UnboundLocalError as error:
    print(type(error).__name__, error)


def enclosing():
    y = 'enclosing'

    class Inner:
        z = y

        def get(self):
            return y

    return Inner.z, Inner().get(), [y + str(i) for i in range(2)]


print(enclosing())
for x in range(3):
    pass
print(x)
print([x for x in 'ab'], x)
len_ = len
len = lambda items: 'my len'
print(len([1]), len_([1]))
del len
print(len([1, 2]))
print('x' in globals(), sorted(k for k in vars(Config) if not k.startswith('_')))


def locals_are_own():
    a, b = 1, 2
    return sorted(locals().items())


print(locals_are_own())
if True:
    def inside_if():
        return 'defined in a block'
print(inside_if())
