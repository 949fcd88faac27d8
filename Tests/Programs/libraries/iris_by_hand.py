# tolerance: 1e-3
# A table read, cleaned and split with pandas and sklearn, then a softmax classifier on it by hand.
import numpy as np
import paddle
import pandas as pd
from sklearn.datasets import load_iris
from sklearn.model_selection import train_test_split

iris = load_iris()
table = pd.DataFrame(iris.data, columns=['sl', 'sw', 'pl', 'pw'])
table['kind'] = iris.target
print(table.shape, list(table.columns), table['pl'].mean().round(4), table.isna().sum().tolist())
print(table.groupby('kind')['pw'].mean().round(3).tolist(), table['kind'].value_counts().sort_index().tolist())
low, high = table.quantile(0.25), table.quantile(0.75)
spread = high - low
print((low - 1.5 * spread)['sw'].round(3), (high + 1.5 * spread)['sw'].round(3))
clipped = table.copy()
for name in ['sl', 'sw', 'pl', 'pw']:
    clipped[name] = table[name].clip(low[name] - 1.5 * spread[name], high[name] + 1.5 * spread[name])
print(int((clipped['sw'] != table['sw']).sum()), clipped['sw'].max().round(2), clipped.head(2).values.tolist())
features = clipped[['sl', 'sw', 'pl', 'pw']].values
features = (features - features.mean(axis=0)) / features.std(axis=0)
x_train, x_test, y_train, y_test = train_test_split(features, iris.target, test_size=30, random_state=7, stratify=iris.target)
print(x_train.shape, x_test.shape, np.bincount(y_test).tolist())


class Softmax:
    def __init__(self, inputs, classes):
        self.params = {'W': paddle.zeros([inputs, classes]), 'b': paddle.zeros([classes])}
        self.grads = {}

    def __call__(self, X):
        self.X = X
        scores = X @ self.params['W'] + self.params['b']
        scores = scores - scores.max(axis=1, keepdim=True)
        self.output = paddle.exp(scores) / paddle.exp(scores).sum(axis=1, keepdim=True)
        return self.output

    def backward(self, labels):
        error = (self.output - paddle.nn.functional.one_hot(labels, self.output.shape[1])) / len(labels)
        self.grads['W'] = self.X.T @ error
        self.grads['b'] = error.sum(axis=0)


model = Softmax(4, 3)
X, y = paddle.to_tensor(x_train, dtype='float32'), paddle.to_tensor(y_train)
for epoch in range(100):
    chances = model(X)
    loss = -paddle.log(paddle.take_along_axis(chances, y.unsqueeze(1), axis=1)).mean()
    model.backward(y)
    for name in model.params:
        model.params[name] = model.params[name] - 0.5 * model.grads[name]
    if epoch % 25 == 24:
        print(epoch, round(loss.item(), 4), round((chances.argmax(axis=1) == y).astype('float32').mean().item(), 4))
guess = model(paddle.to_tensor(x_test, dtype='float32')).argmax(axis=1).numpy()
print(round(float((guess == y_test).mean()), 4), guess[:10].tolist())
confusion = pd.crosstab(pd.Series(y_test, name='truth'), pd.Series(guess, name='guess'))
print(confusion.values.tolist())
