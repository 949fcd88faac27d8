print('settings read, __name__ is', __name__)
rate = 0.5
history = []


def remember(value):
    history.append(value)
    return len(history)


if __name__ == '__main__':
    print('never printed on import')
