# Counting words, lengths and letters; a table with aligned columns; a Caesar cipher; palindromes.
text = """A dandelion is a flower. A dandelion is also a clock:
blow, and the seeds fly away. Blow again, and they are gone!"""
words = [w.strip('.,:!').lower() for w in text.split()]
counts = {}
for word in words:
    counts[word] = counts.get(word, 0) + 1
print(len(words), len(counts), max(counts, key=counts.get))
print(f"{'word':<10}|{'count':>6}|{'share':>8}")
print('-' * 26)
for word, count in sorted(counts.items(), key=lambda item: (-item[1], item[0]))[:6]:
    print(f'{word:<10}|{count:>6}|{count / len(words):>8.1%}')
lengths = {}
for word in words:
    lengths.setdefault(len(word), []).append(word)
for length in sorted(lengths, reverse=True)[:3]:
    print(length, sorted(set(lengths[length])))
print({c: text.lower().count(c) for c in 'aeiou'}, sum(c.isupper() for c in text), text.count('\n'), [len(line) for line in text.splitlines()])


def caesar(text, shift):
    def turn(c):
        if not c.isalpha():
            return c
        base = ord('A') if c.isupper() else ord('a')
        return chr((ord(c) - base + shift) % 26 + base)
    return ''.join(map(turn, text))


secret = caesar('Blow, wind!', 5)
print(secret, caesar(secret, -5))


def palindrome(text):
    letters = [c for c in text.lower() if c.isalnum()]
    return letters == letters[::-1]


print([palindrome(t) for t in ('A man, a plan, a canal: Panama', 'dandelion', '', '12 21', '上海自来水来自海上')])
print(' '.join(word[::-1] for word in 'flow of gradients'.split()), '-'.join('grad'), 'op' * 3, ''.join(sorted(set('backward'))))
roman = [('M', 1000), ('CM', 900), ('D', 500), ('CD', 400), ('C', 100), ('XC', 90), ('L', 50), ('XL', 40), ('X', 10), ('IX', 9), ('V', 5), ('IV', 4), ('I', 1)]


def to_roman(n):
    out = ''
    for sign, value in roman:
        out += sign * (n // value)
        n %= value
    return out


print([to_roman(n) for n in (1, 4, 9, 14, 40, 90, 400, 1994, 2026)])
