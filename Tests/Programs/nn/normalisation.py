# Batch, layer, group and instance normalisation, dropout: training and evaluation.
import paddle
import paddle.nn as nn

x = paddle.to_tensor([[1., 10.], [2., 30.], [6., 50.]])
bn = nn.BatchNorm1D(2, momentum=0.8)
print(bn(x), bn._mean.tolist(), bn._variance.tolist(), [n for n, _ in bn.named_parameters()], sorted(bn.state_dict()))
bn.eval()
print(bn(x), bn.weight.tolist(), bn.bias.tolist())
bn.train()
bn(x)
print(bn._mean.tolist(), bn._variance.tolist())
image = paddle.arange(16, dtype='float32').reshape([2, 2, 2, 2])
print(nn.BatchNorm2D(2)(image).flatten().tolist(), list(nn.BatchNorm2D(2)(image).shape))
wide = paddle.to_tensor([[1., 2., 6.], [10., -3., 0.5]])
print(nn.LayerNorm(3)(wide), nn.LayerNorm([2, 2])(image)[0].tolist(), nn.GroupNorm(1, 2)(image)[1].flatten().tolist(), nn.InstanceNorm2D(2)(image)[0, 1].tolist())
wide.stop_gradient = False
ln = nn.LayerNorm(3)
(ln(wide) * paddle.to_tensor([[1., 2., 3.], [5., 7., 11.]])).sum().backward()
print(wide.grad.tolist(), ln.weight.grad.tolist(), ln.bias.grad.tolist())
x.stop_gradient = False
bn = nn.BatchNorm1D(2)
(bn(x) * paddle.to_tensor([[1., 2.], [3., 5.], [7., 11.]])).sum().backward()
print(x.grad.tolist(), bn.weight.grad.tolist(), bn.bias.grad.tolist())
paddle.seed(2)
drop = nn.Dropout(0.4)
print(drop(paddle.ones([8])).tolist())
drop.eval()
print(drop(paddle.ones([3])).tolist(), drop)
print(paddle.nn.functional.normalize(x.detach(), axis=1), paddle.nn.functional.layer_norm(wide.detach(), 3).tolist()[0])
