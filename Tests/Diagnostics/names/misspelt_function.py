def accuracy(right, total):
    return right / total


print(accurracy(9, 10))
