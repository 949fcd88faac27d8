# try, except, else and finally: which parts run, in what order, and what they return.
def attempt(action):
    log = []
    try:
        log.append('try')
        result = action()
    except ZeroDivisionError:
        log.append('zero')
        result = None
    except (KeyError, IndexError) as error:
        log.append(type(error).__name__)
        result = error.args
    except Exception as error:
        log.append('other ' + str(error))
        result = -1
    else:
        log.append('else')
    finally:
        log.append('finally')
    return result, log


print(attempt(lambda: 10 // 2))
print(attempt(lambda: 1 % 0))
print(attempt(lambda: {}['missing']))
print(attempt(lambda: [][0]))
print(attempt(lambda: int('seven')))


def overrides():
    try:
        return 'try'
    finally:
        print('before returning')


def replaced():
    for i in range(3):
        try:
            if i == 1:
                continue
            if i == 2:
                break
            print('pass', i)
        finally:
            print('finally', i)
    return 'done'


print(overrides(), replaced())


def nested():
    try:
        try:
            raise KeyError('inner')
        except KeyError as error:
            print('handling', error)
            raise
        finally:
            print('inner finally')
    except LookupError as error:
        print('outer', repr(error))
    else:
        print('never')


nested()
try:
    error = 'bound before'
    raise ValueError(1, 'two')
except ValueError as error:
    print(error, error.args)
try:
    error
except NameError as missing:
    print(missing)


def swallow():
    try:
        raise ValueError
    finally:
        return 'finally wins'


print(swallow())
while True:
    try:
        raise StopIteration('out')
    except StopIteration:
        break
    finally:
        print('loop left')
