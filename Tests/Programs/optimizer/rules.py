# Every optimiser, five steps on the same small problem, printed step by step.
import paddle

o = paddle.optimizer
makers = {
    'SGD': lambda p: o.SGD(learning_rate=0.1, parameters=p),
    'Momentum': lambda p: o.Momentum(learning_rate=0.1, momentum=0.9, parameters=p),
    'Nesterov': lambda p: o.Momentum(learning_rate=0.1, momentum=0.9, parameters=p, use_nesterov=True),
    'Adagrad': lambda p: o.Adagrad(learning_rate=0.1, parameters=p),
    'RMSProp': lambda p: o.RMSProp(learning_rate=0.1, parameters=p),
    'RMSProp centred': lambda p: o.RMSProp(learning_rate=0.1, rho=0.9, momentum=0.5, centered=True, parameters=p),
    'Adadelta': lambda p: o.Adadelta(learning_rate=1.0, parameters=p),
    'Adam': lambda p: o.Adam(learning_rate=0.1, parameters=p),
    'Adam betas': lambda p: o.Adam(learning_rate=0.1, beta1=0.8, beta2=0.9, epsilon=1e-4, parameters=p),
    'AdamW': lambda p: o.AdamW(learning_rate=0.1, weight_decay=0.1, parameters=p),
    'Adamax': lambda p: o.Adamax(learning_rate=0.1, parameters=p),
    'SGD decay': lambda p: o.SGD(learning_rate=0.1, weight_decay=0.5, parameters=p),
    'Adam decay': lambda p: o.Adam(learning_rate=0.1, weight_decay=paddle.regularizer.L2Decay(0.5), parameters=p),
    'L1 decay': lambda p: o.SGD(learning_rate=0.1, weight_decay=paddle.regularizer.L1Decay(0.5), parameters=p),
    'Lamb': lambda p: o.Lamb(learning_rate=0.1, parameters=p),
}
for name, make in makers.items():
    w = paddle.create_parameter([2], 'float32', default_initializer=paddle.nn.initializer.Assign([2.0, -1.5]))
    optimizer = make([w])
    path = []
    for step in range(5):
        loss = (w * w * paddle.to_tensor([1., 3.])).sum()
        loss.backward()
        optimizer.step()
        optimizer.clear_grad()
        path.append([round(v, 5) for v in w.tolist()])
    print(name, optimizer.get_lr(), path)
