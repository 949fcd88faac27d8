# tolerance: 1e-3
# An LSTM has to remember the first item of a sequence until its end.
import paddle
import paddle.nn as nn

paddle.seed(28)
first = paddle.randint(0, 3, [36])
noise = paddle.randint(3, 6, [36, 7])
sequences = paddle.concat([first.unsqueeze(1), noise], axis=1)


class Memory(nn.Layer):
    def __init__(self):
        super().__init__()
        self.embed = nn.Embedding(6, 4)
        self.lstm = nn.LSTM(4, 8)
        self.out = nn.Linear(8, 3)

    def forward(self, x):
        outputs, (h, c) = self.lstm(self.embed(x))
        return self.out(h[-1])


net = Memory()
adam = paddle.optimizer.Adam(0.03, parameters=net.parameters())
for step in range(31):
    loss = nn.functional.cross_entropy(net(sequences), first)
    loss.backward()
    adam.step()
    adam.clear_grad()
    if step % 10 == 0:
        print(step, '%.4f' % loss.item())
print([n for n, _ in net.named_parameters()])
