# Slices of lists, tuples and strings: negative, stepped, out of range; stores and deletions.
s = 'dandelion'
t = list(range(10))
for cut in (slice(2, 5), slice(None, 3), slice(-3, None), slice(None, None, 2),
            slice(None, None, -1), slice(7, 2, -2), slice(5, 100), slice(4, 2), slice(-100, 2)):
    print(cut, repr(s[cut]), t[cut], tuple(t)[cut])
print(s[0], s[-1], s[1:-1], s[::-1][:3], t[-1], t[3:][0])
t[2:4] = ['a', 'b', 'c']
print(t)
t[:1] = []
t[len(t):] = 'xy'
t[1:1] = [None]
print(t)
t[::2] = [0] * len(t[::2])
print(t)
del t[-3:], t[0]
print(t)
del t[::2]
print(t)
t[:] = range(3)
print(t)
same = t
same[:] = []
print(t, same is t)
try:
    t[::2] = [1, 2, 3]
except ValueError as error:
    print(error)
try:
    [1, 2, 3][::0]
except ValueError as error:
    print(error)
for index in (3, -4):
    try:
        [1, 2, 3][index]
    except IndexError as error:
        print(error)
print(slice(1, 8, 3).indices(5), slice(None).start, slice(4).stop, slice(1, 2) == slice(1, 2))
print(range(10)[2:8:3], range(10)[::-1], list(range(20)[5:15:4]))
word = 'level'
print(word == word[::-1], [word[i:i + 2] for i in range(len(word) - 1)])
