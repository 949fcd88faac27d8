# List methods and operators, aliasing, sorting, errors.
a = [3, 1, 2]
a.append(5)
a.extend([4, 4])
a.extend('xy')
a.insert(0, 'first')
a.insert(100, 'last')
a.insert(-1, 'before last')
print(a, len(a))
print(a.pop(), a.pop(0), a.pop(-2), a)
a.remove('x')
a.remove('before last') if 'before last' in a else None
print(a, a.index(4), a.count(4), 4 in a)
a.reverse()
print(a)
a.sort()
print(a)
a.sort(key=lambda v: (v % 2, -v))
print(a, sorted(a, reverse=True))
b = a.copy()
c = a
b.clear()
c.append(0)
print(a, b, c is a)
print([1, 2] + [3], [0] * 3, 2 * [1, 2], [] + [], [1] * -1, [[]] * 2)
shared = [[0] * 2] * 3
shared[0][0] = 1
fresh = [[0] * 2 for _ in range(3)]
fresh[0][0] = 1
print(shared, fresh)
print([1, 2] == [1, 2], [1, 2] is [1, 2], [1, 2] < [1, 2, 0], [2] > [1, 99], [1, [2, 3]] == [1, [2, 3]])
print(list(range(3)), list('ab'), list({'k': 1}), list((1, 2)), [*[1], *(2,)], list())
words = ['banana', 'Apple', 'cherry', 'apple']
print(sorted(words), sorted(words, key=str.lower), sorted(words, key=len, reverse=True))
print(min(words), max(words, key=len), sum([[1], [2]], []), any(words), words[::-1], words[-2:])
stack, queue = [], [1, 2, 3]
stack.append(1); stack.append(2)
print(stack.pop(), stack, queue.pop(0), queue, a.index(0, 1), repr(words), str([]))
nested = [1, [2, [3, [4]]]]
nested[1][1].append(nested[0])
print(nested)
loop = [1]
loop.append(loop)
print(loop)
for action in (lambda: [].pop(), lambda: [1].pop(3), lambda: [1].remove(2), lambda: [1].index(2),
               lambda: [1, 'a'].sort(), lambda: [1][1], lambda: [1]['0'], lambda: [1] + (2,),
               lambda: [1] * 1.5, lambda: [1, 2].index(2, 0, 1), lambda: sorted(5), lambda: {[]: 1},
               lambda: list(5), lambda: [].append(1, 2)):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)
