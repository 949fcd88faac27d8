print(f'{"abc":.2f}')
