# sklearn beside tensors: scalers, encoders, splits, folds, samples and measures.
import numpy as np
import paddle
from sklearn.datasets import load_iris, make_blobs, make_circles, make_moons
from sklearn.metrics import accuracy_score, confusion_matrix, f1_score, mean_squared_error, precision_score, recall_score
from sklearn.model_selection import KFold, train_test_split
from sklearn.preprocessing import LabelEncoder, MinMaxScaler, OneHotEncoder, StandardScaler

iris = load_iris()
print(iris.data.shape, iris.target_names.tolist(), iris.feature_names[0], iris.data[50].tolist())
scaled = StandardScaler().fit(iris.data[:100])
print(scaled.mean_.round(4).tolist(), scaled.scale_.round(4).tolist(), scaled.transform(iris.data[:2]).round(4).tolist())
between = MinMaxScaler(feature_range=(-1, 1)).fit_transform(iris.data)
print(between.min(axis=0).tolist(), between.max(axis=0).tolist(), between[75].round(4).tolist())
names = LabelEncoder().fit(['dog', 'cat', 'bird', 'cat'])
print(names.classes_.tolist(), names.transform(['cat', 'dog']).tolist(), names.inverse_transform(np.array([0, 2])).tolist())
x_train, x_test, y_train, y_test = train_test_split(iris.data, iris.target, test_size=0.2, random_state=3)
print(x_train.shape, y_test.tolist())
for fold, (train, test) in enumerate(KFold(n_splits=3, shuffle=True, random_state=1).split(iris.data)):
    print(fold, len(train), test[:6].tolist())
for points, labels in (make_moons(n_samples=8, noise=0.1, random_state=2), make_circles(n_samples=6, factor=0.5, random_state=4), make_blobs(n_samples=5, centers=2, random_state=6)):
    print(points.round(4).tolist(), labels.tolist())
truth, guess = [0, 1, 1, 2, 2, 2], [0, 1, 2, 2, 2, 0]
print(accuracy_score(truth, guess), confusion_matrix(truth, guess).tolist())
print(round(precision_score(truth, guess, average='macro'), 4), round(recall_score(truth, guess, average='macro'), 4), round(f1_score(truth, guess, average='macro'), 4))
print(mean_squared_error([1.0, 2.0], [1.5, 1.0]))

paddle.seed(0)
X = paddle.to_tensor(StandardScaler().fit_transform(x_train), dtype='float32')
y = paddle.to_tensor(y_train)
net = paddle.nn.Sequential(paddle.nn.Linear(4, 8), paddle.nn.ReLU(), paddle.nn.Linear(8, 3))
adam = paddle.optimizer.Adam(0.05, parameters=net.parameters())
for epoch in range(20):
    loss = paddle.nn.functional.cross_entropy(net(X), y)
    loss.backward()
    adam.step()
    adam.clear_grad()
print(round(loss.item(), 3), accuracy_score(y_train, net(X).argmax(axis=1).numpy()) > 0.9)
