# tolerance: 1e-3
# One block of self-attention learns to copy the item that a query points at.
import paddle
import paddle.nn as nn

paddle.seed(31)
keys = paddle.eye(5).unsqueeze(0).tile([20, 1, 1])
values = paddle.randn([20, 5, 2])
asked = paddle.randint(0, 5, [20])
queries = nn.functional.one_hot(asked, 5).unsqueeze(1)
targets = paddle.take_along_axis(values, asked.reshape([20, 1, 1]).expand([20, 1, 2]), axis=1)


class Attention(nn.Layer):
    def __init__(self):
        super().__init__()
        self.q, self.k = nn.Linear(5, 8, bias_attr=False), nn.Linear(5, 8, bias_attr=False)

    def forward(self, queries, keys, values):
        scores = paddle.matmul(self.q(queries), self.k(keys), transpose_y=True) / 8 ** 0.5
        self.weights = nn.functional.softmax(scores, axis=-1)
        return paddle.matmul(self.weights, values)


net = Attention()
adam = paddle.optimizer.Adam(0.1, parameters=net.parameters())
for step in range(31):
    loss = nn.functional.mse_loss(net(queries, keys, values), targets)
    loss.backward()
    adam.step()
    adam.clear_grad()
    if step % 10 == 0:
        print(step, '%.5f' % loss.item())
print((net.weights.squeeze(1).argmax(axis=1) == asked).astype('float32').mean().item())
