# tolerance: 1e-4
# Losses over many classes: margins of several labels, hierarchical and adaptive softmax.
import contextlib
import io

import paddle
import paddle.nn as nn
import paddle.nn.functional as F

scores = paddle.to_tensor([[.1, .2, .4, .8], [1., 2., 3., 4.], [0., 0., 0., 0.]], stop_gradient=False)
labels = paddle.to_tensor([[3, 0, -1, 1], [0, -1, -1, -1], [2, 1, 0, 3]])
for reduction in ('none', 'mean', 'sum'):
    print(F.multi_label_margin_loss(scores, labels, reduction).tolist())
nn.MultiLabelMarginLoss()(scores, labels).backward()
print(scores.grad.tolist())

paddle.seed(2)
weight, bias, x = paddle.randn([4, 3]), paddle.randn([4, 1]), paddle.randn([4, 3])
for t in (weight, bias, x):
    t.stop_gradient = False
loss = F.hsigmoid_loss(x, paddle.to_tensor([0, 1, 4, 2]), 5, weight, bias)
loss.sum().backward()
print(loss.tolist(), x.grad.tolist(), weight.grad.tolist(), bias.grad.tolist())
print(F.hsigmoid_loss(x, paddle.to_tensor([[0], [1], [4], [2]]), 5, weight).tolist())
table = paddle.to_tensor([[0, 1, -1], [0, 2, 3], [1, -1, -1], [3, 2, 1]])
code = paddle.to_tensor([[0, 1, -1], [1, 0, 1], [1, -1, -1], [0, 0, 1]])
print(F.hsigmoid_loss(x, paddle.to_tensor([0, 1, 4, 2]), 5, weight, bias, path_table=table, path_code=code).tolist())

paddle.seed(5)
with contextlib.redirect_stdout(io.StringIO()):
    tree = nn.HSigmoidLoss(3, 6)
print([list(p.shape) for p in tree.parameters()], tree.weight.tolist())
points = paddle.randn([12, 3])
classes = paddle.to_tensor([i % 6 for i in range(12)])
body = nn.Linear(3, 3)
descent = paddle.optimizer.Adam(0.1, parameters=tree.parameters() + body.parameters())
for step in range(30):
    loss = tree(F.tanh(body(points)), classes).mean()
    loss.backward()
    descent.step()
    descent.clear_grad()
    if step % 10 == 9:
        print(step, round(loss.item(), 3))

paddle.seed(4)
adaptive = nn.AdaptiveLogSoftmaxWithLoss(4, 8, [2, 5], div_value=2.0, head_bias=True)
print([(name, list(p.shape)) for name, p in adaptive.named_parameters()])
inputs = paddle.randn([5, 4])
output, loss = adaptive(inputs, paddle.to_tensor([0, 1, 3, 6, 7]))
print(output.tolist(), loss.item())
loss.backward()
print(adaptive.head_weight.grad.tolist())
print(adaptive.log_prob(inputs).exp().sum(1).tolist(), adaptive.predict(inputs).tolist())
try:
    nn.AdaptiveLogSoftmaxWithLoss(4, 8, [5, 2])
except ValueError as error:
    print(error)
