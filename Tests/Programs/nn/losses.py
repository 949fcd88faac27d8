# Losses as layers and functions, with reductions, weights, labels of several kinds.
import paddle
import paddle.nn as nn
import paddle.nn.functional as F

p = paddle.to_tensor([[0.2], [0.9], [0.6]])
t = paddle.to_tensor([[0.], [1.], [1.]])
logits = paddle.to_tensor([[2., 0.5, -1.], [0., 0., 3.], [1., 1., 1.]])
labels = paddle.to_tensor([0, 2, 1])
print(nn.MSELoss()(p, t), nn.MSELoss(reduction='sum')(p, t).item(), nn.MSELoss(reduction='none')(p, t).tolist(), nn.L1Loss()(p, t).item(), nn.SmoothL1Loss()(p, t).item())
print(nn.BCELoss()(p, t), F.binary_cross_entropy(p, t, weight=paddle.to_tensor([[1.], [2.], [3.]])).item(), nn.BCEWithLogitsLoss()(p * 4 - 2, t).item(), F.binary_cross_entropy_with_logits(p, t, reduction='sum').item())
print(nn.CrossEntropyLoss()(logits, labels), F.cross_entropy(logits, labels, reduction='none').tolist(), F.cross_entropy(logits, labels.reshape([3, 1])).item(), F.cross_entropy(logits, labels, weight=paddle.to_tensor([1., 2., 3.])).item())
print(F.cross_entropy(logits, F.one_hot(labels, 3), soft_label=True).item(), F.cross_entropy(F.softmax(logits), labels, use_softmax=False).item(), F.cross_entropy(logits, paddle.to_tensor([0, -100, 1]), ignore_index=-100).item(), F.cross_entropy(logits, labels, label_smoothing=0.1).item())
print(nn.NLLLoss()(F.log_softmax(logits), labels).item(), nn.KLDivLoss(reduction='batchmean')(F.log_softmax(logits), F.softmax(logits * 2)).item(), F.softmax_with_cross_entropy(logits, labels.reshape([3, 1])).tolist())
a, b = paddle.to_tensor([[1., 2.], [0.5, -1.]]), paddle.to_tensor([[2., 1.], [1., 1.]])
print(F.cosine_similarity(a, b).tolist(), nn.CosineEmbeddingLoss()(a, b, paddle.to_tensor([1, -1])).item(), nn.MarginRankingLoss(margin=0.5)(a, b, paddle.ones([2, 2])).item(), nn.HingeEmbeddingLoss()(a, paddle.to_tensor([[1., -1.], [-1., 1.]])).item(), nn.TripletMarginLoss()(a, b, a + 1).item())
print(F.square_error_cost(p, t).tolist(), F.log_loss(p, t).tolist(), nn.PairwiseDistance()(a, b).tolist(), F.sigmoid_focal_loss(p, t).item(), nn.PoissonNLLLoss()(a, b).item())
