# tolerance: 1e-3
# A table of ratings as a product of two thin matrices, fitted where ratings are known.
import paddle

paddle.seed(44)
users, items, k = 8, 6, 2
full = paddle.matmul(paddle.randn([users, k]), paddle.randn([k, items]))
known = paddle.rand([users, items]) < 0.7
U, V = paddle.randn([users, k]) * 0.5, paddle.randn([items, k]) * 0.5
for step in range(201):
    U.stop_gradient = V.stop_gradient = False
    guess = paddle.matmul(U, V, transpose_y=True)
    loss = ((guess - full)[known] ** 2).mean() + 0.001 * ((U ** 2).mean() + (V ** 2).mean())
    gu, gv = paddle.grad(loss, [U, V])
    if step % 50 == 0:
        print(step, '%.5f' % loss.item())
    U, V = (U - 1.0 * gu).detach(), (V - 1.0 * gv).detach()
print(known.astype('int64').sum().item(), list(guess.shape))
