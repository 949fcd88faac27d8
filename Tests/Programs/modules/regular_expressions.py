# Regular expressions: patterns, groups, replacements, splits, errors.
import re
for p, s in [(r'\d+', 'a1 b22 c333'), (r'(\w+)@(\w+)\.com', 'x@y.com, a@b.com'), (r'a*', 'baac'), (r'|a', 'a'), (r'(a|b)*c', 'ababc'), (r'^\s*#', '  # x'), (r'(?P<y>\d{4})-(?P<m>\d\d)', 'on 2024-05'), (r'(?i)HELLO', 'say hello'), (r'(a+)+b', 'aaab'), (r'x(?=y)', 'xz xy'), (r'(?<!a)b', 'ab cb'), (r'(\w)\1', 'hello book'), (r'[^aeiou\s]+', 'hello world'), (r'\bfoo\b', 'foo food'), (r'a{2,3}?', 'aaaa'), (r'(?s)a.b', 'a\nb'), (r'(?m)^x$', 'x\ny\nx'), (r'[\u4e00-\u9fff]+', '蒲公英 book 书'), (r'(a)|(b)', 'ab'), (r'\s+', 'a  b\tc'), (r'(?:ab)+', 'ababab x ab'), (r'.*?,', 'a,b,c')]:
    print(p, re.findall(p, s), [m.span() for m in re.finditer(p, s)], re.split(p, s), re.sub(p, '<>', s))
m = re.match(r'(?P<a>\w+) (\w+)?', 'hello world')
print(m, m.group(), m.group(1, 2), m['a'], m.groups(), m.groupdict(), m.span(2), m.start(), m.end('a'), m.lastindex, m.lastgroup, m.re, m.string)
print(re.match('x', 'y'), re.fullmatch('a+', 'aaa'), re.fullmatch('a+', 'aab'), re.search('b', 'abc').start())
print(re.sub(r'(\w+) (\w+)', r'\2 \1', 'one two'), re.sub('a', lambda m: m.group().upper(), 'banana', count=2), re.subn('a', 'o', 'banana'), re.sub(r'(?P<n>\d)', r'<\g<n>>', 'a1'))
print(re.escape('a.b*c'), re.split(r'(,)', 'a,b'), re.split(',', 'a,b,c', maxsplit=1), re.compile('a', re.I | re.M), re.compile('(a)(b)').groups)
for p in ['(', '[a', '*a', 'a**', r'\1', '(?P<a>x)(?P<a>y)', 'a{3,1}', '(?<=a+)b', r'\q', '(?P<1a>x)', '(?z)']:
    try:
        re.compile(p); print('ok', p)
    except re.error as e:
        print(p, '->', e)
text = 'the quick brown fox jumps over the lazy dog ' * 50
print(len(re.findall(r'\w+', text)), sorted(set(re.findall(r'\b\w{5}\b', text))))
print(re.findall(r'''(?x) (\d+)  # digits
   \s* ([a-z]+)''', '12 ab 3c'), re.match(r'(a)?(?(1)b|c)', 'ab'), re.match(r'(a)?(?(1)b|c)', 'c'), re.search(r'(?>a+)b', 'aaab'))
