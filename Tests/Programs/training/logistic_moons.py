# tolerance: 1e-3
# Logistic regression on two moons, with the gradient written by hand.
import paddle

from _data import moons


class LogisticRegression:
    def __init__(self, size):
        self.params = {'w': paddle.zeros([size, 1]), 'b': paddle.zeros([1])}
        self.grads = {}

    def __call__(self, X):
        self.X = X
        self.outputs = 1 / (1 + paddle.exp(-(paddle.matmul(X, self.params['w']) + self.params['b'])))
        return self.outputs

    def backward(self, labels):
        n = labels.shape[0]
        self.grads['w'] = -1 / n * paddle.matmul(self.X.t(), labels - self.outputs)
        self.grads['b'] = -1 / n * paddle.sum(labels - self.outputs)


def cross_entropy(predictions, labels):
    n = labels.shape[0]
    loss = -1. / n * (paddle.matmul(labels.t(), paddle.log(predictions)) + paddle.matmul((1 - labels.t()), paddle.log(1 - predictions)))
    return paddle.squeeze(loss, axis=1)


paddle.seed(7)
X, y = moons(300, noise=0.15)
model = LogisticRegression(2)
for epoch in range(201):
    predictions = model(X)
    loss = cross_entropy(predictions, y)
    model.backward(y)
    for name in model.params:
        model.params[name] = model.params[name] - 0.5 * model.grads[name]
    if epoch % 50 == 0:
        right = ((predictions > 0.5).astype('float32') == y).astype('float32').mean()
        print(epoch, f'{loss.item():.5f}', f'{right.item():.2f}')
print(model.params['w'].tolist(), model.params['b'].tolist())
