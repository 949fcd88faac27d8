import paddle
w = paddle.to_tensor([4.0], stop_gradient=False)
scheduler = paddle.optimizer.lr.StepDecay(learning_rate=0.2, step_size=2, gamma=0.5)
opt = paddle.optimizer.SGD(learning_rate=scheduler, parameters=[w])
for epoch in range(5):
    (w * w).sum().backward()
    opt.step()
    opt.clear_grad()
    scheduler.step()
    print(epoch, round(opt.get_lr(), 5), round(w.item(), 5))
