# Scaled dot-product attention by hand and with MultiHeadAttention; positions; masks.
import math

import paddle
import paddle.nn as nn
import paddle.nn.functional as F


def attend(q, k, v, mask=None):
    scores = paddle.matmul(q, k, transpose_y=True) / math.sqrt(q.shape[-1])
    if mask is not None:
        scores = scores + mask
    weights = F.softmax(scores)
    return paddle.matmul(weights, v), weights


paddle.seed(8)
x = paddle.randn([1, 4, 6])
out, weights = attend(x, x, x)
print(out, weights.sum(axis=-1).tolist()[0][0] - 1 < 1e-6)
causal = paddle.triu(paddle.full([4, 4], -1e9), diagonal=1)
out, weights = attend(x, x, x, causal)
print([[round(w, 5) for w in row] for row in weights[0].tolist()], out[0, 0].tolist() == x[0, 0].tolist())


def positions(length, width):
    p = paddle.arange(length, dtype='float32').unsqueeze(1)
    f = paddle.exp(paddle.arange(0, width, 2, dtype='float32') * (-math.log(10000.0) / width))
    code = paddle.zeros([length, width])
    code[:, 0::2] = paddle.sin(p * f)
    code[:, 1::2] = paddle.cos(p * f)
    return code


print(positions(3, 6))
attention = nn.MultiHeadAttention(6, 2)
print(list(attention(x, x, x).shape), [n for n, _ in attention.named_parameters()])
x.stop_gradient = False
attend(x, x, x)[0][0, 1].sum().backward()
print(x.grad)
