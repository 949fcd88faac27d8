# Seeded random tensors are Paddle's own numbers: normal, uniform, integers, permutations.
import paddle

paddle.seed(102)
print(paddle.randn([3]), paddle.randn([2, 2]), paddle.rand([3]), paddle.uniform([2], min=-2., max=2.))
print(paddle.randint(0, 10, [6]), paddle.randint(5, shape=[4]), paddle.randperm(8), paddle.normal(mean=1., std=0.5, shape=[3]))
print(paddle.standard_normal([2, 3]), paddle.standard_normal(shape=[2]), paddle.uniform([2, 2]), paddle.randint(-5, 5, [3], dtype='int32'))
paddle.seed(102)
again = paddle.randn([3])
paddle.seed(102)
print(paddle.equal_all(again, paddle.randn([3])).item(), again)
for seed in (0, 1, 42, 2021, 2 ** 31):
    paddle.seed(seed)
    print(seed, paddle.randn([2]).tolist(), paddle.rand([2]).tolist(), paddle.randint(0, 100, [3]).tolist(), paddle.randperm(5).tolist())
