import paddle
paddle.seed(5)
model = paddle.nn.Linear(2, 1)
opt = paddle.optimizer.Adam(learning_rate=0.05, parameters=model.parameters())
data = paddle.rand([16, 2]); target = data.sum(axis=1, keepdim=True) * 2
for step in range(30):
    loss = ((model(data) - target) ** 2).mean()
    loss.backward(); opt.step(); opt.clear_grad()
    if step % 10 == 9:
        print(step + 1, "%.4f" % loss.item())
# :vars
print(model.weight)
print(list(loss.shape))
