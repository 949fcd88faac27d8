# A recursive-descent calculator: a tokenizer, a grammar of methods, errors with positions.
class Calculator:
    operators = {'+': lambda a, b: a + b, '-': lambda a, b: a - b, '*': lambda a, b: a * b, '/': lambda a, b: a / b}

    def __init__(self, text):
        self.tokens, self.at = list(self.split(text)), 0

    @staticmethod
    def split(text):
        i = 0
        while i < len(text):
            c = text[i]
            if c.isspace():
                i += 1
            elif c.isdigit() or c == '.':
                start = i
                while i < len(text) and (text[i].isdigit() or text[i] == '.'):
                    i += 1
                yield 'number', float(text[start:i]), start
            elif c in '+-*/^()':
                yield c, None, i
                i += 1
            else:
                raise SyntaxError(f'unknown {c!r} at {i}')
        yield 'end', None, len(text)

    @property
    def kind(self):
        return self.tokens[self.at][0]

    def take(self, kind):
        if self.kind != kind:
            raise SyntaxError(f'expected {kind} at {self.tokens[self.at][2]}, found {self.kind}')
        self.at += 1
        return self.tokens[self.at - 1][1]

    def binary(self, kinds, part):
        value = part()
        while self.kind in kinds:
            operator = self.operators[self.kind]
            self.at += 1
            value = operator(value, part())
        return value

    def expression(self):
        return self.binary('+-', self.term)

    def term(self):
        return self.binary('*/', self.power)

    def power(self):
        if self.kind == '-':
            self.at += 1
            return -self.power()
        base = self.atom()
        if self.kind == '^':
            self.at += 1
            return base ** self.power()
        return base

    def atom(self):
        if self.kind == '(':
            self.at += 1
            value = self.expression()
            self.take(')')
            return value
        return self.take('number')

    def result(self):
        value = self.expression()
        self.take('end')
        return value


for text in ('1 + 2 * 3', '(1 + 2) * 3', '2 ^ 3 ^ 2', '-2 ^ 2', '10 / 4 - 1', '((7))', '1 +', '(1', '1 2', '3 $ 4', '', '1 / 0'):
    try:
        print(repr(text), '=', Calculator(text).result())
    except (SyntaxError, ZeroDivisionError) as error:
        print(repr(text), type(error).__name__, error)
