# Comparison and hash methods: sorting, min, max, membership, dict keys, reflection.
class Version:
    def __init__(self, text):
        self.parts = tuple(int(p) for p in text.split('.'))

    def __eq__(self, other):
        if not isinstance(other, Version):
            return NotImplemented
        return self.parts == other.parts

    def __lt__(self, other):
        return self.parts < other.parts

    def __le__(self, other):
        return self.parts <= other.parts

    def __hash__(self):
        return hash(self.parts)

    def __repr__(self):
        return 'v' + '.'.join(map(str, self.parts))


texts = ['1.10', '1.9', '1.9.1', '0.3', '1.10']
versions = [Version(t) for t in texts]
print(sorted(versions))
print(sorted(versions, reverse=True))
print(min(versions), max(versions))
print(Version('1.9') in versions, versions.index(Version('1.9.1')), versions.count(Version('1.10')))
print(len(set(versions)), {Version('0.3'): 'old'}[Version('0.3')])
a, b = Version('2.0'), Version('2.1')
print(a < b, a > b, a <= b, a >= b, a == b, a != b)
print(a == '2.0', a != '2.0')
print(a < b < Version('3.0'), a < b > Version('2.0.5'))


class Plain:
    pass


x, y = Plain(), Plain()
print(x == x, x == y, x != y, len({x, y, x}))
try:
    x < y
except TypeError as error:
    print(error)


class OnlyEq:
    def __eq__(self, other):
        return True


try:
    {OnlyEq(): 1}
except TypeError as error:
    print(error)
print(OnlyEq() == 5, 5 == OnlyEq(), OnlyEq() != 5)
