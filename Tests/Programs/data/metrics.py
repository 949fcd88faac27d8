# paddle.metric: Accuracy, Precision, Recall, Auc, the accuracy function and a metric of one's own.
import paddle
from paddle.metric import Accuracy, Auc, Metric, Precision, Recall

scores = paddle.to_tensor([[0.1, 0.9], [0.8, 0.2], [0.3, 0.7], [0.6, 0.4]])
labels = paddle.to_tensor([[1], [0], [0], [0]])
m = Accuracy()
correct = m.compute(scores, labels)
print(correct.tolist(), float(m.update(correct)), float(m.accumulate()), m.name())
m.update(m.compute(scores[:2], labels[:2]))
print(m.accumulate())
m.reset()
print(m.accumulate(), paddle.metric.accuracy(scores, labels).item(), paddle.metric.accuracy(paddle.to_tensor([[0.2, 0.3, 0.5], [0.5, 0.4, 0.1]]), paddle.to_tensor([[1], [1]]), k=2).item())
top = Accuracy(topk=(1, 2))
top.update(top.compute(paddle.to_tensor([[0.2, 0.3, 0.5], [0.5, 0.1, 0.4]]), paddle.to_tensor([[1], [0]])))
print([float(a) for a in top.accumulate()], top.name())
p, r, auc = Precision(), Recall(), Auc()
predictions, truth = paddle.to_tensor([0.9, 0.2, 0.7, 0.6]), paddle.to_tensor([1, 0, 0, 1])
p.update(predictions, truth)
r.update(predictions, truth)
auc.update(paddle.stack([1 - predictions, predictions], axis=1), truth.reshape([-1, 1]))
print(p.accumulate(), r.accumulate(), auc.accumulate(), p.name(), auc.name())


class Hits(Metric):
    def __init__(self):
        super().__init__()
        self.hits = self.seen = 0

    def name(self):
        return 'hits'

    def reset(self):
        self.hits = self.seen = 0

    def update(self, outputs, labels):
        self.hits += (outputs.argmax(axis=1) == labels.flatten()).sum().item()
        self.seen += labels.shape[0]

    def accumulate(self):
        return self.hits / max(self.seen, 1)


h = Hits()
h.update(scores, labels)
print(h.name(), h.accumulate(), isinstance(h, Metric))
