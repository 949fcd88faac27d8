# Going between tensors and arrays.
import numpy as np
import paddle

t = paddle.to_tensor([[1., 2.], [3., 4.5]])
n = t.numpy()
print(n, type(n).__name__, n.dtype, n.shape, n.sum(), n[0, 1], n.tolist())
print(paddle.to_tensor(np.array([1, 2])), paddle.to_tensor(np.array([1.5, 2.5])).dtype, paddle.to_tensor(np.array([1.5, 2.5], dtype='float32')).dtype, paddle.to_tensor(n.T))
print(paddle.to_tensor(3.).numpy(), paddle.to_tensor([True]).numpy(), paddle.to_tensor([1, 2]).numpy(), paddle.arange(3).numpy() * 2)
n2 = paddle.to_tensor(np.ones((2, 2), dtype='float32') * 3)
print((t + n2).numpy(), np.mean(t.numpy()), np.argmax(t.numpy(), axis=1), float(t.sum().numpy()), t.numpy().max())
a = np.array([0.5, 1.5], dtype='float32')
x = paddle.to_tensor(a, stop_gradient=False)
(x * x).sum().backward()
print(x.grad.numpy(), a)
a[0] = 9
print(x.numpy(), np.array(t.tolist()).shape, np.array([v.item() for v in t[0]]), np.allclose(t.numpy(), n), isinstance(t.numpy(), np.ndarray))
