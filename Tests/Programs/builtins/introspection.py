# isinstance, type, getattr, vars, dir, callable, super classes, type() with three arguments.
class Op:
    """An operator."""
    count = 0

    def forward(self):
        return 'forward'


class Add(Op):
    def __init__(self, a=1):
        self.a = a
        self._private = 2
        self.__mangled = 3

    def __hidden(self, __x=2):
        return f'{self.__mangled + __x}'

    def shown(self):
        return self.__hidden(5), self.__hidden()


add = Add()
print(isinstance(add, Op), isinstance(add, Add), isinstance(Add, type), issubclass(Add, (int, Op)), type(add) is Op)
print(vars(add), sorted(n for n in dir(add) if not n.startswith('__')))
print(hasattr(add, 'forward'), hasattr(add, '__mangled'), hasattr(Add, 'a'), getattr(add, 'count'), getattr(add, 'zz', None))
print(type(add).__name__, add.__class__.__name__, Add.__base__.__name__, [b.__name__ for b in Add.__mro__], Op.__doc__, Add.__doc__)
print(getattr(add, 'for' + 'ward')(), callable(getattr(add, 'forward')), callable(add))
Made = type('Made', (Op,), {'extra': lambda self: self.count + 5, 'count': 10})
print(Made().extra(), Made.__name__, isinstance(Made(), Op), Made().forward())
print([type(v).__name__ for v in (1, 1.0, 'a', [], (), {}, set(), None, True, range(1), len, Op, add, add.forward, lambda: 0, ValueError())])
print(Op.forward is Add.forward, add.forward == add.forward, add.forward.__name__, 'forward' in dir(Op), 'count' in vars(Op))
for name, value in sorted(vars(Made()).items()) or [('nothing', 0)]:
    print(name, value)
add.b = [1]
print(add.__dict__['b'], 'b' in add.__dict__, [k for k in add.__dict__])
print(id(add) == id(add), add is add, add == Add(), type(type), type(Op), object().__class__.__name__)
print(isinstance(3, object), issubclass(int, object), isinstance(object, type), isinstance(None, type(None)), type(...).__name__)
print(add.shown(), add._Add__mangled, [n for n in vars(Add) if n.startswith("_Add")])
print(globals()['add'] is add, 'Op' in globals(), __name__, len(__file__) > 0)
