# Losses as layers: every reduction, weights, and gradients.
import paddle
import paddle.nn as nn

p = paddle.to_tensor([[0.2], [0.7], [0.9]])
t = paddle.to_tensor([[0.0], [1.0], [1.0]])
a = paddle.to_tensor([[0.5, -1.2, 0.3], [1.5, 0.1, -0.7]])
b = paddle.to_tensor([[0.1, -0.2, 0.9], [0.5, 1.1, -0.4]])
c = paddle.to_tensor([[-0.3, 0.8, 0.2], [0.4, -0.6, 0.1]])
signs = paddle.to_tensor([[1.0, -1.0, 1.0], [-1.0, 1.0, 1.0]])
classes = paddle.to_tensor([2, 0])
many = paddle.to_tensor([[1.0, 0.0, 1.0], [0.0, 1.0, 0.0]])
chances = nn.Softmax()(b)


def show(what, make, *inputs):
    for reduction in ('mean', 'sum', 'none'):
        first = inputs[0].detach()
        first.stop_gradient = False
        loss = make(reduction)(first, *inputs[1:])
        loss.sum().backward()
        print(what, reduction, loss.tolist(), first.grad.tolist())


show('BCELoss', lambda r: nn.BCELoss(reduction=r), p, t)
show('BCELoss weight', lambda r: nn.BCELoss(weight=paddle.to_tensor([2.0]), reduction=r), p, t)
show('BCEWithLogitsLoss', lambda r: nn.BCEWithLogitsLoss(reduction=r), p, t)
show('BCEWithLogitsLoss weight', lambda r: nn.BCEWithLogitsLoss(weight=paddle.to_tensor([0.5]), pos_weight=paddle.to_tensor([3.0]), reduction=r), p, t)
show('CrossEntropyLoss', lambda r: nn.CrossEntropyLoss(reduction=r), a, classes)
show('CrossEntropyLoss weight', lambda r: nn.CrossEntropyLoss(weight=paddle.to_tensor([0.5, 1.0, 2.0]), reduction=r), a, classes)
show('CrossEntropyLoss ignore', lambda r: nn.CrossEntropyLoss(ignore_index=0, reduction=r), a, classes)
show('CrossEntropyLoss soft', lambda r: nn.CrossEntropyLoss(soft_label=True, reduction=r), a, chances)
show('CrossEntropyLoss smooth', lambda r: nn.CrossEntropyLoss(label_smoothing=0.1, reduction=r), a, classes)
show('NLLLoss', lambda r: nn.NLLLoss(reduction=r), nn.LogSoftmax()(a), classes)
show('MSELoss', lambda r: nn.MSELoss(reduction=r), a, b)
show('L1Loss', lambda r: nn.L1Loss(reduction=r), a, b)
show('SmoothL1Loss', lambda r: nn.SmoothL1Loss(reduction=r, delta=0.5), a, b)
show('KLDivLoss', lambda r: nn.KLDivLoss(reduction=r), nn.LogSoftmax()(a), chances)
show('HingeEmbeddingLoss', lambda r: nn.HingeEmbeddingLoss(reduction=r), a, signs)
show('SoftMarginLoss', lambda r: nn.SoftMarginLoss(reduction=r), a, signs)
show('MarginRankingLoss', lambda r: nn.MarginRankingLoss(0.1, reduction=r), a, b, signs)
show('CosineEmbeddingLoss', lambda r: nn.CosineEmbeddingLoss(0.1, reduction=r), a, b, paddle.to_tensor([1, -1]))
show('TripletMarginLoss', lambda r: nn.TripletMarginLoss(margin=0.5, reduction=r), a, b, c)
show('MultiLabelSoftMarginLoss', lambda r: nn.MultiLabelSoftMarginLoss(reduction=r), a, many)
show('PoissonNLLLoss', lambda r: nn.PoissonNLLLoss(reduction=r), a, many)
show('GaussianNLLLoss', lambda r: nn.GaussianNLLLoss(reduction=r), a, b, paddle.abs(c))
print(nn.CosineSimilarity()(a, b).tolist(), nn.PairwiseDistance()(a, b).tolist(), nn.PairwiseDistance(1.0, keepdim=True)(a, b).tolist())
