# tolerance: 1e-4
# Attention, encoders and decoders, masks and caches.
import paddle
import paddle.nn as nn


def show(*values):
    print([value.flatten().tolist() for value in values], [list(value.shape) for value in values])


paddle.seed(9)
x = paddle.randn([2, 3, 4])
memory = paddle.randn([2, 2, 4])
attention = nn.MultiHeadAttention(4, 2, need_weights=True)
output, weights = attention(x)
show(output, weights)
mask = paddle.to_tensor([[True, False, False], [True, True, False], [True, True, True]])
show(*attention(x, x, x, attn_mask=mask))
show(nn.MultiHeadAttention(4, 2, kdim=4, vdim=4)(x, memory, memory))
for before in (False, True):
    block = nn.TransformerEncoderLayer(4, 2, 8, dropout=0.0, activation='gelu', normalize_before=before)
    show(block(x))
encoder = nn.TransformerEncoder(nn.TransformerEncoderLayer(4, 2, 8, dropout=0.0), 2, nn.LayerNorm(4))
output = encoder(x)
show(output)
(output * paddle.arange(12.0).reshape([3, 4])).sum().backward()
print(len(encoder.parameters()), [p.grad.abs().sum().item() for p in encoder.parameters()][-4:])
decoder = nn.TransformerDecoder(nn.TransformerDecoderLayer(4, 2, 8, dropout=0.0), 2)
show(decoder(x, memory))
whole = nn.Transformer(4, 2, 1, 1, 8, dropout=0.0)
mask = whole.generate_square_subsequent_mask(3)
print(mask.tolist())
show(whole(memory, x, tgt_mask=mask))
dropped = nn.TransformerEncoderLayer(4, 2, 8, dropout=0.5)
dropped.eval()
show(dropped(x))
cache = decoder.gen_cache(memory)
first, cache = decoder(x[:, 0:1], memory, cache=cache)
second, cache = decoder(x[:, 1:2], memory, cache=cache)
show(first, second)
print(list(cache[0][0].k.shape), list(cache[0][1].k.shape))
