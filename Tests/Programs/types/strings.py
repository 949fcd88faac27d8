# repr, escapes, quotes, concatenation, indexing, comparison, conversion of strings.
for text in ('plain', "it's", 'say "hi"', '''both ' and "''', 'tab\tnew\nline', 'back\\slash', '\x00\x1f\x7f',
             '\u00e9\u4e2d', '\U0001F33C', '\xa0\u200b', '', '\a\b\f\v\r', '\101\x41\u03b1'):
    print(repr(text), len(text), end=' ')
print()
print(r'\n raw', 'ad' 'ja' "cent", 'a' + 'b' * 3, 3 * '-', 'x' * 0 + 'y', 'x' * -1)
print("""three
lines
here""", '''and 'quotes' ''')
print('line \
continued')
s = 'dandelion'
print(s[0], s[-1], s[2:5], s[::-1], 'lion' in s, 'cat' not in s, len(s), s.index('l'))
print('a' < 'b', 'B' < 'a', 'abc' < 'abd', 'ab' < 'abc', '10' < '9', 'é' > 'z', max('hello'), min('hello'))
print(str(12), str(1.50), str([1, 'a']), str(('x',)), str({'k': 'v'}), repr('a'), repr(['\n']))
print(ord('A'), chr(97), ord('中'), chr(128516), [ord(c) for c in 'az'], ''.join(chr(i) for i in range(65, 70)))
print(list('abc'), tuple('ab'), sorted('banana'), set('a'), list(reversed('abc')), list(enumerate('ab')))
print('%s' % 'x', '{}'.format('x'), f"{'x'}", 'a,b'.split(','), '-'.join('abc'))
print('naïve café'.upper(), 'STRASSE'.lower(), 'ß'.upper(), '中文abc'.title(), 'ÀÉ'.casefold())
for action in (lambda: 'a' + 1, lambda: 'abc'[5], lambda: 'abc'['x'], lambda: 'a' - 'b', lambda: 'a' * 'b',
               lambda: 'abc'.index('z'), lambda: ord('ab'), lambda: chr(-1), lambda: 'a' < 1,
               lambda: ','.join([1]), lambda: len(5), lambda: int('x1')):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)
t = 'immutable'
try:
    t[0] = 'I'
except TypeError as error:
    print(error)
