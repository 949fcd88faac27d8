# Reading parts: integers, negatives, slices, steps, several axes, ..., None, tensors, masks.
import paddle

x = paddle.arange(24).reshape([2, 3, 4])
for name, part in (
    ('[0]', x[0]), ('[-1]', x[-1]), ('[1, 2]', x[1, 2]), ('[1, 2, 3]', x[1, 2, 3]), ('[:, 1]', x[:, 1]),
    ('[..., 0]', x[..., 0]), ('[0, ..., 1]', x[0, ..., 1]), ('[:, ::2]', x[:, ::2]), ('[:, :, 1:3]', x[:, :, 1:3]),
    ('[::-1]', x[::-1]), ('[0, 1:, ::-1]', x[0, 1:, ::-1]), ('[:, None, 0]', x[:, None, 0]), ('[0, -2:]', x[0, -2:]),
    ('[:, 2:100]', x[:, 2:100]), ('[0][1][2]', x[0][1][2]), ('[None]', x[None, 0, 0]), ('[:, 0:1, 0:1]', x[:, 0:1, 0:1]),
):
    print(name, list(part.shape), part.tolist())
v = paddle.to_tensor([10., 20., 30., 40.])
print(v[paddle.to_tensor([0, 3])].tolist(), v[[1, 1, 2]].tolist(), v[v > 15].tolist(), v[paddle.to_tensor([True, False, True, False])].tolist())
i = paddle.to_tensor([1, 0])
print(x[i].shape == [2, 3, 4], x[:, i].tolist(), x[0, i, i].tolist(), x[x % 5 == 0].tolist())
print(x[0, [0, 2]].tolist(), x[[0, 1], [0, 2]].tolist(), x[paddle.to_tensor(1), 0].tolist(), v[paddle.to_tensor(2)].item())
print([float(t) for t in v], len(x), [t.tolist() for t in x[0]], v[1].item(), v[-1] + 1, float(v[0]), int(v[0]))
for bad in (lambda: x[2], lambda: x[0, 3], lambda: x[0, 0, 0, 0], lambda: v[-5]):
    try:
        print(bad().tolist())
    except IndexError as error:
        print('IndexError')
    except Exception as error:
        print(type(error).__name__)
