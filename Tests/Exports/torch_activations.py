import paddle
import paddle.nn.functional as F
def show(t):
    print([round(v, 5) for v in t.flatten().tolist()])

x = paddle.to_tensor([[-2.0, -0.5, 0.0], [0.5, 1.0, 3.0]])
show(F.relu(x))
show(F.sigmoid(x))
show(F.softmax(x))
show(F.log_softmax(x, axis=0))
show(F.leaky_relu(x, negative_slope=0.2))
show(F.elu(x, alpha=0.5))
show(F.softplus(x))
show(F.gelu(x))
show(F.silu(x))
show(paddle.tanh(x))
show(F.hardtanh(x))
