# tolerance: 1e-3
# A simple recurrent network learns to add up a sequence of digits.
import paddle
import paddle.nn as nn

paddle.seed(26)
digits = paddle.randint(0, 5, [40, 6]).astype('float32') / 5
targets = digits.sum(axis=1, keepdim=True)


class Sum(nn.Layer):
    def __init__(self, hidden):
        super(Sum, self).__init__()
        self.rnn = nn.SimpleRNN(1, hidden)
        self.out = nn.Linear(hidden, 1)

    def forward(self, x):
        outputs, state = self.rnn(x.unsqueeze(-1))
        return self.out(outputs[:, -1])


net = Sum(5)
adam = paddle.optimizer.Adam(0.02, parameters=net.parameters(), grad_clip=nn.ClipGradByGlobalNorm(1.0))
for step in range(41):
    loss = nn.functional.mse_loss(net(digits), targets)
    loss.backward()
    adam.step()
    adam.clear_grad()
    if step % 10 == 0:
        print(step, '%.4f' % loss.item())
print(list(net.rnn(digits.unsqueeze(-1))[0].shape))
