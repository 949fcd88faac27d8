# Draws from Poisson, binomial and gamma distributions: the numbers of a seed, means and variances.
import paddle

paddle.seed(3)
print(paddle.poisson(paddle.to_tensor([3.0, 0.5, 0.0, 11.5, 7.0, 1.0])).tolist(), paddle.poisson(paddle.full([2, 3], 2.0)).tolist())
paddle.seed(3)
print(paddle.standard_gamma(paddle.full([4], 2.5)).tolist(), paddle.standard_gamma(paddle.to_tensor([0.5, 1.0, 9.0])).tolist())
paddle.seed(3)
few = paddle.binomial(paddle.full([4], 10.0), paddle.full([4], 0.3))
print(few.tolist(), few.dtype, paddle.binomial(paddle.to_tensor([4, 0, 20]), paddle.to_tensor([0.9, 0.5, 1.0])).tolist())
print(paddle.binomial(paddle.full([4], 100, 'int64'), paddle.full([4], 0.3)).tolist(), paddle.binomial(paddle.full([3], 1000.0), paddle.full([3], 0.75)).tolist())
paddle.seed(8)
for mean in (0.7, 5.0, 30.0, 4000.0):
    drawn = paddle.poisson(paddle.full([4000], mean))
    print(mean, abs(drawn.mean().item() / mean - 1) < 0.08, abs(drawn.var().item() / mean - 1) < 0.15, drawn.dtype, drawn.min().item() >= 0)
for shape in (0.3, 1.0, 4.0):
    drawn = paddle.standard_gamma(paddle.full([4000], shape))
    print(shape, abs(drawn.mean().item() / shape - 1) < 0.12, abs(drawn.var().item() / shape - 1) < 0.25)
for count, chance in ((10.0, 0.2), (100.0, 0.5), (1000.0, 0.9)):
    drawn = paddle.binomial(paddle.full([4000], count), paddle.full([4000], chance)).astype('float32')
    print(count, abs(drawn.mean().item() / (count * chance) - 1) < 0.05, abs(drawn.var().item() / (count * chance * (1 - chance)) - 1) < 0.15, drawn.max().item() <= count)
