# tolerance: 1e-3
# A small network learns from the soft outputs of a larger one: KL divergence and temperature.
import paddle
import paddle.nn as nn
import paddle.nn.functional as F

from _data import clusters

paddle.seed(38)
X, y = clusters(60, spread=0.7)
teacher = nn.Sequential(nn.Linear(2, 16), nn.ReLU(), nn.Linear(16, 3))
student = nn.Linear(2, 3)
adam = paddle.optimizer.Adam(0.02, parameters=teacher.parameters())
for _ in range(40):
    loss = F.cross_entropy(teacher(X), y)
    loss.backward()
    adam.step()
    adam.clear_grad()
print('teacher', '%.4f' % loss.item())
soft = F.softmax(teacher(X).detach() / 2.0)
sgd = paddle.optimizer.SGD(0.5, parameters=student.parameters())
for step in range(31):
    loss = F.kl_div(F.log_softmax(student(X) / 2.0), soft, reduction='batchmean')
    loss.backward()
    sgd.step()
    sgd.clear_grad()
    if step % 10 == 0:
        print(step, '%.5f' % loss.item())
print([p.grad is None or p.grad.abs().sum().item() == 0 for p in teacher.parameters()])
