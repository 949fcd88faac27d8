# tolerance: 1e-3
# Points are moved so that like is near like: a triplet loss.
import paddle
import paddle.nn as nn

from _data import clusters

paddle.seed(39)
X, y = clusters(45, features=3)
net = nn.Linear(3, 2)
groups = [X[y == k] for k in range(3)]
n = min(len(g) for g in groups) - 1
anchors = paddle.concat([g[:n] for g in groups])
near = paddle.concat([g[1:n + 1] for g in groups])
far = paddle.concat([groups[(k + 1) % 3][:n] for k in range(3)])
loss_fn = nn.TripletMarginLoss(margin=1.0)
adam = paddle.optimizer.Adam(0.05, parameters=net.parameters())
for step in range(21):
    loss = loss_fn(net(anchors), net(near), net(far))
    loss.backward()
    adam.step()
    adam.clear_grad()
    if step % 5 == 0:
        print(step, '%.5f' % loss.item())
print([len(g) for g in groups], net.weight.shape == [3, 2])
