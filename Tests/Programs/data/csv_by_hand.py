# A data set written to a file, read line by line, normalised, split and batched by hand.
import paddle

rows = [[i * 0.5, (i * 7) % 5, i % 3] for i in range(12)]
with open('points.csv', 'w') as f:
    f.write('a,b,label\n')
    for row in rows:
        f.write(','.join(str(v) for v in row) + '\n')
features, labels = [], []
with open('points.csv') as f:
    header = f.readline().strip().split(',')
    for line in f:
        *values, label = line.strip().split(',')
        features.append([float(v) for v in values])
        labels.append(int(label))
X, y = paddle.to_tensor(features), paddle.to_tensor(labels)
print(header, list(X.shape), X.dtype, y.dtype, y.tolist())
mean, std = X.mean(axis=0), X.std(axis=0)
X = (X - mean) / std
print(mean.tolist(), std.tolist(), X.mean(axis=0).abs().max().item() < 1e-6)
paddle.seed(0)
order = paddle.randperm(12)
train, test = order[:8], order[8:]
print(sorted(train.tolist() + test.tolist()) == list(range(12)), train.tolist())
for start in range(0, 8, 3):
    batch = train[start:start + 3]
    print(start, X[batch].sum(axis=1).tolist(), y[batch].tolist(), paddle.nn.functional.one_hot(y[batch], 3).sum(axis=0).tolist())
counts = {}
for label in y:
    counts[label.item()] = counts.get(label.item(), 0) + 1
print(counts, [X[y == k].shape[0] for k in range(3)])
