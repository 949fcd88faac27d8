# A linked list with iteration, length, reversal and equality.
class Node:
    def __init__(self, value, following=None):
        self.value, self.following = value, following


class LinkedList:
    def __init__(self, values=()):
        self.head = None
        for value in reversed(list(values)):
            self.head = Node(value, self.head)

    def __iter__(self):
        node = self.head
        while node is not None:
            yield node.value
            node = node.following

    def __len__(self):
        return sum(1 for _ in self)

    def __repr__(self):
        return ' -> '.join(map(repr, self)) or 'empty'

    def __eq__(self, other):
        return list(self) == list(other)

    def insert(self, index, value):
        if index == 0:
            self.head = Node(value, self.head)
            return self
        node = self.head
        for _ in range(index - 1):
            node = node.following
        node.following = Node(value, node.following)
        return self

    def reverse(self):
        before, node = None, self.head
        while node:
            node.following, before, node = before, node, node.following
        self.head = before
        return self


numbers = LinkedList([3, 1, 2])
print(numbers, len(numbers), LinkedList(), list(numbers))
print(numbers.insert(1, 'new').insert(0, None).insert(5, [9]), len(numbers))
print(numbers.reverse(), numbers == LinkedList(list(numbers)), 'new' in numbers, max(LinkedList([4, 7])))
long = LinkedList(range(5000))
print(sum(long), len(long), sum(1 for a, b in zip(long, LinkedList(range(5000)).reverse()) if a == b))
