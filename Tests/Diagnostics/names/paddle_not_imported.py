x = np.array([1, 2])
