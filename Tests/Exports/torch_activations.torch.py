import torch
import torch.nn.functional as F
def show(t):
    print([round(v, 5) for v in t.flatten().tolist()])

x = torch.tensor([[-2.0, -0.5, 0.0], [0.5, 1.0, 3.0]])
show(F.relu(x))
show(torch.sigmoid(x))
show(F.softmax(x, dim=-1))
show(F.log_softmax(x, dim=0))
show(F.leaky_relu(x, negative_slope=0.2))
show(F.elu(x, alpha=0.5))
show(F.softplus(x))
show(F.gelu(x))
show(F.silu(x))
show(torch.tanh(x))
show(F.hardtanh(x))
