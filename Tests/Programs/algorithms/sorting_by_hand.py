# Sorting algorithms written out, all against sorted().
def bubble(a):
    a = a[:]
    for i in range(len(a)):
        for j in range(len(a) - 1 - i):
            if a[j] > a[j + 1]:
                a[j], a[j + 1] = a[j + 1], a[j]
    return a


def insertion(a):
    a = list(a)
    for i in range(1, len(a)):
        item, j = a[i], i
        while j and a[j - 1] > item:
            a[j] = a[j - 1]
            j -= 1
        a[j] = item
    return a


def merge(a):
    if len(a) <= 1:
        return a[:]
    middle = len(a) // 2
    left, right, out = merge(a[:middle]), merge(a[middle:]), []
    while left and right:
        out.append((left if left[0] <= right[0] else right).pop(0))
    return out + left + right


def quick(a):
    if not a:
        return []
    pivot = a[len(a) // 2]
    return quick([x for x in a if x < pivot]) + [x for x in a if x == pivot] + quick([x for x in a if x > pivot])


def heap(a):
    a = list(a)

    def sift(i, n):
        while 2 * i + 1 < n:
            child = 2 * i + 1
            if child + 1 < n and a[child + 1] > a[child]:
                child += 1
            if a[i] >= a[child]:
                return
            a[i], a[child] = a[child], a[i]
            i = child

    for i in reversed(range(len(a) // 2)):
        sift(i, len(a))
    for end in range(len(a) - 1, 0, -1):
        a[0], a[end] = a[end], a[0]
        sift(0, end)
    return a


data = [(i * 7919 + 13) % 101 for i in range(60)]
for f in (bubble, insertion, merge, quick, heap):
    print(f.__name__, f(data) == sorted(data), f([]), f([2, 1]), f(list('python')), data[:3])
print(f'{quick(data)[:10]}', sorted(data, reverse=True)[:5])
