# The methods of str, one line for each family.
print('Hello World'.upper(), 'Hello'.lower(), 'hello world'.title(), 'hELLO'.capitalize(), 'aBc'.swapcase())
print(repr('  pad '.strip()), repr('  pad '.lstrip()), repr('xxaxx'.strip('x')), repr('abcab'.rstrip('ab')), repr('\t\n x'.strip()))
print('a,b,,c'.split(','), ' a  b c '.split(), 'a,b,c'.split(',', 1), 'a b c'.rsplit(' ', 1), ''.split(), ''.split(','))
print('one\ntwo\r\nthree\n'.splitlines(), 'a\nb'.splitlines(True), 'k=v=w'.partition('='), 'k=v=w'.rpartition('='), 'x'.partition('='))
print('banana'.find('an'), 'banana'.rfind('an'), 'banana'.find('x'), 'banana'.count('an'), 'banana'.index('n', 3), 'banana'.count(''))
print('banana'.replace('a', 'o'), 'banana'.replace('a', 'o', 2), 'abc'.replace('', '-'), 'aaa'.replace('aa', 'b'))
print('file.py'.startswith('file'), 'file.py'.endswith(('.txt', '.py')), 'abc'.startswith('b', 1), ''.startswith(''))
print('ab'.center(7, '*'), 'ab'.ljust(5) + '|', 'ab'.rjust(5), '42'.zfill(6), '-42'.zfill(6), '+1.5'.zfill(7), 'abc'.center(6))
print('abc'.isalpha(), 'a1'.isalnum(), '12'.isdigit(), ' \t'.isspace(), 'Ab'.isupper(), 'ab1'.islower(), 'Title Case'.istitle())
print(''.isalpha(), '½'.isnumeric(), '½'.isdigit(), 'a_1'.isidentifier(), '1a'.isidentifier(), '中'.isalpha(), '１'.isdecimal())
print('a\tbc\td'.expandtabs(4), 'prefix_x'.removeprefix('prefix_'), 'x.py'.removesuffix('.py'), 'x'.removeprefix('y'))
print('hello'.translate(str.maketrans('el', 'ip')), 'abc'.translate({97: None, 98: 'B'}), str.maketrans('a', 'b'))
print(', '.join(['x', 'y']), ''.join([]), '-'.join('k'), ' '.join(str(i) for i in range(3)), '/'.join(('a', 'b')))
print(str.upper('bound'), list(map(str.strip, [' a', 'b '])), 'AbC'.casefold() == 'aBc'.casefold())
print('{:>5}'.format('ab'), 'a%sb' % 1, 'The cat'.swapcase().split()[::-1], 'a-b_c'.replace('-', '_').split('_'))
words = 'the cat saw the dog'.split()
print({w: words.count(w) for w in words}, sorted(set(words), key=words.index), ' '.join(w.capitalize() for w in words))
print('abc'.__len__(), 'a'.__add__('b'), 'a' 'b'.join('xy'), 'ab' in 'cab', 'abc'.__contains__('b'))
for action in (lambda: 'a'.split(''), lambda: 'a'.center(), lambda: 'a'.replace('a'), lambda: 'x'.join(5),
               lambda: 'a'.startswith(1), lambda: 'ab'.center(5, 'xy'), lambda: 'a'.index('b')):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__)
