# tolerance: 1e-4
# Every optimiser on the same small problem: what it reaches, what it keeps, under which names.
import paddle

o = paddle.optimizer
makers = {
    'SGD': lambda p: o.SGD(0.1, p),
    'Momentum': lambda p: o.Momentum(0.1, parameters=p, rescale_grad=0.5),
    'Adagrad': lambda p: o.Adagrad(0.3, parameters=p, initial_accumulator_value=0.1),
    'RMSProp': lambda p: o.RMSProp(0.1, parameters=p),
    'RMSProp centred': lambda p: o.RMSProp(0.05, rho=0.9, momentum=0.5, centered=True, parameters=p),
    'Adadelta': lambda p: o.Adadelta(1.0, parameters=p),
    'Adam': lambda p: o.Adam(0.1, parameters=p),
    'Adam amsgrad': lambda p: o.Adam(0.1, parameters=p, amsgrad=True),
    'AdamW': lambda p: o.AdamW(0.1, parameters=p, weight_decay=0.2),
    'AdamW some': lambda p: o.AdamW(0.1, parameters=p, weight_decay=0.2, apply_decay_param_fun=lambda n: n.endswith('w_0')),
    'Adamax': lambda p: o.Adamax(0.1, parameters=p),
    'Lamb': lambda p: o.Lamb(0.1, parameters=p),
    'Lamb without decay': lambda p: o.Lamb(0.1, parameters=p, exclude_from_weight_decay_fn=lambda q: True),
    'NAdam': lambda p: o.NAdam(0.1, parameters=p),
    'RAdam': lambda p: o.RAdam(0.1, parameters=p),
    'Rprop': lambda p: o.Rprop(0.1, parameters=p, learning_rate_range=(0.01, 0.5)),
    'ASGD': lambda p: o.ASGD(0.1, batch_num=2, parameters=p),
}
for name, make in makers.items():
    w = paddle.create_parameter([2], 'float32', default_initializer=paddle.nn.initializer.Assign([2.0, -1.5]))
    b = paddle.create_parameter([1], 'float32', is_bias=True)
    optimizer = make([w, b])
    path = []
    for step in range(8):
        error = w * paddle.to_tensor([1.0, 3.0]) + b - 1.0
        (error * error * (0.5 if step % 3 else 1.5)).mean().backward()
        optimizer.step()
        optimizer.clear_grad()
        path.append(w.tolist() + b.tolist())
    print(name, path)
    state = optimizer.state_dict()
    print('  ', [(key.replace(w.name, 'w').replace(b.name, 'b'), list(value.shape), float(value.sum())) for key, value in sorted(state.items())])
