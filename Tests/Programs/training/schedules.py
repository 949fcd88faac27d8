# tolerance: 1e-3
# Training with learning-rate schedules: steps, cosine with warm-up, and reduction on a plateau.
import paddle
import paddle.nn as nn

from _data import line

lr = paddle.optimizer.lr
schedules = {
    'constant': lambda: 0.02, 'step': lambda: lr.StepDecay(0.05, step_size=10, gamma=0.5),
    'warm cosine': lambda: lr.LinearWarmup(lr.CosineAnnealingDecay(0.05, T_max=25), warmup_steps=5, start_lr=0.0, end_lr=0.05),
    'exponential': lambda: lr.ExponentialDecay(0.05, gamma=0.9), 'plateau': lambda: lr.ReduceOnPlateau(0.06, factor=0.5, patience=2),
}
for name, make in schedules.items():
    paddle.seed(34)
    x, y = line(40)
    net = nn.Linear(1, 1)
    schedule = make()
    sgd = paddle.optimizer.SGD(learning_rate=schedule, parameters=net.parameters())
    rates = []
    for epoch in range(30):
        loss = nn.functional.mse_loss(net(x), y)
        loss.backward()
        sgd.step()
        sgd.clear_grad()
        rates.append(round(sgd.get_lr(), 5))
        if name == 'plateau':
            schedule.step(loss)
        elif name != 'constant':
            schedule.step()
    print(name, rates[::6], f'{loss.item():.5f}', f'{net.weight.item():.4f} {net.bias.item():.4f}')
