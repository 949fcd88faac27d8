extension Chinese {
  /// What help says of the classes of Paddle: layers, optimizers, schedules, samplers, metrics.
  static let classHelp = #"""
    Batches of samples as tensors, in order or shuffled.
    把样本成批变成张量，按次序或打乱。

    None: data is loaded by the program itself.
    None：数据由程序自己加载。

    Samples by number: a subclass defines __getitem__ and __len__.
    按编号取样本：子类定义 __getitem__ 和 __len__。

    Samples one after another: a subclass defines __iter__.
    一个接一个取样本：子类定义 __iter__。

    Samples that are rows of tensors.
    样本是张量的一行。

    Data sets side by side: each sample joins theirs.
    几个数据集并排：每个样本把它们的样本合起来。

    Iterable data sets one after another.
    几个可迭代数据集首尾相接。

    Data sets one after another.
    几个数据集首尾相接。

    Some samples of a data set.
    数据集里的一部分样本。

    A data set split at random into parts of given lengths.
    把数据集随机分成给定长度的几份。

    The base of all samplers: a subclass defines __iter__.
    所有采样器的基类：子类定义 __iter__。

    The numbers of samples in order.
    样本的编号，按次序。

    The numbers of samples in random order.
    样本的编号，打乱次序。

    Given numbers of samples in random order.
    给定的样本编号，打乱次序。

    Numbers of samples drawn by weights.
    按权重抽取的样本编号。

    Lists of numbers of samples, batch_size in each.
    样本编号的列表，每个有 batch_size 个。

    BatchSampler for one of several processes; here there is one.
    多个进程之一用的 BatchSampler；这里只有一个进程。

    The first half along an axis, gated by the sigmoid of the second: half as long.
    一个轴上的前一半乘以后一半的 sigmoid：长度减半。

    x outside of -threshold … threshold, 0 inside.
    在 -threshold … threshold 之外取 x，之内取 0。

    Three straight lines near sigmoid: x / 6 + 1 / 2, kept between 0 and 1.
    接近 sigmoid 的三段直线：x / 6 + 1 / 2，限制在 0 到 1 之间。

    x times Hardsigmoid.
    x 乘 Hardsigmoid。

    x, kept between min and max.
    x，限制在 min 和 max 之间。

    x where it is positive, else negative_slope * x.
    x 为正时取 x，否则取 negative_slope * x。

    log(sigmoid(x)), exact far from 0.
    log(sigmoid(x))，离 0 很远时也准确。

    The logarithm of softmax along an axis.
    沿一个轴的 softmax 的对数。

    LeakyReLU with slopes drawn at random while training.
    训练时斜率随机抽取的 LeakyReLU。

    x, kept between 0 and 6.
    x，限制在 0 到 6 之间。

    ELU scaled so that mean 0 and variance 1 are kept from layer to layer.
    放缩过的 ELU，使各层保持均值 0、方差 1。

    1 / (1 + exp(-x)), between 0 and 1.
    1 / (1 + exp(-x))，在 0 到 1 之间。

    exp(x), divided by its sum along an axis: probabilities.
    exp(x) 除以它沿一个轴的和：概率。

    Softmax over the channels of each place: (batch, channels, height, width).
    每个位置上对各通道的 softmax：(batch, channels, height, width)。

    log(1 + exp(beta * x)) / beta, a smooth ReLU.
    log(1 + exp(beta * x)) / beta，光滑的 ReLU。

    x moved toward 0 by threshold, 0 where it is nearer.
    x 向 0 移动 threshold，不够移的取 0。

    x / (1 + abs(x)).
    x / (1 + abs(x))。

    The hyperbolic tangent, between -1 and 1.
    双曲正切，在 -1 到 1 之间。

    x where it is above threshold, else value.
    x 大于 threshold 时取 x，否则取 value。

    What Model.fit() tells of its events: subclasses define on_epoch_end() and the like.
    Model.fit() 进行中会通知它：子类定义 on_epoch_end() 等方法。

    Prints the losses and metrics as training goes on.
    训练进行时打印损失和指标。

    Moves the learning rate on after each batch, or each epoch.
    每批或每轮之后调整学习率。

    Saves the model after every save_freq epochs, and at the end.
    每 save_freq 轮保存一次模型，最后再保存一次。

    Stops the training when a measure has not improved for so many evaluations.
    一个指标连续几次评估没有改进，就停止训练。

    Lowers the learning rate when a measure has not improved for so long.
    一个指标好久没有改进，就降低学习率。

    Each element of each gradient kept between two bounds.
    每个梯度的每个元素限制在两个界之间。

    Each gradient shortened to a norm of at most clip_norm.
    每个梯度缩到范数不超过 clip_norm。

    All gradients together shortened to a norm of at most clip_norm.
    所有梯度合在一起缩到范数不超过 clip_norm。

    The input itself, whatever it is.
    输入本身，不管是什么。

    x @ weight + bias: (…, in_features) to (…, out_features).
    x @ weight + bias：(…, in_features) 变成 (…, out_features)。

    x1 @ weight @ x2 + bias: (batch, in1), (batch, in2) to (batch, out_features).
    x1 @ weight @ x2 + bias：(batch, in1) 和 (batch, in2) 变成 (batch, out_features)。

    The row of a learned table that each number names: (…) to (…, embedding_dim).
    学到的表里每个编号所指的行：(…) 变成 (…, embedding_dim)。

    The axes from start_axis to stop_axis as one: (batch, a, b) to (batch, a * b).
    从 start_axis 到 stop_axis 的轴合成一个：(batch, a, b) 变成 (batch, a * b)。

    One axis split into several: (batch, a * b) to (batch, a, b).
    一个轴拆成几个：(batch, a * b) 变成 (batch, a, b)。

    While training, elements set to 0 with probability p, the others scaled by 1 / (1 - p).
    训练时以概率 p 把元素设为 0，其余的乘 1 / (1 - p)。

    Dropout of whole channels of pictures: (batch, channels, height, width).
    以图像的整个通道为单位的 dropout：(batch, channels, height, width)。

    Dropout of whole channels of volumes: (batch, channels, depth, height, width).
    以立体的整个通道为单位的 dropout：(batch, channels, depth, height, width)。

    Dropout that keeps mean 0 and variance 1, for networks with SELU.
    保持均值 0、方差 1 的 dropout，用于带 SELU 的网络。

    AlphaDropout of whole channels.
    以整个通道为单位的 AlphaDropout。

    The norm of the differences of two batches of vectors.
    两批向量之差的范数。

    Layers one after another, each on the output of the one before.
    几层首尾相接，每层的输入是前一层的输出。

    A list of layers whose parameters count as its owner's.
    层的列表，它们的参数也算主人的。

    A dict of layers whose parameters count as its owner's.
    层的字典，它们的参数也算主人的。

    A list of parameters that count as its owner's.
    参数的列表，也算主人的参数。

    A dict of parameters that count as its owner's.
    参数的字典，也算主人的参数。

    Filters over signals: (batch, in_channels, length) to (batch, out_channels, length').
    滤波器在信号上移动：(batch, in_channels, length) 变成 (batch, out_channels, length')。

    Filters over pictures: (batch, in_channels, height, width) to out_channels.
    滤波器在图像上移动：(batch, in_channels, height, width) 变成 out_channels 个通道。

    Filters over volumes: (batch, in_channels, depth, height, width).
    滤波器在立体上移动：(batch, in_channels, depth, height, width)。

    The transpose of Conv1D, which makes signals longer.
    Conv1D 的转置，使信号变长。

    The transpose of Conv2D, which makes pictures larger.
    Conv2D 的转置，使图像变大。

    The transpose of Conv3D, which makes volumes larger.
    Conv3D 的转置，使立体变大。

    How a parameter is made: its name, initializer, learning rate, regularizer.
    参数怎样建立：名字、初始化器、学习率、正则项。

    A new parameter of a shape.
    某个形状的新参数。

    The base of all initializers: called with a parameter, it fills it.
    所有初始化器的基类：用参数调用它，它就填上值。

    Given values.
    给定的值。

    Uniform numbers between two bounds.
    两个界之间均匀分布的数。

    Normally distributed numbers of a mean and a deviation.
    给定均值和标准差的正态分布的数。

    Normal numbers, of which only those between two bounds are taken.
    正态分布的数，只取两个界之间的。

    Uniform numbers that keep the variance of signals and gradients from layer to layer.
    均匀分布的数，使信号和梯度的方差逐层不变。

    Normal numbers that keep the variance of signals and gradients from layer to layer.
    正态分布的数，使信号和梯度的方差逐层不变。

    Uniform numbers whose variance suits layers with ReLU.
    均匀分布的数，方差适合带 ReLU 的层。

    Normal numbers whose variance suits layers with ReLU.
    正态分布的数，方差适合带 ReLU 的层。

    A matrix with orthogonal rows or columns.
    行或列互相正交的矩阵。

    Convolution filters that pass their input on.
    把输入原样传下去的卷积滤波器。

    Weights of transposed convolutions that interpolate.
    做插值的转置卷积的权重。

    By how much an activation asks for larger weights.
    某种激活函数要求权重放大多少倍。

    What new parameters are filled with that ask for nothing else.
    没有另外要求的新参数用什么填。

    The base of all layers: it keeps parameters and sublayers; a subclass defines forward().
    所有层的基类：它保管参数和子层；子类定义 forward()。

    The cross entropy of softmax(input) and classes: (batch, classes), (batch).
    softmax(input) 与类别的交叉熵：(batch, classes)，(batch)。

    The loss of labels whose places are unknown; logits are (steps, batch, classes).
    不知道标签位置时的损失；logits 是 (steps, batch, classes)。

    The negative log likelihood under normal distributions of given variances.
    给定方差的正态分布下的负对数似然。

    The loss of the turns to each class in a binary tree of classes, instead of a softmax.
    代替 softmax：在类别的二叉树里走到每个类别的各次转弯的损失。

    The distance where the label is 1, what it lacks to a margin where it is -1.
    标签为 1 时是距离，为 -1 时是它离间隔还差多少。

    The Kullback-Leibler divergence from probabilities whose logarithm is the input.
    相对于以输入为对数的概率的 KL 散度。

    How far one input fails to be above the other (label 1) or below it (label -1).
    一个输入比另一个大（标签 1）或小（标签 -1），差多少。

    The negative log probability at the class of each label: (batch, classes), (batch).
    在每个标签的类别处的负对数概率：(batch, classes)，(batch)。

    How much a positive example is not nearer than a negative one by a margin.
    正例不比负例近一个间隔，差多少。

    TripletMarginLoss with a distance of one's own.
    用自己的距离的 TripletMarginLoss。

    The base of all metrics: compute, update, accumulate, reset.
    所有指标的基类：compute、update、accumulate、reset。

    The share of samples whose class is among the topk most probable ones.
    类别在最可能的 topk 个之中的样本所占的比例。

    Of the samples found positive, the share that is.
    判为正的样本里，真正为正的比例。

    Of the samples that are positive, the share found.
    真正为正的样本里，判为正的比例。

    The area under the ROC curve.
    ROC 曲线下的面积。

    The share of rows whose label is among their k largest scores.
    标签在最大的 k 个得分之中的行所占的比例。

    A network with all that its training needs: prepare, fit, evaluate, predict, save.
    网络和训练它所需的一切：prepare、fit、evaluate、predict、save。

    Each feature brought to mean 0 and variance 1 over the batch: (batch, features).
    每个特征在批次上化为均值 0、方差 1：(batch, features)。

    Each channel of pictures brought to mean 0 and variance 1 over the batch.
    图像的每个通道在批次上化为均值 0、方差 1。

    Each channel of volumes brought to mean 0 and variance 1 over the batch.
    立体的每个通道在批次上化为均值 0、方差 1。

    BatchNorm; with one process there is nothing else to agree with.
    BatchNorm；只有一个进程，没有别的要协调。

    Each channel brought to mean 0 and variance 1 over the batch, then scaled and shifted.
    每个通道在批次上化为均值 0、方差 1，再放缩、平移。

    The last axes of each sample brought to mean 0 and variance 1, then scaled and shifted.
    每个样本的最后几轴化为均值 0、方差 1，再放缩、平移。

    Groups of channels of each sample brought to mean 0 and variance 1.
    每个样本的每组通道化为均值 0、方差 1。

    Each channel of each signal brought to mean 0 and variance 1.
    每个信号的每个通道化为均值 0、方差 1。

    Each channel of each picture brought to mean 0 and variance 1.
    每幅图像的每个通道化为均值 0、方差 1。

    Each channel of each volume brought to mean 0 and variance 1.
    每个立体的每个通道化为均值 0、方差 1。

    Each element divided by a norm over neighbouring channels.
    每个元素除以相邻通道的范数。

    A weight divided by its largest singular value, found by power iteration.
    权重除以它最大的奇异值，用幂迭代求得。

    Signals with a margin: padding is [left, right].
    信号加上边：padding 是 [left, right]。

    Pictures with a margin: padding is [left, right, top, bottom].
    图像加上边：padding 是 [left, right, top, bottom]。

    Volumes with a margin: padding is [left, right, top, bottom, front, back].
    立体加上边：padding 是 [left, right, top, bottom, front, back]。

    Signals with a margin of zeros.
    信号加上 0 的边。

    Pictures with a margin of zeros.
    图像加上 0 的边。

    Volumes with a margin of zeros.
    立体加上 0 的边。

    Signals with a margin that holds one value.
    信号加上同一个值的边。

    Pictures with a margin that holds one value.
    图像加上同一个值的边。

    Volumes with a margin that holds one value.
    立体加上同一个值的边。

    Signals with a margin that holds the elements inside, mirrored at the border.
    信号加上边，边上是内部元素的镜像。

    Pictures with a margin that holds the elements inside, mirrored at the border.
    图像加上边，边上是内部元素的镜像。

    Volumes with a margin that holds the elements inside, mirrored at the border.
    立体加上边，边上是内部元素的镜像。

    Signals with a margin that holds the nearest border.
    信号加上边，边上是最近的边缘。

    Pictures with a margin that holds the nearest border.
    图像加上边，边上是最近的边缘。

    Volumes with a margin that holds the nearest border.
    立体加上边，边上是最近的边缘。

    Signals with a margin that holds the opposite side.
    信号加上边，边上是对面的元素。

    Pictures with a margin that holds the opposite side.
    图像加上边，边上是对面的元素。

    Volumes with a margin that holds the opposite side.
    立体加上边，边上是对面的元素。

    The mean in each place of a window on signals: (batch, channels, length).
    窗口在信号每个位置的平均：(batch, channels, length)。

    The mean in each place of a window on pictures: (batch, channels, height, width).
    窗口在图像每个位置的平均：(batch, channels, height, width)。

    The largest element in each place of a window on signals.
    窗口在信号每个位置的最大元素。

    The largest element in each place of a window on pictures.
    窗口在图像每个位置的最大元素。

    The elements back at the positions that max pooling found them at, zeros elsewhere.
    元素放回最大池化找到它们的位置，其余是 0。

    The norm of each place of a window on signals.
    窗口在信号每个位置的范数。

    The norm of each place of a window on pictures.
    窗口在图像每个位置的范数。

    Max pooling to a given size with windows whose lengths vary at random.
    最大池化到给定的大小，窗口长度随机。

    FractionalMaxPool2D on volumes.
    立体上的 FractionalMaxPool2D。

    The means of so many parts of a signal, however long it is.
    信号分成若干份，每份的平均，不管信号多长。

    The means of so many parts of pictures, however large they are.
    图像分成若干份，每份的平均，不管图像多大。

    The largest elements of so many parts of pictures.
    图像分成若干份，每份的最大元素。

    What cells of recurrent networks have in common: their first states.
    循环网络的单元共有的：初始状态。

    One step of a recurrent network: (batch, input_size) to (batch, hidden_size).
    循环网络的一步：(batch, input_size) 变成 (batch, hidden_size)。

    One step of an LSTM: (batch, input_size) to (batch, hidden_size); its state is (h, c).
    LSTM 的一步：(batch, input_size) 变成 (batch, hidden_size)；它的状态是 (h, c)。

    One step of a gated recurrent unit: (batch, input_size) to (batch, hidden_size).
    门控循环单元的一步：(batch, input_size) 变成 (batch, hidden_size)。

    Runs a cell along a sequence: (batch, time, input_size) to (batch, time, hidden_size).
    让单元沿序列走：(batch, time, input_size) 变成 (batch, time, hidden_size)。

    Runs one cell along a sequence and another one back, and joins their outputs.
    一个单元沿序列往前走，另一个往回走，把输出合起来。

    A recurrent network: (batch, time, input_size) to (batch, time, hidden_size).
    循环网络：(batch, time, input_size) 变成 (batch, time, hidden_size)。

    Long short-term memory: (batch, time, input_size) to (batch, time, hidden_size).
    长短期记忆网络：(batch, time, input_size) 变成 (batch, time, hidden_size)。

    Gated recurrent units: (batch, time, input_size) to (batch, time, hidden_size).
    门控循环单元：(batch, time, input_size) 变成 (batch, time, hidden_size)。

    Prints a network's layers, shapes and numbers of parameters; returns the numbers.
    打印网络的各层、形状和参数个数；返回这些个数。

    Counts and prints the multiplications of a network for an input size.
    数出并打印网络对某个输入大小要做多少次乘法。

    Queries look up values by keys, in several heads: (batch, length, embed_dim) stays so.
    查询按键查值，分成几个头：(batch, length, embed_dim) 不变。

    Self-attention and a network of two layers, with residuals and norms.
    自注意力和两层的网络，带残差和归一化。

    So many copies of an encoder layer, one after another.
    编码器层的若干份副本，首尾相接。

    Self-attention, attention to a memory, and a network of two layers.
    自注意力、对记忆的注意力和两层的网络。

    So many copies of a decoder layer, one after another.
    解码器层的若干份副本，首尾相接。

    An encoder of the source and a decoder of the target that attends to it.
    源序列的编码器，和注意着它的目标序列的解码器。

    Shortens all gradients together to a norm of at most max_norm; returns the norm before.
    所有梯度合在一起缩到范数不超过 max_norm；返回原来的范数。

    Keeps each element of the gradients between -clip_value and clip_value.
    梯度的每个元素限制在 -clip_value 和 clip_value 之间。

    All parameters in one vector.
    所有参数合成一个向量。

    Puts the parts of a vector into parameters.
    把向量的各段放进参数。

    Has a layer learn the length and the direction of a weight apart.
    让层分开学习权重的长度和方向。

    Undoes weight_norm.
    撤销 weight_norm。

    Has a layer divide a weight by its largest singular value.
    让层把权重除以它最大的奇异值。

    Pictures resized to a size or by a factor, by repeating or interpolating.
    改变图像的大小：给大小或倍数，重复或插值。

    Pictures resized by taking the nearest element.
    取最近的元素来改变图像的大小。

    Pictures resized by interpolating between neighbours.
    在相邻元素之间插值来改变图像的大小。

    Channels turned into places: pictures larger by a factor.
    通道变成位置：图像放大若干倍。

    Places turned into channels: the reverse of PixelShuffle.
    位置变成通道：PixelShuffle 反过来。

    Every window of pictures as a column: (batch, channels * window, windows).
    图像的每个窗口排成一列：(batch, channels * window, windows)。

    The reverse of Unfold: windows added up to pictures.
    Unfold 反过来：各个窗口加成图像。

    Running means of gradients and of their squares give direction and size of a step.
    梯度和梯度平方的滑动平均，给出一步的方向和大小。

    Adam, with a decay of the weights apart from the gradients.
    Adam，权重的衰减与梯度分开。

    Adam with the largest gradients in place of the mean squares.
    用最大的梯度代替平方平均的 Adam。

    Adam with steps in proportion to the size of each weight.
    步长与每个权重的大小成比例的 Adam。

    Adam with Nesterov's look ahead.
    带 Nesterov 前瞻的 Adam。

    Adam with steps that grow as the mean squares become reliable.
    平方平均越可靠步子越大的 Adam。

    param -= learning_rate * grad.
    param -= learning_rate * grad。

    Gradients add up to a velocity, which the parameters follow.
    梯度累积成速度，参数跟着速度走。

    Steps divided by the root of the sum of all squared gradients so far.
    步长除以到目前为止梯度平方之和的平方根。

    Steps divided by the root of a running mean of squared gradients.
    步长除以梯度平方的滑动平均的平方根。

    RMSProp with steps that scale by those before.
    RMSProp，步长按以前的步子放缩。

    Steps by the signs of the gradients, longer while these stay the same.
    按梯度的符号走，符号不变时步子变长。

    SGD on the mean of the last gradients.
    用最近几个梯度的平均做 SGD。

    A quasi-Newton method; step() takes a function that computes the loss.
    拟牛顿法；step() 要一个计算损失的函数。

    The base of all optimizers: step() changes the parameters by their gradients.
    所有优化器的基类：step() 按梯度改变参数。

    The base of L1Decay and L2Decay.
    L1Decay 和 L2Decay 的基类。

    Adds coeff * sign(param) to each gradient.
    给每个梯度加上 coeff * sign(param)。

    Adds coeff * param to each gradient.
    给每个梯度加上 coeff * param。

    The base of all schedules: step() moves the learning rate on.
    所有学习率策略的基类：step() 让学习率往前走。

    Up along a line while warming up, then down with the root of the step.
    预热时沿直线上升，然后随步数的平方根下降。

    A value for each stretch between boundaries.
    边界之间的每一段各有一个值。

    The rate times exp(-gamma * step).
    学习率乘 exp(-gamma * step)。

    The rate divided by 1 + gamma * step.
    学习率除以 1 + gamma * step。

    From the first rate to end_lr along a power of the rest.
    从最初的学习率到 end_lr，按剩余部分的幂变化。

    From start_lr to end_lr along a straight line, then as another schedule says.
    从 start_lr 沿直线到 end_lr，然后按另一个策略。

    The rate times gamma at each step.
    每一步学习率乘 gamma。

    The rate times gamma at each milestone.
    每到一个里程碑学习率乘 gamma。

    The rate times gamma after every step_size steps.
    每过 step_size 步学习率乘 gamma。

    The rate times what a function gives for the step.
    学习率乘一个函数对步数给出的值。

    The rate times what a function gives for each step, one after another.
    学习率依次乘一个函数对每一步给出的值。

    From the first rate to eta_min along half a cosine, over T_max steps.
    从最初的学习率沿半个余弦到 eta_min，共 T_max 步。

    CosineAnnealingDecay that starts again after each period.
    每个周期之后重新开始的 CosineAnnealingDecay。

    The rate times a factor that moves along a straight line.
    学习率乘一个沿直线变化的倍数。

    Up and down between two rates.
    在两个学习率之间来回。

    Up to a largest rate and down again, once.
    升到最大的学习率再降下来，只一次。

    The rate times factor when a measure has not improved for so long.
    一个指标好久没有改进，学习率就乘 factor。

    The limits of an integer type.
    整数类型的界限。

    The limits of a floating type.
    浮点类型的界限。
    """#
}
