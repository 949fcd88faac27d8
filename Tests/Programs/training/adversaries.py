# tolerance: 1e-3
# A generator and a discriminator take turns on one-dimensional numbers.
import paddle
import paddle.nn as nn
import paddle.nn.functional as F

paddle.seed(49)
generator = nn.Linear(1, 1)
discriminator = nn.Sequential(nn.Linear(1, 6), nn.LeakyReLU(0.2), nn.Linear(6, 1))
g_step = paddle.optimizer.Adam(0.05, parameters=generator.parameters())
d_step = paddle.optimizer.Adam(0.02, parameters=discriminator.parameters())
for step in range(41):
    real = paddle.normal(3.0, 0.5, [32, 1])
    fake = generator(paddle.randn([32, 1]))
    d_loss = F.binary_cross_entropy_with_logits(discriminator(real), paddle.ones([32, 1])) + F.binary_cross_entropy_with_logits(discriminator(fake.detach()), paddle.zeros([32, 1]))
    d_loss.backward()
    d_step.step()
    d_step.clear_grad()
    g_loss = F.binary_cross_entropy_with_logits(discriminator(fake), paddle.ones([32, 1]))
    g_loss.backward()
    g_step.step()
    g_step.clear_grad()
    discriminator.clear_gradients()
    if step % 10 == 0:
        print(step, '%.4f %.4f' % (d_loss.item(), g_loss.item()), '%.3f' % fake.mean().item())
