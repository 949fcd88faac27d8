# How layers print: settings, names, and the layers inside.
import paddle
import paddle.nn as nn

layers = [
    nn.CELU(), nn.CELU(0.5, name='n'), nn.ELU(2.0), nn.GELU(True), nn.GLU(), nn.Hardshrink(),
    nn.Hardsigmoid(), nn.Hardswish(), nn.Hardtanh(-2, 2, name='n'), nn.LeakyReLU(0.2),
    nn.LogSigmoid(), nn.LogSoftmax(1), nn.Maxout(2), nn.Mish(), nn.PReLU(3, 0.1), nn.RReLU(),
    nn.ReLU(name='r'), nn.ReLU6(), nn.SELU(), nn.Sigmoid(), nn.Silu(), nn.Softmax(0),
    nn.Softmax2D(), nn.Softplus(2, 30), nn.Softshrink(), nn.Softsign(), nn.Swish(), nn.Tanh(),
    nn.Tanhshrink(), nn.ThresholdedReLU(), nn.AdaptiveAvgPool1D(2), nn.AdaptiveAvgPool2D((2, 3)),
    nn.AdaptiveMaxPool2D(2), nn.AvgPool1D(2), nn.AvgPool2D(2, 1, 1),
    nn.MaxPool2D([2, 3], stride=1, padding=1, ceil_mode=True), nn.MaxPool3D(2),
    nn.AlphaDropout(0.2), nn.Dropout(0.3, axis=1), nn.Dropout(mode='downscale_in_infer'),
    nn.Dropout2D(), nn.Dropout3D(0.2), nn.BatchNorm(3), nn.BatchNorm1D(3), nn.BatchNorm2D(4),
    nn.BatchNorm2D(4, data_format='NHWC'), nn.LayerNorm(4), nn.LayerNorm([2, 3]),
    nn.GroupNorm(2, 4), nn.InstanceNorm1D(3), nn.LocalResponseNorm(3),
    nn.Bilinear(2, 3, 4, name='b'), nn.CosineSimilarity(0), nn.PairwiseDistance(1.0, keepdim=True),
    nn.Embedding(5, 3), nn.Embedding(5, 3, padding_idx=1), nn.Flatten(), nn.Identity(),
    nn.Unflatten(1, [2, 2]), nn.Pad1D([1, 2], mode='reflect'), nn.Pad2D([1, 2, 3, 4]),
    nn.ZeroPad2D(2), nn.Upsample(scale_factor=2), nn.Upsample(size=[4, 4], mode='bilinear'),
    nn.UpsamplingNearest2D(size=[2, 2]), nn.UpsamplingBilinear2D(scale_factor=2),
    nn.PixelShuffle(2), nn.PixelUnshuffle(2), nn.ChannelShuffle(2), nn.Fold([4, 4], 2),
    nn.Unfold(2), nn.Conv1D(2, 4, 3), nn.Conv2D(1, 3, (3, 2), stride=2, padding=1),
    nn.Conv2D(2, 4, 3, padding='SAME', dilation=2, groups=2),
    nn.Conv2D(1, 1, 3, padding_mode='reflect', padding=1), nn.Conv3D(1, 2, 3),
    nn.Conv1DTranspose(2, 4, 3), nn.Conv2DTranspose(2, 4, 3, stride=2, output_padding=1),
    nn.BCELoss(), nn.CrossEntropyLoss(), nn.SimpleRNNCell(2, 3, activation='relu'),
    nn.LSTMCell(2, 3), nn.LSTM(2, 3, num_layers=2, dropout=0.1, time_major=True), nn.GRU(2, 3),
    nn.SimpleRNN(2, 3, 2, direction='bidirect'), nn.RNN(nn.GRUCell(2, 3)),
    nn.MultiHeadAttention(4, 2), nn.TransformerEncoderLayer(4, 2, 8),
    nn.Sequential(), nn.Sequential(('in', nn.Linear(2, 2)), ('end', nn.ReLU())),
    nn.TransformerDecoderLayer(4, 2, 8), nn.LayerList([nn.ReLU()]), nn.LayerDict({'a': nn.Tanh()}),
]
for layer in layers:
    print(layer)
    print(layer.full_name(), [(name, list(value.shape)) for name, value in layer.state_dict().items()])
print(nn.ClipGradByValue(1.0), nn.ClipGradByNorm(1.0), nn.ClipGradByGlobalNorm(1.0))
print(paddle.regularizer.L2Decay(0.5), paddle.regularizer.L1Decay(0.1))


class Net(nn.Layer):
    def __init__(self):
        super().__init__()
        self.inner = nn.Linear(3, 2)

    def extra_repr(self):
        return 'first line\nsecond line'


print(Net())
print(nn.Linear(2, 1).bias)
