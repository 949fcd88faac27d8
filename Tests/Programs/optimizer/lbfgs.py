# tolerance: 1e-3
# LBFGS with a closure: a valley that bends, with and without a line search.
import paddle
import paddle.nn as nn


def valley(w):
    return (1.0 - w[0]) ** 2 + 20.0 * (w[1] - w[0] ** 2) ** 2


for search in (None, 'strong_wolfe'):
    w = paddle.create_parameter([2], 'float32', default_initializer=nn.initializer.Assign([-0.5, 1.0]))
    optimizer = paddle.optimizer.LBFGS(learning_rate=0.1 if search is None else 1.0, max_iter=5, line_search_fn=search, parameters=[w])

    def closure():
        optimizer.clear_grad()
        loss = valley(w)
        loss.backward()
        return loss

    for _ in range(4):
        loss = optimizer.step(closure)
        print(search, [round(v, 3) for v in w.tolist()])
