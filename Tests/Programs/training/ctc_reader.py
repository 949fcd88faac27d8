# tolerance: 1e-3
# A recurrent network learns to read label sequences out of longer signals, with CTC.
import paddle
import paddle.nn as nn
import paddle.nn.functional as F

shapes = {1: [1.0, 0.0, 0.5], 2: [0.0, 1.0, -0.5], 3: [-1.0, 0.5, 0.0]}
texts = [[1, 2], [2, 3, 1], [3, 3], [1]]
steps, batch = 10, len(texts)
signal = paddle.zeros([batch, steps, 3])
for row, text in enumerate(texts):
    for place, label in enumerate(text):
        at = 1 + 3 * place
        signal[row, at] = paddle.to_tensor(shapes[label])
        signal[row, at + 1] = paddle.to_tensor(shapes[label]) * 0.5
labels = paddle.to_tensor([text + [0] * (3 - len(text)) for text in texts], dtype='int32')
lengths = paddle.to_tensor([len(text) for text in texts])
times = paddle.full([batch], steps, dtype='int64')


class Reader(nn.Layer):
    def __init__(self):
        super().__init__()
        self.memory = nn.GRU(3, 8, direction='bidirect')
        self.scores = nn.Linear(16, 4)

    def forward(self, x):
        return self.scores(self.memory(x)[0]).transpose([1, 0, 2])


def decode(logits):
    best = logits.argmax(axis=2).transpose([1, 0]).tolist()
    read = []
    for row in best:
        kept = [c for place, c in enumerate(row) if c and (place == 0 or row[place - 1] != c)]
        read.append(kept)
    return read


paddle.seed(6)
reader = Reader()
loss_of = nn.CTCLoss(blank=0, reduction='mean')
adam = paddle.optimizer.Adam(0.03, parameters=reader.parameters())
for step in range(60):
    loss = loss_of(reader(signal), labels, times, lengths)
    loss.backward()
    adam.step()
    adam.clear_grad()
    if step % 20 == 19:
        print(step, round(loss.item(), 3))
print(decode(reader(signal)))
