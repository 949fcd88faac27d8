name = 'dandelion
print(name)
