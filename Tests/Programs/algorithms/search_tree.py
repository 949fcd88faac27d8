# A binary search tree: insertion, order, depth, removal, ranges.
class Tree:
    def __init__(self, *keys):
        self.root = None
        for key in keys:
            self.insert(key)

    def insert(self, key):
        def place(node):
            if node is None:
                return [None, key, None]
            if key != node[1]:
                side = 0 if key < node[1] else 2
                node[side] = place(node[side])
            return node
        self.root = place(self.root)

    def __iter__(self):
        def walk(node):
            if node:
                yield from walk(node[0])
                yield node[1]
                yield from walk(node[2])
        return walk(self.root)

    def depth(self):
        def of(node):
            return 0 if node is None else 1 + max(of(node[0]), of(node[2]))
        return of(self.root)

    def __contains__(self, key):
        node = self.root
        while node and node[1] != key:
            node = node[0] if key < node[1] else node[2]
        return node is not None

    def remove(self, key):
        def without(node):
            if node is None:
                raise KeyError(key)
            left, here, right = node
            if key < here:
                return [without(left), here, right]
            if key > here:
                return [left, here, without(right)]
            if left is None or right is None:
                return left or right
            least = right
            while least[0]:
                least = least[0]
            other = Tree()
            other.root = right
            other.remove(least[1])
            return [left, least[1], other.root]
        self.root = without(self.root)


t = Tree(50, 30, 70, 20, 40, 60, 80, 30)
print(list(t), t.depth(), 60 in t, 65 in t)
for key in (20, 30, 50):
    t.remove(key)
    print(key, list(t), t.root[1])
try:
    t.remove(99)
except KeyError as error:
    print('KeyError', error)
words = Tree(*'the quick brown fox jumps over the lazy dog'.split())
print(' '.join(words), words.depth(), [w for w in words if 'f' <= w < 'p'])
