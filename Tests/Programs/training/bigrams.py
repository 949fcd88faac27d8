# tolerance: 1e-3
# A model of letters: counts, and the same table learned by gradient descent.
import paddle
import paddle.nn.functional as F

names = ['ada', 'alan', 'anna', 'dana', 'lana', 'nala', 'dala']
letters = ['.'] + sorted(set(''.join(names)))
code = {c: i for i, c in enumerate(letters)}
pairs = [(code[a], code[b]) for name in names for a, b in zip('.' + name, name + '.')]
n = len(letters)
counts = paddle.zeros([n, n])
for a, b in pairs:
    counts[a, b] += 1
table = (counts + 1) / (counts + 1).sum(axis=1, keepdim=True)
first, second = paddle.to_tensor([a for a, _ in pairs]), paddle.to_tensor([b for _, b in pairs])
print('counted', -paddle.log(table[first, second]).mean().item())
logits = paddle.zeros([n, n])
logits.stop_gradient = False
for step in range(101):
    loss = F.cross_entropy(logits[first], second) + 0.01 * (logits ** 2).mean()
    loss.backward()
    with paddle.no_grad():
        updated = logits - 5.0 * logits.grad
    logits = updated
    logits.stop_gradient = False
    if step % 25 == 0:
        print(step, f'{loss.item():.4f}')
probabilities = F.softmax(logits)
print([f'{letters[i]}{letters[j]} {probabilities[i, j].item():.3f}' for i, j in ((1, 0), (2, 1), (4, 1))])
