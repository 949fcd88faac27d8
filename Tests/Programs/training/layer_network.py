# tolerance: 1e-3
# The two-layer network as an nn.Layer, with ParamAttr initialisers and SGD.
import paddle
import paddle.nn as nn
import paddle.nn.functional as F
from paddle.nn.initializer import Constant, Normal

from _data import moons


class Model_MLP_L2(nn.Layer):
    def __init__(self, input_size, hidden_size, output_size):
        super(Model_MLP_L2, self).__init__()
        self.fc1 = nn.Linear(input_size, hidden_size,
                             weight_attr=paddle.ParamAttr(initializer=Normal(mean=0., std=1.)),
                             bias_attr=paddle.ParamAttr(initializer=Constant(value=0.0)))
        self.fc2 = nn.Linear(hidden_size, output_size,
                             weight_attr=paddle.ParamAttr(initializer=Normal(mean=0., std=1.)),
                             bias_attr=paddle.ParamAttr(initializer=Constant(value=0.0)))
        self.act_fn = F.sigmoid

    def forward(self, inputs):
        z1 = self.fc1(inputs)
        a1 = self.act_fn(z1)
        z2 = self.fc2(a1)
        return self.act_fn(z2)


paddle.seed(111)
X, y = moons(200, noise=0.1)
model = Model_MLP_L2(input_size=2, hidden_size=5, output_size=1)
optimizer = paddle.optimizer.SGD(learning_rate=0.5, parameters=model.parameters())
for epoch in range(151):
    loss = F.binary_cross_entropy(model(X), y)
    loss.backward()
    if epoch % 50 == 0:
        print("epoch: {}, loss: {:.5f}, gradient norms: {}".format(epoch, loss.item(), [round(p.grad.norm().item(), 4) for p in model.parameters()]))
    optimizer.step()
    optimizer.clear_grad()
for name, parameter in model.named_parameters():
    print(name, parameter.tolist())
