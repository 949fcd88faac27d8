# Accounts: inheritance, properties, exceptions of one's own, a log, comparison, a context manager.
class BankError(Exception):
    pass


class InsufficientFunds(BankError):
    def __init__(self, account, amount):
        super().__init__(f'{account.owner} has {account.balance:.2f}, needs {amount:.2f}')
        self.missing = amount - account.balance


class Account:
    fee = 0.0
    opened = 0

    def __init__(self, owner, balance=0.0):
        self.owner, self._balance, self.history = owner, balance, []
        Account.opened += 1

    @property
    def balance(self):
        return self._balance

    def deposit(self, amount):
        if amount <= 0:
            raise ValueError('deposit a positive amount')
        self._balance += amount
        self.history.append(('in', amount))
        return self

    def withdraw(self, amount):
        total = amount + self.fee
        if total > self._balance:
            raise InsufficientFunds(self, total)
        self._balance -= total
        self.history.append(('out', total))
        return self

    def __lt__(self, other):
        return self.balance < other.balance

    def __str__(self):
        return f'{type(self).__name__} of {self.owner}: {self.balance:,.2f}'

    def __enter__(self):
        self._saved = self._balance, self.history[:]
        return self

    def __exit__(self, kind, error, trace):
        if kind:
            self._balance, self.history = self._saved
            print(f'rolled back: {error}')
        return kind is not None and issubclass(kind, BankError)


class Savings(Account):
    rate = 0.05

    def grow(self, years=1):
        for _ in range(years):
            self.deposit(round(self.balance * self.rate, 2))
        return self


class Checking(Account):
    fee = 0.5


ann, bob = Savings('Ann', 1000), Checking('Bob')
print(ann.grow(3), bob.deposit(100).withdraw(30), sep='\n')
print(bob.history, Account.opened, ann > bob, min(ann, bob).owner)
try:
    bob.withdraw(1000)
except InsufficientFunds as error:
    print(error, f'{error.missing:.2f}', isinstance(error, BankError))
with ann:
    ann.deposit(50).withdraw(5000)
print(ann, len(ann.history))
try:
    bob.balance = 10 ** 6
except AttributeError:
    print('the balance cannot be set')
try:
    ann.deposit(-1)
except ValueError as error:
    print(error)
