# for and while with break, continue and else; nesting; changing what is iterated.
for n in range(2, 20):
    for d in range(2, n):
        if n % d == 0:
            break
    else:
        print(n, end=' ')
print('are prime')
n, steps = 27, 0
while n != 1:
    n = n // 2 if n % 2 == 0 else 3 * n + 1
    steps += 1
else:
    print('collatz', steps)
while True:
    steps -= 1
    if steps % 2:
        continue
    if steps < 100:
        break
else:
    print('never')
print(steps)
for i in range(3): print(i, end=','); print(i * i, end=' ')
print()
for i in []:
    pass
else:
    print('empty loop', i)
queue = [1]
for item in queue:
    if item < 40:
        queue.append(item * 3)
print(queue)
for i in range(3):
    i = 10 + i
    print(i, end=' ')
print('last', i)
for i in range(5):
    for j in range(5):
        if j == 2: break
        if i % 2: continue
        print((i, j), end='')
print()
d = {'a': 1, 'b': 2}
for key in list(d):
    d[key + key] = d.pop(key)
print(d)
try:
    for key in d:
        d[key + '!'] = 0
except RuntimeError as error:
    print(error)
for (a, b), c in zip([(1, 2), (3, 4)], 'xy'):
    print(a + b, c)
for target_list in [[0] * 2]:
    for target_list[1] in range(4):
        pass
    print(target_list)
