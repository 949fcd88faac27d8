"""A small package, as the reader of the book would keep beside the program."""
print('nndl is imported')
VERSION = '0.1'
