# What has rank 0 in Paddle 3 has the shape [1] in the book's Paddle 2.2.
import paddle

x = paddle.to_tensor([[1., 2.], [3., 4.]])
v = paddle.to_tensor([5., 6., 7.])
print(paddle.to_tensor(3.).shape, x.sum().shape, x.mean().shape, x.max().shape, v[0].shape, x[1, 0].shape, paddle.dot(v, v).shape)
print(v.argmax().shape, paddle.norm(x).shape, (x > 0).all().shape, x.sum(axis=0).shape, x.sum(axis=[0, 1]).shape, v.sum(axis=0).shape)
print(x.sum(axis=0, keepdim=True).shape, x.sum(keepdim=True).shape, x[0].shape, v[0:1].shape, paddle.matmul(v, v).shape)
print(paddle.to_tensor(3.), paddle.to_tensor(7), paddle.to_tensor(True))
print(x.sum(), v[-1], v.argmax())
print(x.sum().item(), float(v[1]), int(v.argmax()), x.mean().tolist(), len(paddle.to_tensor(2.)))
print('loss: {}'.format(x.mean()))
print('loss: {:.3f}'.format(x.mean().item()), f'{v[0].item():.1f}', '%.2f' % x.mean())
print(paddle.to_tensor(2.) * paddle.to_tensor(3.), paddle.to_tensor([2.]) + 1)
total = 0
for item in v:
    total += item
print(total, total.shape, bool(total > 17), x.sum().numpy(), [float(t) for t in v])
