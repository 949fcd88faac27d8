# tolerance: 1e-3
# The article's operators in other words: a two-layer network with hand-written backward passes.
import paddle

from _data import moons


class Op(object):
    def __init__(self):
        pass

    def __call__(self, inputs):
        return self.forward(inputs)

    def forward(self, inputs):
        raise NotImplementedError

    def backward(self, outputs_grads):
        raise NotImplementedError


class Logistic(Op):
    def __init__(self):
        self.outputs = None

    def forward(self, inputs):
        self.outputs = 1.0 / (1.0 + paddle.exp(-inputs))
        return self.outputs

    def backward(self, grads):
        slope = paddle.multiply(self.outputs, (1.0 - self.outputs))
        return paddle.multiply(grads, slope)


class Linear(Op):
    def __init__(self, input_size, output_size, name, weight_init=paddle.standard_normal, bias_init=paddle.zeros):
        self.params = {}
        self.params['W'] = weight_init(shape=[input_size, output_size])
        self.params['b'] = bias_init(shape=[1, output_size])
        self.inputs = None
        self.grads = {}
        self.name = name

    def forward(self, inputs):
        self.inputs = inputs
        return paddle.matmul(self.inputs, self.params['W']) + self.params['b']

    def backward(self, grads):
        self.grads['W'] = paddle.matmul(self.inputs.T, grads)
        self.grads['b'] = paddle.sum(grads, axis=0)
        return paddle.matmul(grads, self.params['W'].T)


class Network(Op):
    def __init__(self, input_size, hidden_size, output_size):
        self.fc1 = Linear(input_size, hidden_size, name="fc1")
        self.act1 = Logistic()
        self.fc2 = Linear(hidden_size, output_size, name="fc2")
        self.act2 = Logistic()
        self.layers = [self.fc1, self.act1, self.fc2, self.act2]

    def forward(self, x):
        for layer in self.layers:
            x = layer(x)
        return x

    def backward(self, grads):
        for layer in reversed(self.layers):
            grads = layer.backward(grads)


class BinaryCrossEntropyLoss(Op):
    def __init__(self, model):
        self.predicts, self.labels, self.num = None, None, None
        self.model = model

    def __call__(self, predicts, labels):
        return self.forward(predicts, labels)

    def forward(self, predicts, labels):
        self.predicts = predicts
        self.labels = labels
        self.num = self.predicts.shape[0]
        loss = -1. / self.num * (paddle.matmul(self.labels.t(), paddle.log(self.predicts))
                                 + paddle.matmul((1 - self.labels.t()), paddle.log(1 - self.predicts)))
        loss = paddle.squeeze(loss, axis=1)
        return loss

    def backward(self):
        grads = -1.0 * (self.labels / self.predicts - (1 - self.labels) / (1 - self.predicts)) / self.num
        self.model.backward(grads)


paddle.seed(123)
X, y = moons(160)
model = Network(2, 5, 1)
loss_fn = BinaryCrossEntropyLoss(model)
for epoch in range(101):
    predicts = model(X)
    loss = loss_fn(predicts, y)
    loss_fn.backward()
    for layer in (model.fc1, model.fc2):
        for key in layer.params.keys():
            layer.params[key] = layer.params[key] - 2.0 * layer.grads[key]
    if epoch % 20 == 0:
        accuracy = paddle.mean(paddle.cast(paddle.equal(paddle.cast(predicts > 0.5, 'float32'), y), 'float32'))
        print("[Train] epoch: {}, loss: {:.5f}, accuracy: {:.3f}".format(epoch, loss.item(), accuracy.item()))
print(list(model.fc1.grads['W'].shape), list(model.fc2.grads['b'].shape), model.fc1.name)
