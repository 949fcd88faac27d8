# Monte Carlo with Python's own random numbers: dice, walks, pi, a birthday table, a queue.
import random
from collections import Counter, deque

random.seed(2026)
rolls = [random.randint(1, 6) + random.randint(1, 6) for _ in range(600)]
counts = Counter(rolls)
for total in range(2, 13):
    print(f'{total:2} {"#" * (counts[total] // 5)} {counts[total]}')
position, path = 0, [0]
for _ in range(30):
    position += random.choice((-1, 1))
    path.append(position)
print(path, min(path), max(path))
print(4 * sum(random.random() ** 2 + random.random() ** 2 < 1 for _ in range(5000)) / 5000)


def shared(people, trials=200):
    return sum(len(set(random.randrange(365) for _ in range(people))) < people for _ in range(trials)) / trials


print({n: shared(n) for n in (5, 23, 50)})
queue, waited, clock, free = deque(), [], 0.0, 0.0
for customer in range(50):
    clock += random.expovariate(1.0)
    start = max(clock, free)
    waited.append(start - clock)
    free = start + random.uniform(0.5, 1.2)
print(f'{sum(waited) / len(waited):.4f} {max(waited):.4f}')
deck = [f'{rank}{suit}' for suit in 'SHDC' for rank in '23456789TJQKA']
random.shuffle(deck)
print(deck[:5], random.sample(deck, 3), random.choices(['win', 'lose'], weights=[1, 3], k=6), f'{random.gauss(0, 1):.6f}')
