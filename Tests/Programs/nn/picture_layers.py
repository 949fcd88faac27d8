# tolerance: 1e-4
# Convolutions, pools, padding, resizing as layers: values and gradients.
import paddle
import paddle.nn as nn

paddle.seed(2)
x = paddle.randn([2, 2, 5, 6])
line = paddle.randn([2, 2, 7])
block = paddle.randn([1, 2, 3, 4, 3])


def show(layer, *inputs):
    first = inputs[0].detach()
    first.stop_gradient = False
    y = layer(first, *inputs[1:])
    (y * y).sum().backward()
    print(layer, list(y.shape), y.sum().item(), y.flatten()[:4].tolist(),
          first.grad.sum().item(), [p.grad.abs().sum().item() for p in layer.parameters()])


for layer in (nn.Conv2D(2, 3, 3), nn.Conv2D(2, 4, (3, 2), stride=2, padding=1), nn.Conv2D(2, 4, 3, padding='SAME', groups=2),
              nn.Conv2D(2, 2, 3, dilation=2, padding=[1, 2]), nn.Conv2D(2, 2, 3, padding=1, padding_mode='reflect'),
              nn.Conv2D(2, 2, 3, padding=1, padding_mode='circular', bias_attr=False), nn.Conv2DTranspose(2, 3, 3),
              nn.Conv2DTranspose(2, 2, 3, stride=2, padding=1, output_padding=1), nn.MaxPool2D(2), nn.MaxPool2D(3, 2, 1),
              nn.MaxPool2D(2, ceil_mode=True), nn.AvgPool2D(2), nn.AvgPool2D(3, 2, 1), nn.AvgPool2D(3, 2, 1, exclusive=False),
              nn.AdaptiveAvgPool2D(2), nn.AdaptiveAvgPool2D((3, 2)), nn.AdaptiveMaxPool2D(2), nn.Pad2D([1, 2, 0, 1]),
              nn.Pad2D(1, mode='reflect'), nn.Pad2D(1, mode='replicate'), nn.ZeroPad2D(1), nn.Upsample(scale_factor=2),
              nn.Upsample(size=[4, 4], mode='bilinear'), nn.UpsamplingBilinear2D(size=[3, 8]), nn.UpsamplingNearest2D(scale_factor=2),
              nn.Flatten(), nn.Flatten(2), nn.Unfold(2), nn.ChannelShuffle(2), nn.Identity()):
    show(layer, x)
for layer in (nn.Conv1D(2, 3, 3, padding=1), nn.Conv1DTranspose(2, 3, 3, stride=2), nn.MaxPool1D(2), nn.AvgPool1D(2), nn.AdaptiveAvgPool1D(3),
              nn.AdaptiveMaxPool1D(2), nn.Pad1D(1), nn.Pad1D([2, 0], value=1.5)):
    show(layer, line)
show(nn.Conv3D(2, 2, 2), block)
show(nn.MaxPool3D(2), block)
show(nn.PixelShuffle(2), paddle.randn([1, 4, 2, 2]))
show(nn.PixelUnshuffle(2), paddle.randn([1, 1, 4, 4]))
show(nn.Unflatten(1, [2, 1]), line)
show(nn.Bilinear(3, 4, 2), paddle.randn([2, 3]), paddle.randn([2, 4]))
table = nn.Embedding(5, 3, padding_idx=0)
found = table(paddle.to_tensor([[1, 0, 4], [4, 4, 2]]))
(found * found).sum().backward()
print(list(found.shape), found[0, 1].tolist(), table.weight.grad.sum(1).tolist())
