# collections: Counter, defaultdict, OrderedDict, deque, namedtuple.
from collections import Counter, OrderedDict, defaultdict, deque, namedtuple

c = Counter('abracadabra')
print(c, c['a'], c['z'], c.most_common(2), sum(c.values()), sorted(c.elements())[:3])
c.update('aaz')
c['b'] -= 1
print(c, Counter(a=3, b=1) + Counter(a=1, c=2), Counter(a=3, b=1) - Counter(a=1, b=5), Counter([1, 1, 2]) & Counter([1, 2, 2]))
words = defaultdict(list)
for word in 'apple avocado banana cherry blueberry'.split():
    words[word[0]].append(word)
print(dict(words), words['z'], 'z' in words, len(words), words)
counts = defaultdict(int)
for n in [1, 2, 1]:
    counts[n] += 1
print(counts, dict(counts), defaultdict(lambda: 7)['x'])
tree = defaultdict(lambda: defaultdict(int))
tree['a']['b'] += 1
print(tree['a']['b'], tree['c']['d'])
d = OrderedDict([('one', 1), ('two', 2), ('three', 3)])
d.move_to_end('one')
d['four'] = 4
print(d, list(d), d.popitem(last=False), d.popitem(), OrderedDict(a=1) == {'a': 1})
q = deque([1, 2, 3], maxlen=4)
q.append(4)
q.append(5)
q.appendleft(0)
print(q, q.popleft(), q.pop(), q, len(q), q[0], 3 in q, list(q))
q.extend([8, 9])
q.rotate(1)
q.extendleft('a')
print(q, deque('abc'), deque(), list(reversed(deque([1, 2]))), q.maxlen, deque([1, 2]) == deque([1, 2]))
queue, seen = deque([0]), [0]
graph = {0: [1, 2], 1: [3], 2: [3], 3: []}
while queue:
    for following in graph[queue.popleft()]:
        if following not in seen:
            seen.append(following)
            queue.append(following)
print(seen)
Sample = namedtuple('Sample', 'x y')
print(Sample(1, 2), Sample(x=3, y=4).y, [s.x for s in (Sample(5, 6), Sample(7, 8))], Sample._fields)
try:
    deque().pop()
except IndexError as error:
    print(error)
