# Tensors inside format, f-strings and %: scalars format as numbers, others as their text.
import paddle

s, v = paddle.to_tensor(2.5), paddle.to_tensor([1., 2.])
print('{}'.format(s), f'{s}', '%s' % s.item(), '{:.3f}'.format(s.item()), f'{s.item():8.2f}|', f'{float(s):.1e}')
print('loss: {:.5f}'.format(s), f'{s:.2f}', f'{paddle.to_tensor(7):d}', f'{paddle.to_tensor(1 / 3):.4f}', '{:>8.3f}|'.format(s))
print('value {} and {}'.format(v, [1]))
print(f'{v}', str(v) == repr(v), '%s' % v)
print("Tensor a's grad is: {}".format(v.grad), 'shape {}'.format(list(v.shape)), f'{v.tolist()} {v.dtype}')
print('%.4f %d %s' % (s, paddle.to_tensor(3), v.tolist()), str(s.item()), float(s), int(s), round(float(s)))
print('epoch {}, loss {:.4f}, acc {:.2%}'.format(1, paddle.to_tensor(0.123456), paddle.to_tensor(0.875).item()))
print([float(x) for x in v], v.numpy(), s.numpy(), v.numpy().tolist(), f'{s.numpy()}', paddle.to_tensor([[1, 2]]).numpy())
print({'a': s, 'b': v})
print(v, s, sep='\n')
