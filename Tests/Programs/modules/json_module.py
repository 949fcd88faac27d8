# json: dumps with its options, loads, round trips, files, errors.
import json

value = {'name': '蒲公英', 'sizes': [2, 5, 1], 'rate': 0.1, 'big': 10 ** 20, 'ok': True, 'none': None, 'deep': {'a': [[], {}]}, 1: 'int key'}
print(json.dumps(value))
print(json.dumps(value, ensure_ascii=False, sort_keys=False))
print(json.dumps({'b': [1, 2], 'a': {'c': 1.5}}, indent=2, sort_keys=True))
print(json.dumps([1, 'two', None, True, 1e-7, 1e16, 2.0]), json.dumps('quote " \\ \n \t / \x01 é 🌼'), json.dumps([1, 2], separators=(',', ':')))
print(json.dumps((1, (2,))), json.dumps({}), json.dumps([]), json.dumps({True: 1, None: 2, 1.5: 3}), json.dumps([], indent=2), json.dumps(float('nan')))
print(json.loads('{"a": [1, 2.5, -3e2, true, false, null, "x\\u4e2d\\n"], "b": {}}'))
print(json.loads(' [1 , 2 ] '), json.loads('"text"'), json.loads('1'), json.loads('1.0'), json.loads('{"k": "later", "k": "wins"}'))
print(json.loads(json.dumps(value))['name'], json.loads(json.dumps({'x': (1, 2)})) == {'x': [1, 2]})
with open('config.json', 'w') as f:
    json.dump({'epochs': 5, 'lr': 0.01}, f)
with open('config.json') as f:
    print(json.load(f))
for text in ('{', '[1,]', "{'a': 1}", '', 'nope', '[1] 2', '{"a" 1}'):
    try:
        json.loads(text)
    except json.JSONDecodeError as error:
        print(type(error).__name__, error)
try:
    json.dumps({'f': len})
except TypeError as error:
    print(error)
