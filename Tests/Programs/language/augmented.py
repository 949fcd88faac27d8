# Augmented assignment: each operator, in place for mutable values, targets evaluated once.
n = 7
for _ in range(1):
    n += 3; print(n)
    n -= 4; print(n)
    n *= 5; print(n)
    n //= 4; print(n)
    n **= 2; print(n)
    n %= 10; print(n)
    n <<= 3; print(n)
    n |= 5; print(n)
    n &= 12; print(n)
    n ^= 9; print(n)
    n >>= 1; print(n)
    n /= 4; print(n)
a = b = [1]
a += [2]
a += (3,)
a *= 2
print(a, b, a is b)
c = d = (1,)
c += (2,)
print(c, d)
s = t = 'x'
s += 'y'
s *= 2
print(s, t)


def index():
    print('index evaluated')
    return 1


values = [10, 20, 30]
values[index()] += 5
print(values)
counts = {}
for letter in 'abracadabra':
    counts[letter] = counts.get(letter, 0) + 1
counts['a'] -= 1
print(counts)
left = {1, 2, 3}
left |= {4}
left &= {2, 3, 4}
left -= {3}
left ^= {9}
print(sorted(left))
options = {'lr': 0.1}
options |= {'n': 5, 'lr': 0.2}
print(options, {'a': 1} | {'b': 2})


class Box:
    value = 1


box = Box()
box.value += 1
print(box.value, Box.value)
try:
    c[0] += 1
except TypeError as error:
    print(error)
grid = [[0] * 3 for _ in range(2)]
grid[1][2] += 4
print(grid)
