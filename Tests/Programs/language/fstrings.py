# f-strings: expressions, conversions, nested specs, quoting, debugging form, braces.
name, n, pi = 'dandelion', 42, 3.14159265
print(f'{name} {n} {pi}')
print(f'{n + 1} {n * 2 = } {name!r} {name.upper()!s} {[n, pi]}')
print(f'{pi:.2f} {pi:10.3f}| {pi:<10.1f}| {pi:^10.1f}| {pi:+.1e} {n:05d} {n:x} {n:#b}')
width, digits = 12, 4
print(f'{pi:{width}.{digits}f}|{name:>{width}}|{name:*^{width + 3}}|')
print(f'{{literal}} {{{n}}} {n:,} {1234567.891:,.2f} {0.256:.1%}')
print(f"{'nested ' + 'quotes'} {dict(a=1)['a']} {n if n > 40 else 'small'}")
print(f'{n=} {n = } {n=:5d} {name=!s} {pi=:.3f}')
print(f'{(lambda x: x ** 2)(5)} {max(1, 2, key=lambda v: -v)} {"a:b"} {n!r:>6}')
print(f'one ' 'two ' f'{n}' " three")
print(f'''multi
line {n
      + 1}''')
print(rf'\n{n}\t', f'\x41\u00e9 {n}', f'')
epoch, loss, score = 5, 0.693147, 1
print(f'[Train] epoch: {epoch}/{100}, loss: {loss:.5f}, score: {score:.4f}')
values = {'w': 1.5, 'b': -2}
print(f"{values['w']:6.2f}{values['b']:6.2f}", f'{values!r:}')
print(f'{True} {None} {...} {1e-10} {10**20}')
print(f'{"é":>3}|{"中文":>4}|{"":_<3}|{"abc":.2}|{"abc":5.1}|')


class Money:
    def __format__(self, spec):
        return f'<{spec}>'

    def __str__(self):
        return 'str'

    def __repr__(self):
        return 'repr'


m = Money()
print(f'{m} {m:abc} {m!s:>6} {m!r}')
