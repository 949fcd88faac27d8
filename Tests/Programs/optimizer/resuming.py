# Stopping and going on: state dictionaries of optimisers and schedules, minimize, clearing, groups.
import paddle
import paddle.nn as nn

o = paddle.optimizer


def parameter(values, name=None):
    return paddle.create_parameter([len(values)], 'float32', name=name, default_initializer=nn.initializer.Assign(values))


def train(w, optimizer, steps):
    for _ in range(steps):
        (w * w * paddle.to_tensor([1.0, 4.0])).sum().backward()
        optimizer.step()
        optimizer.clear_grad()
        if isinstance(optimizer._learning_rate, o.lr.LRScheduler):
            optimizer._learning_rate.step()


makers = {
    'Momentum': lambda rate, p: o.Momentum(rate, parameters=p),
    'Adam': lambda rate, p: o.Adam(rate, parameters=p),
    'Adagrad': lambda rate, p: o.Adagrad(rate, parameters=p),
    'RMSProp': lambda rate, p: o.RMSProp(rate, momentum=0.5, parameters=p),
    'Adamax': lambda rate, p: o.Adamax(rate, parameters=p),
}
for name, make in makers.items():
    w = parameter([1.0, -2.0])
    first = make(o.lr.ExponentialDecay(0.1, 0.9), [w])
    train(w, first, 3)
    middle = w.tolist()
    saved = first.state_dict()
    train(w, first, 3)
    print(name, middle, w.tolist(), first.get_lr())
    w.set_value(paddle.to_tensor(middle))
    again = make(o.lr.ExponentialDecay(0.1, 0.9), [w])
    again.set_state_dict({key: value.clone() if hasattr(value, 'clone') else value for key, value in saved.items()})
    print('   from', round(again.get_lr(), 6), saved['LR_Scheduler'])
w = parameter([2.0, 1.0])
sgd = o.SGD(0.1, parameters=[w])
loss = (w * w).sum()
loss.backward()
done, pairs = sgd.minimize(loss)
print(done, [(p.tolist(), g.tolist()) for p, g in pairs], sgd.state_dict())
sgd.clear_grad()
print(w.grad.tolist())
sgd.clear_grad(set_to_zero=False)
print(w.grad)
sgd.step()
print(w.tolist())
w.stop_gradient = True
sgd.step()
a, b, c = parameter([1.0, 2.0]), parameter([1.0, 2.0]), parameter([1.0, 2.0])
c.optimize_attr['learning_rate'] = 0.1
grouped = o.Momentum(0.1, parameters=[{'params': [a], 'weight_decay': 0.1}, {'params': [b], 'learning_rate': 0.5, 'momentum': 0.5}], weight_decay=0.01)
single = o.SGD(0.1, parameters=[c], weight_decay=paddle.regularizer.L1Decay(0.5))
for _ in range(3):
    (a * a + b * b + c * c).sum().backward()
    grouped.step()
    single.step()
    grouped.clear_grad()
    single.clear_grad()
print(a.tolist(), b.tolist(), c.tolist())
own = nn.Linear(2, 1, weight_attr=paddle.ParamAttr(initializer=nn.initializer.Constant(1.0), regularizer=paddle.regularizer.L2Decay(0.5), learning_rate=2.0), bias_attr=paddle.ParamAttr(need_clip=False))
clipped = o.SGD(0.1, parameters=own.parameters(), weight_decay=0.1, grad_clip=nn.ClipGradByGlobalNorm(0.5))
own(paddle.ones([1, 2])).sum().backward()
clipped.step()
print(own.weight.tolist(), own.bias.tolist())


def attempt(what, action):
    try:
        print(what, 'gives', type(action()).__name__)
    except Exception as error:
        print(what, '->', type(error).__name__, error)


scheduled = o.Adam(o.lr.StepDecay(0.1, 2), parameters=[a])
attempt('a rate over a schedule', lambda: scheduled.set_lr(0.5))
attempt('no parameters', lambda: o.SGD(0.1))
attempt('a text as rate', lambda: o.SGD('a', parameters=[a]))
attempt('a text as new rate', lambda: o.SGD(0.1, parameters=[a]).set_lr('a'))
attempt('beta', lambda: o.Adam(0.1, beta1=2.0, parameters=[a]))
attempt('no momentum', lambda: o.Momentum(0.1, None, parameters=[a]))
attempt('no rate', lambda: o.SGD(None, parameters=[a]))
attempt('twice', lambda: o.SGD(0.1, parameters=[{'params': [a]}, {'params': [a]}]))
attempt('clip', lambda: o.SGD(0.1, parameters=[a], grad_clip=3))
attempt('none', lambda: o.SGD(0.1, parameters=[]))
scheduled.set_lr_scheduler(o.lr.NaturalExpDecay(0.5, 0.1))
print(scheduled.get_lr())
