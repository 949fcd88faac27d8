# Truth, conditional expressions, chained comparison, and/or: what is evaluated, and how often.
def see(value):
    print('see', value, end='; ')
    return value


print(see(1) < see(2) < see(3))
print(see(1) > see(2) < see(3))
print(see(0) or see('') or see('last'))
print(see(1) and see([]) and see('never'))
print(not see(0), not not see('x'))
print(see('yes') if see(True) else see('no'))
print(1 < 2 == 2 != 3 >= 3 is not None)
x = 7
print(0 <= x < 10, 0 <= x < 5, 1 == 1.0 == True, 'a' < 'b' <= 'b', 3 in [1, 2, 3] == True)
for value in (0, 0.0, -1, '', ' ', [], [0], (), {}, set(), None, range(0), range(1), False, True):
    print(repr(value), bool(value), sep='->', end=' ')
print()
print([] == (), [1, 2] < [1, 3], (1, 2) < (1, 2, 0), [1, 2] == [1.0, 2.0], 'Z' < 'a')
print(None is None, None == 0, [] is [], x is x)
print('mid' if 3 < x < 9 else 'far', (x > 5) + (x > 6) + (x > 7))
print(1 if x < 5 else 2 if x < 8 else 3)
print(x == 7 and 'seven' or 'other', True and None, False or 0)
print('a' in 'cat', 'at' in 'cat', '' in '', 2 not in (1, 3), 'k' in {'k': 0})
