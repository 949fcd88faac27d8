# Learning rate schedulers: the rates they give, step by step.
import paddle

lr = paddle.optimizer.lr
schedules = {
    'StepDecay': lr.StepDecay(learning_rate=1.0, step_size=3, gamma=0.5),
    'MultiStepDecay': lr.MultiStepDecay(1.0, milestones=[2, 5], gamma=0.1),
    'ExponentialDecay': lr.ExponentialDecay(1.0, gamma=0.9),
    'CosineAnnealing': lr.CosineAnnealingDecay(1.0, T_max=6),
    'LinearWarmup': lr.LinearWarmup(1.0, warmup_steps=4, start_lr=0.0, end_lr=1.0),
    'warm then step': lr.LinearWarmup(lr.StepDecay(1.0, step_size=2, gamma=0.5), warmup_steps=3, start_lr=0.1, end_lr=1.0),
    'PolynomialDecay': lr.PolynomialDecay(1.0, decay_steps=5, end_lr=0.1),
    'InverseTime': lr.InverseTimeDecay(1.0, gamma=0.5),
    'NaturalExp': lr.NaturalExpDecay(1.0, gamma=0.5),
    'Piecewise': lr.PiecewiseDecay([2, 5], [1.0, 0.5, 0.1]),
    'Lambda': lr.LambdaDecay(1.0, lr_lambda=lambda e: 0.8 ** e),
    'Noam': lr.NoamDecay(d_model=16, warmup_steps=4),
    'Cyclic': lr.CyclicLR(0.1, 1.0, step_size_up=3),
    'OneCycle': lr.OneCycleLR(1.0, total_steps=8),
}
for name, schedule in schedules.items():
    rates = []
    for _ in range(8):
        rates.append(round(schedule.get_lr(), 6))
        schedule.step()
    print(name, rates)
plateau = lr.ReduceOnPlateau(1.0, factor=0.5, patience=1)
rates = []
for loss in (1.0, 0.9, 0.95, 0.96, 0.97, 0.5, 0.6, 0.7, 0.8):
    plateau.step(paddle.to_tensor(loss))
    rates.append(plateau.last_lr)
print('ReduceOnPlateau', rates)
w = paddle.create_parameter([1], 'float32', default_initializer=paddle.nn.initializer.Constant(1.0))
schedule = lr.StepDecay(0.1, step_size=2, gamma=0.1)
sgd = paddle.optimizer.SGD(learning_rate=schedule, parameters=[w])
for epoch in range(5):
    (w * w).sum().backward()
    sgd.step()
    sgd.clear_grad()
    schedule.step()
    print(epoch, round(sgd.get_lr(), 8), w.item(), schedule.last_epoch)
