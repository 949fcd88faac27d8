# CTC: the loss and its gradients, short rows, empty labels, reductions; paths of a beam search.
# Gradients are also held against central differences.
import paddle
import paddle.nn as nn
import paddle.nn.functional as F

paddle.seed(1)
logits = paddle.randn([5, 3, 4])
logits.stop_gradient = False
labels = paddle.to_tensor([[1, 2], [3, 3], [1, 0]], 'int32')
steps, lengths = paddle.to_tensor([5, 5, 4]), paddle.to_tensor([2, 2, 1])
for reduction in ('none', 'sum', 'mean'):
    loss = F.ctc_loss(logits, labels, steps, lengths, reduction=reduction)
    print(reduction, list(loss.shape), loss.tolist())
loss = nn.CTCLoss(blank=0, reduction='sum')(logits, labels, steps, lengths)
loss.backward()
print(logits.grad.tolist())
print([round(v, 5) for v in logits.grad.sum(2).flatten().tolist()])
logits.clear_grad()
F.ctc_loss(logits, labels, steps, lengths, reduction='sum', norm_by_times=True).backward()
print(logits.grad[0].tolist())
logits.clear_grad()
print(F.ctc_loss(logits, labels, paddle.to_tensor([5, 2, 4]), lengths, reduction='none').tolist())
print(F.ctc_loss(logits, labels, steps, paddle.to_tensor([0, 1, 1]), reduction='none').tolist())
print(F.ctc_loss(logits, labels, steps, lengths, blank=0, reduction='none', zero_infinity=True).tolist())

start = logits.numpy().copy()


def value(shift, place):
    moved = start.copy()
    moved[place] += shift
    return F.ctc_loss(paddle.to_tensor(moved), labels, steps, lengths, reduction='sum').item()


F.ctc_loss(logits, labels, steps, lengths, reduction='sum').backward()
for place in ((0, 0, 1), (2, 1, 3), (4, 1, 0), (3, 2, 2)):
    difference = (value(1e-2, place) - value(-1e-2, place)) / 2e-2
    print(place, abs(difference - logits.grad[place].item()) < 2e-3)

ids = paddle.to_tensor([[[2, 2], [6, 1]], [[3, 9], [6, 1]], [[0, 1], [9, 0]]])
parents = paddle.to_tensor([[[0, 0], [1, 1]], [[1, 0], [1, 0]], [[0, 0], [0, 1]]])
print(F.gather_tree(ids, parents).tolist())
try:
    F.ctc_loss(logits[0], labels, steps, lengths)
except Exception as error:
    print('refused')
