from paddle import to_tensor

class Record:
    def __init__(self):
        self.log = []
    def add(self, *values, **named):
        self.log.extend(values)
        self.log.append(named)
        return self
    def __repr__(self):
        return f"Record of {len(self.log)}"

r = Record()
print(repr(r.add(1, 2, key=3)))
print(r.log)
numbers = {n: n ** 2 for n in range(4)}
print(numbers)
print([n for n, m in numbers.items() if m > 1])
first, *rest = [1, 2, 3]
print(rest)
print((lambda a, b=2: a + b)(1))
x = y = to_tensor([1.0, 2.0])
print(x is y)
z = x if x.sum() > 1 else y
print(z)
print(*rest, sep="-", end="!\n")
assert x.shape == [2]
del numbers
print(repr("a" "b"))
print(not True)
