# tolerance: 1e-3
# Exclusive or: a linear model cannot, a hidden layer can; with the gradient steps written out.
import paddle

X = paddle.to_tensor([[0., 0.], [0., 1.], [1., 0.], [1., 1.]])
y = paddle.to_tensor([[0.], [1.], [1.], [0.]])


def train(hidden, steps, lr):
    paddle.seed(33)
    sizes = [2] + hidden + [1]
    params = []
    for a, b in zip(sizes, sizes[1:]):
        params += [paddle.randn([a, b]), paddle.zeros([b])]
    for step in range(steps):
        for p in params:
            p.stop_gradient = False
        h = X
        for w, b in zip(params[:-2:2], params[1:-2:2]):
            h = paddle.tanh(h @ w + b)
        out = paddle.nn.functional.sigmoid(h @ params[-2] + params[-1])
        loss = ((out - y) ** 2).mean()
        loss.backward()
        params = [(p - lr * p.grad).detach() for p in params]
    return loss.item(), out.flatten().tolist()


for hidden in ([], [3], [4, 3]):
    loss, out = train(hidden, 300, 1.0)
    print(hidden, f'{loss:.4f}', [f'{o:.2f}' for o in out])
