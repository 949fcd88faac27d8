# Dictionaries: order, methods, views, merging, keys that are equal, deletion while kept.
d = {'b': 1, 'a': 2}
d['c'] = 3
d['a'] = 20
print(d, len(d), 'a' in d, 20 in d.values(), list(d), d['a'])
print(d.get('z'), d.get('z', 0), d.pop('b'), d.pop('zz', None), d, d.setdefault('n', []), d.setdefault('a', 9))
d['b'] = 'again, at the end'
print(d, d.popitem(), d)
print(d.keys(), d.values(), d.items())
d.update({'x': 1}, y=2)
d.update([('p', 'q')])
print(d)
for key, value in d.items():
    print(key, value, end='; ')
print()
print(dict(a=1, b=2), dict([('k', 'v')]), dict(zip('ab', [1, 2])), dict({'c': 3}, d=4), dict.fromkeys('xy', 0), dict())
print({1: 'int', 1.0: 'float', True: 'bool'}, {(1, 2): 't', None: 'n', 'k': {'nested': [1]}})
print({**{'a': 1, 'b': 2}, 'b': 3}, {'a': 1} | {'b': 2}, {'a': 1, 'b': 2} == {'b': 2, 'a': 1}, {'a': 1} != {'a': 1.0})
copy = d.copy()
copy['x'] = 'changed'
print(d['x'], copy == d, d is copy)
print(sorted({'b': 1, 'a': 2}), sorted(d.items(), key=lambda kv: str(kv[1]))[0], max({'a': 3, 'b': 7}, key={'a': 3, 'b': 7}.get))
print(list(reversed({'a': 1, 'b': 2})), {k: v for k, v in zip('abc', range(3)) if v}, {v: k for k, v in {'a': 1}.items()})
keys = d.keys()
d['new'] = 1
print('new' in keys, len(keys), {'a': 1}.keys() & {'a': 2, 'b': 3}.keys(), list({'a': 1, 'b': 2}.keys() - {'a'}))
groups = {}
for word in 'one three five seven four'.split():
    groups.setdefault(len(word), []).append(word)
print(groups, {k: groups[k] for k in sorted(groups)})
for i in range(2000):
    d[i] = i
for i in range(0, 2000, 2):
    del d[i]
print(len(d), d[1999], 4 in d, sum(k for k in d if isinstance(k, int)), list(d)[-2:])
d.clear()
print(d, bool(d), not {})
me = {'k': 1}
me['self'] = me
print(me)
for action in (lambda: {}['k'], lambda: {}[1], lambda: {}[(1, 'a')], lambda: {}.popitem(), lambda: {}.pop('x'),
               lambda: {[1]: 2}, lambda: {{}: 1}, lambda: dict([1]), lambda: dict(5), lambda: {} < {}):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)
