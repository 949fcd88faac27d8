# How nested containers, strings inside them, objects, functions and classes print.
class Plain:
    pass


class Named:
    def __repr__(self):
        return '<named>'


class Both(Named):
    def __str__(self):
        return 'both as str'


print([1, 'a', 2.0, None, True, (1,), {'k': ['v']}, {7}, range(2), ..., slice(1, 2)])
print({'list': [1, [2, []]], 'tuple': ((), (1,)), 'dict': {1: {2: {}}}, 'set': set(), 'text': "it's"})
print(['\n', 'é', '中', "'", '"', '\\', '\t', '\x00'], ('quoted',), {'a"b': 'c\'d'})
print(Both(), [Both()], (Both(),), {'k': Both()}, str(Both()), repr(Both()), f'{Both()} {Both()!r}')
print('{} {!r} %s %r'.format(Both(), Both()), '%s %r' % (Both(), Both()))
for value in (int, str, list, dict, float, bool, type, ValueError, object, type(None), range, Plain, Named):
    print(value, end=' ')
print()
print(len, print, abs, [max], type(len).__name__, type(Plain).__name__, type(lambda: 0).__name__)
print(str(Plain()).startswith('<__main__.Plain object at 0x'), str(lambda: 0).startswith('<function <lambda> at'))
print(str(Plain().__init__)[:1], repr(print), [1, 2, 3].__class__, Plain.__name__, type(Plain()))
print(1, 'a', [1], sep=', ', end='.\n')
print(*[1, 2], *'ab', sep='')
print()
print('', end='')
print('a', 'b', sep='\n', end='\n\n')
print(0.1, [0.1, 1e-7, 1e20], (1.0,), {0.5: -0.0}, [float('nan'), float('inf')], 10 ** 20, [10 ** 20])
print([[1, 2], [3, 4]], [(1, 'a'), (2, 'b')], {'x': (1, 2)}, [{}], [[]], [()], [set()], [None, [None]])
print(str([Named(), 'x']), repr((Named(),)), '%s' % [Named()], f'{[Named()]}')
print(type(1), type('a'), type(None), type([]), type({}), type(()), type(1.5), type(True), type({1}), type(range(1)), type(slice(1)))
print(NotImplemented, Ellipsis, __name__, StopIteration, KeyError('k'), repr(ValueError('v', 1)))
print(zip is zip, {1: int, 'f': len}, [str.upper.__name__], type(iter([])).__name__, type((i for i in [])).__name__)
