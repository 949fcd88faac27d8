# tolerance: 1e-3
# Every schedule drives an optimiser on one small problem; states saved half-way continue the same.
import paddle
from paddle.optimizer import lr

paddle.seed(3)
A, b = paddle.randn([8, 3]), paddle.randn([8, 1])


def train(make, steps=12, metric=False, half=None):
    w = paddle.create_parameter([3, 1], 'float32', default_initializer=paddle.nn.initializer.Constant(0.5))
    schedule = make()
    optimizer = paddle.optimizer.Momentum(schedule, momentum=0.5, parameters=[w])

    def run(first, last):
        rates = []
        for step in range(first, last):
            if step == half:
                paddle.save(optimizer.state_dict(), 'half.pdopt')
                paddle.save({'w': w}, 'half.pdparams')
            loss = ((A @ w - b) ** 2).mean()
            loss.backward()
            optimizer.step()
            optimizer.clear_grad()
            rates.append(round(optimizer.get_lr(), 5))
            schedule.step(loss) if metric else schedule.step()
        return rates, round(loss.item(), 5), [round(v, 4) for v in w.flatten().tolist()]

    result = run(0, steps)
    if half is None:
        return result
    w.set_value(paddle.load('half.pdparams')['w'])
    optimizer.set_state_dict(paddle.load('half.pdopt'))
    again = run(half, steps)
    return result[0][half:] == again[0], result[1:] == again[1:], again[2]


schedules = {
    'step': lambda: lr.StepDecay(0.1, step_size=4, gamma=0.5),
    'multi': lambda: lr.MultiStepDecay(0.1, milestones=[3, 7], gamma=0.3),
    'exponential': lambda: lr.ExponentialDecay(0.1, gamma=0.9),
    'natural': lambda: lr.NaturalExpDecay(0.1, gamma=0.2),
    'inverse': lambda: lr.InverseTimeDecay(0.1, gamma=0.3),
    'polynomial': lambda: lr.PolynomialDecay(0.1, decay_steps=8, end_lr=0.01, power=2.0),
    'piecewise': lambda: lr.PiecewiseDecay([3, 6], [0.1, 0.05, 0.01]),
    'cosine': lambda: lr.CosineAnnealingDecay(0.1, T_max=6, eta_min=0.01),
    'restarts': lambda: lr.CosineAnnealingWarmRestarts(0.1, T_0=3, T_mult=2),
    'warmup': lambda: lr.LinearWarmup(lr.StepDecay(0.1, 3), warmup_steps=4, start_lr=0.0, end_lr=0.1),
    'noam': lambda: lr.NoamDecay(d_model=16, warmup_steps=4, learning_rate=0.5),
    'lambda': lambda: lr.LambdaDecay(0.1, lambda e: 0.8 ** e),
    'multiplicative': lambda: lr.MultiplicativeDecay(0.1, lambda e: 0.9),
    'one cycle': lambda: lr.OneCycleLR(0.1, total_steps=12),
    'cyclic': lambda: lr.CyclicLR(0.01, 0.1, step_size_up=3),
    'linear': lambda: lr.LinearLR(0.1, total_steps=6, start_factor=0.5),
}
for name, make in schedules.items():
    print(name, *train(make))
print('plateau', *train(lambda: lr.ReduceOnPlateau(0.1, factor=0.5, patience=1, threshold=0.2), metric=True))
for name in ('step', 'cosine', 'warmup'):
    print(name, *train(schedules[name], half=6))
