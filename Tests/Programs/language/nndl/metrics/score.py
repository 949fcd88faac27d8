from ..op import Scale

__all__ = ['accuracy']


def accuracy(right, total):
    return Scale(100)(right / total)


def not_in_all():
    return 'hidden'
