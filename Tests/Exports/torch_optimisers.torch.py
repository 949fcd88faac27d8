import torch
def run(make, steps=5):
    w = torch.tensor([1.0, -2.0, 0.5], requires_grad=True)
    opt = make([w])
    for _ in range(steps):
        loss = (w * w * torch.tensor([1.0, 2.0, 3.0])).sum()
        loss.backward()
        opt.step()
        opt.zero_grad()
    print([round(v, 4) for v in w.tolist()])

run(lambda p: torch.optim.SGD(lr=0.1, params=p))
run(lambda p: torch.optim.SGD(lr=0.1, params=p, weight_decay=0.01))
run(lambda p: torch.optim.SGD(lr=0.05, momentum=0.8, params=p))
run(lambda p: torch.optim.Adam(lr=0.1, params=p, betas=(0.8, 0.9)))
run(lambda p: torch.optim.AdamW(lr=0.1, params=p, weight_decay=0.1))
run(lambda p: torch.optim.Adagrad(lr=0.3, params=p, eps=1e-06))
