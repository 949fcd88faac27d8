# tolerance: 1e-3
# Linear regression solved exactly by the normal equation, with and without a penalty.
import paddle

from _data import line


class Linear:
    def __init__(self, size):
        self.params = {'w': paddle.zeros([size, 1]), 'b': paddle.zeros([1])}

    def __call__(self, x):
        return paddle.matmul(x, self.params['w']) + self.params['b']


def fit(model, x, y, penalty=0.0):
    n, d = x.shape
    x_mean, y_mean = paddle.mean(x, axis=0, keepdim=True), paddle.mean(y)
    centred = x - x_mean
    gram = paddle.matmul(centred.T, centred) + penalty * paddle.eye(d)
    model.params['w'] = paddle.matmul(paddle.matmul(paddle.inverse(gram), centred.T), y - y_mean)
    model.params['b'] = y_mean - paddle.matmul(x_mean, model.params['w']).squeeze()
    return model


paddle.seed(10)
x, y = line(100)
x_test, y_test = line(50)
for penalty in (0.0, 10.0, 1000.0):
    model = fit(Linear(1), x, y, penalty)
    error = paddle.mean((model(x_test) - y_test) ** 2).item()
    print(penalty, model.params['w'].item(), model.params['b'].item(), error)
wide = paddle.concat([x, x ** 2 / 5, paddle.sin(x)], axis=1)
model = fit(Linear(3), wide, y)
print([round(v, 4) for v in model.params['w'].flatten().tolist()], paddle.mean((model(wide) - y) ** 2).item())
print(model(paddle.to_tensor([[1., 0.2, 0.8]])).item())
