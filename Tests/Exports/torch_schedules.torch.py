import torch
w = torch.tensor([4.0], requires_grad=True)
# the schedule follows the optimiser
opt = torch.optim.SGD(lr=0.2, params=[w])
scheduler = torch.optim.lr_scheduler.StepLR(opt, step_size=2, gamma=0.5)
for epoch in range(5):
    (w * w).sum().backward()
    opt.step()
    opt.zero_grad()
    scheduler.step()
    print(epoch, round(opt.param_groups[0]['lr'], 5), round(w.item(), 5))
