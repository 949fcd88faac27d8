# tolerance: 1e-3
# A two-way GRU marks where a sequence holds its largest number.
import paddle
import paddle.nn as nn

paddle.seed(29)
x = paddle.rand([30, 5, 1])
place = x.squeeze(-1).argmax(axis=1)
gru = nn.GRU(1, 6, direction='bidirect')
out = nn.Linear(12, 1)
adam = paddle.optimizer.Adam(0.02, parameters=gru.parameters() + out.parameters())
for step in range(31):
    states, last = gru(x)
    scores = out(states).squeeze(-1)
    loss = nn.functional.cross_entropy(scores, place)
    loss.backward()
    adam.step()
    adam.clear_grad()
    if step % 10 == 0:
        print(step, '%.4f' % loss.item(), list(last.shape))
