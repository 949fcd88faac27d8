# random: Python's own Mersenne twister, so that seeded programs give Python's numbers.
import random

random.seed(42)
print(random.random(), random.random())
print(random.randint(1, 6), random.randint(-5, 5), random.randrange(10), random.randrange(0, 100, 7), random.uniform(-1, 1))
print(random.choice('abcdef'), random.choice([1, 2, 3]), random.choices('ab', k=5), random.sample(range(100), 5))
items = list(range(10))
random.shuffle(items)
print(items)
print(random.gauss(0, 1), random.gauss(10, 2), random.normalvariate(0, 1), random.getrandbits(16))
print(random.choices(['x', 'y', 'z'], weights=[1, 2, 7], k=6), random.triangular(0, 1), random.expovariate(1.5))
random.seed(0)
first = [random.random() for _ in range(3)]
random.seed(0)
print(first == [random.random() for _ in range(3)], first)
own = random.Random(7)
print(own.random(), own.randint(0, 10 ** 6), own.sample('abcdefgh', 3))
random.seed(2 ** 70)
print(random.random(), random.randint(0, 2 ** 40))
random.seed('text')
print(random.random())
random.seed(1)
inside = sum(random.random() ** 2 + random.random() ** 2 < 1 for _ in range(20000))
print(4 * inside / 20000)
for action in (lambda: random.choice([]), lambda: random.randint(5, 1), lambda: random.sample([1], 2)):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__)
