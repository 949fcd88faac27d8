# The iris data as the book uses it: load_iris, missing values, box-plot limits, arrays and tensors.
import numpy as np
import paddle
import pandas
from sklearn.datasets import load_iris

features = np.array(load_iris().data, dtype=np.float32)
labels = np.array(load_iris().target, dtype=np.int32)
print(features.shape, labels.shape, features[0], labels[::50])
print(pandas.isna(features).sum(), pandas.isna(labels).sum())
print(load_iris().feature_names, [str(n) for n in load_iris().target_names])
lows, highs = features.min(axis=0), features.max(axis=0)
print(lows, highs, features.mean(axis=0))
for i in range(4):
    q1, q3 = np.percentile(features[:, i], (25, 75))
    outside = ((features[:, i] < q1 - 1.5 * (q3 - q1)) | (features[:, i] > q3 + 1.5 * (q3 - q1))).sum()
    print(i, round(float(q1), 3), round(float(q3), 3), int(outside))
X = paddle.to_tensor(features)
X = (X - X.min(axis=0)) / (X.max(axis=0) - X.min(axis=0))
y = paddle.to_tensor(labels)
paddle.seed(102)
order = paddle.randperm(150)
X, y = X[order], y[order]
print(X[:2], y[:10].tolist(), X.sum().item())
both = load_iris(return_X_y=True)
print(both[0].shape, both[1][149])
