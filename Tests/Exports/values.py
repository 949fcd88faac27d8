_ = 1 + 2; print(_)
_ = 'text'; print(repr(_))
_ = "it's"; print(repr(_))
_ = 1, 2; print(_)
_ = [1, 'two', 3.0]; print(_)
None
_ = {'a': 1, 'b': [2, 3]}; print(_)
_ = True; print(_);
_ = 3.0; print(_)
_ = 2 ** 100; print(_)
_ = _ + 1; print(_)
x = 5
_ = x; print(_)
print('printed')
_ = (x + 1,
 x + 2); print(_)  # two
_ = range(3); print(_)
lambda_ = (lambda v: v * 2)(4)
_ = lambda_; print(_)
