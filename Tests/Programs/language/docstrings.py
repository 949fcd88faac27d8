"""The module's own text."""


class Op:
    """One line.

    More lines.
    """

    def forward(self, x):
        '''Short.'''
        return x

    def bare(self):
        return None


def documented(x):
    r"""Raw \n text
    :param x: input"""
    'just another statement'
    return x


def not_a_docstring():
    f'{1}'


print(__doc__)
print(repr(Op.__doc__))
print(Op.forward.__doc__, Op().forward.__doc__, Op.bare.__doc__)
print(repr(documented.__doc__), not_a_docstring.__doc__)
print(documented.__name__, Op.__name__, Op.forward.__name__, (lambda: 0).__name__)
documented.__doc__ = 'changed'
documented.calls = 3
print(documented.__doc__, documented.calls, len.__name__, Op.__module__)
