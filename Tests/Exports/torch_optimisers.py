import paddle
def run(make, steps=5):
    w = paddle.to_tensor([1.0, -2.0, 0.5], stop_gradient=False)
    opt = make([w])
    for _ in range(steps):
        loss = (w * w * paddle.to_tensor([1.0, 2.0, 3.0])).sum()
        loss.backward()
        opt.step()
        opt.clear_grad()
    print([round(v, 4) for v in w.tolist()])

run(lambda p: paddle.optimizer.SGD(learning_rate=0.1, parameters=p))
run(lambda p: paddle.optimizer.SGD(0.1, p, weight_decay=0.01))
run(lambda p: paddle.optimizer.Momentum(learning_rate=0.05, momentum=0.8, parameters=p))
run(lambda p: paddle.optimizer.Adam(learning_rate=0.1, parameters=p, beta1=0.8, beta2=0.9))
run(lambda p: paddle.optimizer.AdamW(learning_rate=0.1, parameters=p, weight_decay=0.1))
run(lambda p: paddle.optimizer.Adagrad(learning_rate=0.3, parameters=p))
