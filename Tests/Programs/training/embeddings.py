# tolerance: 1e-3
# Word vectors by predicting neighbours, over a text of the program's own.
import paddle
import paddle.nn as nn

text = 'the cat sat on the mat the dog sat on the log the cat saw the dog'.split()
vocabulary = sorted(set(text))
ids = [vocabulary.index(word) for word in text]
pairs = [(ids[i], ids[j]) for i in range(len(ids)) for j in range(max(0, i - 2), min(len(ids), i + 3)) if i != j]
centres = paddle.to_tensor([a for a, _ in pairs])
around = paddle.to_tensor([b for _, b in pairs])
paddle.seed(30)
vectors = nn.Embedding(len(vocabulary), 4)
scores = nn.Linear(4, len(vocabulary), bias_attr=False)
optimizer = paddle.optimizer.Adagrad(0.5, parameters=vectors.parameters() + scores.parameters())
for step in range(41):
    loss = nn.functional.cross_entropy(scores(vectors(centres)), around)
    loss.backward()
    optimizer.step()
    optimizer.clear_grad()
    if step % 10 == 0:
        print(step, '%.4f' % loss.item())
print(vocabulary, len(pairs))
cat, dog, the = (vectors(paddle.to_tensor([vocabulary.index(w)])) for w in ('cat', 'dog', 'the'))
print(nn.functional.cosine_similarity(cat, dog).item() > nn.functional.cosine_similarity(cat, the).item())
