# bernoulli, multinomial, dropout, shuffles by randperm: choices from the stream.
import paddle
import paddle.nn.functional as F

paddle.seed(9)
print(paddle.bernoulli(paddle.full([8], 0.3)).tolist())
paddle.seed(9)
x = paddle.ones([10])
print(F.dropout(x, 0.5).tolist(), F.dropout(x, 0.25, training=False).tolist(), F.dropout(x, 0.5, mode='downscale_in_infer').tolist())
paddle.seed(9)
data = paddle.arange(10)
order = paddle.randperm(10)
print(order.tolist(), data[order].tolist(), data[order][:7].tolist(), data[order][7:].tolist())
paddle.seed(1)
n = 200
inside = (paddle.rand([n]) ** 2 + paddle.rand([n]) ** 2 < 1).astype('float32').mean()
print(inside.item() * 4)
paddle.seed(4)
walk = paddle.cumsum(paddle.where(paddle.rand([12]) < 0.5, paddle.full([12], -1.), paddle.ones([12])))
print(walk.tolist())
noise = paddle.normal(0., 0.1, [5])
print((paddle.linspace(0, 1, 5) * 2 + 1 + noise).tolist())
