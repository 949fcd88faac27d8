Loss = 0.5
print(loss)
