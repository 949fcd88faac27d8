# tolerance: 1e-3
# k-means on clusters, without gradients: distances, argmin, masks and means.
import paddle

from _data import clusters

paddle.seed(2)
X, y = clusters(60, spread=0.4)
centres = X[:3].clone()
for step in range(6):
    distances = ((X.unsqueeze(1) - centres.unsqueeze(0)) ** 2).sum(axis=-1)
    nearest = distances.argmin(axis=1)
    inertia = distances.min(axis=1).mean()
    print(step, '%.5f' % inertia.item(), [(nearest == k).astype('int64').sum().item() for k in range(3)])
    centres = paddle.stack([X[nearest == k].mean(axis=0) if (nearest == k).any() else centres[k] for k in range(3)])
print(sorted([[round(v, 3) for v in row] for row in centres.tolist()]))
