class DataError(Exception):
    pass


raise DataError('row', 5, 'is empty')
