# Schedules in all their settings, far out; going to an epoch, state, messages.
import paddle

lr = paddle.optimizer.lr
schedules = {
    'Noam': lambda: lr.NoamDecay(64, 5, 2.0),
    'Piecewise': lambda: lr.PiecewiseDecay([3, 6, 8], [0.1, 0.2, 0.3, 0.4]),
    'Polynomial cycle': lambda: lr.PolynomialDecay(0.5, 4, end_lr=0.1, power=2.0, cycle=True),
    'Polynomial': lambda: lr.PolynomialDecay(0.5, 10, power=0.5),
    'Cosine': lambda: lr.CosineAnnealingDecay(0.5, 5, eta_min=0.05),
    'Cosine restarts': lambda: lr.CosineAnnealingWarmRestarts(0.5, 3, 2, 0.01),
    'Linear': lambda: lr.LinearLR(0.5, 6, 0.2, 0.9),
    'Multiplicative': lambda: lr.MultiplicativeDecay(0.5, lambda epoch: 0.9 if epoch % 2 else 0.8),
    'Lambda': lambda: lr.LambdaDecay(0.5, lambda epoch: 1 / (1 + epoch)),
    'Cyclic': lambda: lr.CyclicLR(0.1, 0.5, 3, 4),
    'Cyclic 2': lambda: lr.CyclicLR(0.1, 0.5, 2, mode='triangular2'),
    'Cyclic exp': lambda: lr.CyclicLR(0.1, 0.5, 2, mode='exp_range', exp_gamma=0.9),
    'Cyclic own': lambda: lr.CyclicLR(0.1, 0.5, 2, scale_fn=lambda x: 0.5 ** x, scale_mode='iterations'),
    'OneCycle': lambda: lr.OneCycleLR(1.0, 14),
    'OneCycle linear': lambda: lr.OneCycleLR(1.0, 14, divide_factor=10.0, end_learning_rate=0.01, phase_pct=0.4, anneal_strategy='linear'),
    'OneCycle three': lambda: lr.OneCycleLR(1.0, 14, three_phase=True),
    'Warm then cosine': lambda: lr.LinearWarmup(lr.CosineAnnealingDecay(0.5, 8), 4, 0.0, 0.5),
    'Warm then flat': lambda: lr.LinearWarmup(0.5, 4, 0.1, 0.5),
    'Inverse': lambda: lr.InverseTimeDecay(0.5, 0.1),
}
for name, make in schedules.items():
    schedule = make()
    rates = []
    for _ in range(14):
        rates.append(round(schedule(), 6))
        schedule.step()
    print(name, rates)
    other = make()
    other.step(7)
    print('   at 7', round(other.get_lr(), 6), round(other.last_lr, 6), other.last_epoch)
    state = schedule.state_dict()
    third = make()
    third.set_state_dict(state)
    print('  ', sorted(state), third.last_epoch, round(third(), 6))
for mode, losses in (('min', [3.0, 2.0, 2.0, 1.9999, 2.5, 2.5, 2.5, 1.0, 2.0, 2.0, 2.0]), ('max', [0.1, 0.3, 0.2, 0.2, 0.2, 0.2, 0.5])):
    plateau = lr.ReduceOnPlateau(1.0, mode=mode, factor=0.5, patience=1, cooldown=1, min_lr=0.1, threshold=0.01, verbose=True)
    for loss in losses:
        plateau.step(paddle.to_tensor(loss))
    print(plateau.last_lr, sorted(plateau.state_dict()), plateau.num_bad_epochs, round(float(plateau.best), 4))
talking = lr.StepDecay(0.5, 2, verbose=True)
talking.step()
talking.step()
print(talking.state_dict(), talking.base_lr)


class Halving(lr.LRScheduler):
    def __init__(self, rate, every, last_epoch=-1, verbose=False):
        self.every = every
        super().__init__(rate, last_epoch, verbose)

    def get_lr(self):
        return self.base_lr * 0.5 ** (self.last_epoch // self.every)


own = Halving(1.0, 2)
w = paddle.create_parameter([1], 'float32', default_initializer=paddle.nn.initializer.Constant(1.0))
sgd = paddle.optimizer.SGD(own, parameters=[w])
for _ in range(5):
    (w * 1.0).sum().backward()
    sgd.step()
    sgd.clear_grad()
    own.step()
    print(sgd.get_lr(), round(w.item(), 5))


def attempt(action):
    try:
        action()
        print('fine')
    except Exception as error:
        print(type(error).__name__, error)


attempt(lambda: lr.StepDecay('a', 2))
attempt(lambda: lr.StepDecay(-1.0, 2))
attempt(lambda: lr.StepDecay(0.1, 2.5))
attempt(lambda: lr.StepDecay(0.1, 2, gamma=2.0))
attempt(lambda: lr.MultiStepDecay(0.1, [3, 1]))
attempt(lambda: lr.ReduceOnPlateau(0.1, factor=2.0))
attempt(lambda: lr.ReduceOnPlateau(0.1, mode='x'))
attempt(lambda: lr.OneCycleLR(0.1, 5.5))
attempt(lambda: lr.LRScheduler(0.1))
