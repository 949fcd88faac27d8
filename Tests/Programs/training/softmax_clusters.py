# tolerance: 1e-3
# Softmax regression on three groups of points, loss and gradient by hand and sample by sample.
import paddle

from _data import clusters


def softmax(X):
    shifted = paddle.exp(X - paddle.max(X, axis=1, keepdim=True))
    return shifted / paddle.sum(shifted, axis=1, keepdim=True)


class MultiCrossEntropy:
    def __call__(self, predictions, labels):
        loss = 0.
        for i in range(len(labels)):
            loss -= paddle.log(predictions[i][labels[i]])
        return loss / len(labels)


paddle.seed(103)
X, y = clusters(90, spread=0.8)
W, b = paddle.zeros([2, 3]), paddle.zeros([3])
loss_fn = MultiCrossEntropy()
one_hot = paddle.nn.functional.one_hot(y, num_classes=3)
for epoch in range(61):
    outputs = softmax(paddle.matmul(X, W) + b)
    if epoch % 20 == 0:
        loss = loss_fn(outputs, y)
        score = paddle.mean((paddle.argmax(outputs, axis=1) == y).astype('float32'))
        print("epoch {} loss {:.5f} accuracy {:.3f}".format(epoch, loss.item(), score.item()))
    W = W - 0.1 * (-1 / 90) * paddle.matmul(X.t(), one_hot - outputs)
    b = b - 0.1 * (-1 / 90) * paddle.matmul(paddle.ones([90]), one_hot - outputs)
print(W, b)
library = paddle.nn.functional.cross_entropy(paddle.matmul(X, W) + b, y)
print(library.item(), loss_fn(softmax(paddle.matmul(X, W) + b), y).item())
