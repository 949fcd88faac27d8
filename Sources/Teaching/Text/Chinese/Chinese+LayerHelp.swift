extension Chinese {
  /// What help says of the functions of layers and of tables.
  static let layerHelp = #"""
    What forward leaves for backward: tensors by save_for_backward, all else as attributes.
    forward 留给 backward 的东西：张量用 save_for_backward，其他的作属性。

    A function with a backward of its own: subclasses define both as static methods.
    自己写了反向的函数：子类把两者都定义成静态方法。

    The derivatives of ys by xs: a matrix, or a tuple of them for several.
    ys 对 xs 的导数：一个矩阵，有几个时是它们的元组。

    The second derivatives of a number by xs: a matrix, or a tuple of tuples of them.
    一个数对 xs 的二阶导数：一个矩阵，或矩阵的元组的元组。

    The value of a function and its directional derivative, by forward mode.
    函数的值和沿一个方向的导数，用前向模式。

    The value of a function and the gradients of its inputs, by reverse mode.
    函数的值和对输入的梯度，用反向模式。

    The matrix of the derivatives of a function, inputs and outputs flattened.
    函数的导数矩阵，输入和输出都展平。

    The matrix of the second derivatives of a function that gives one number.
    结果是一个数的函数的二阶导数矩阵。

    What this process takes: its share of every full round, and of the last one.
    本进程要取的：每一整轮和最后一轮里属于它的一份。

    x times the probability that a normal number is below x; with tanh when approximate.
    x 乘以正态分布的数小于 x 的概率；approximate 时用 tanh 近似。

    The first half along an axis, gated by the sigmoid of the second.
    一个轴上的前一半，乘以后一半的 sigmoid。

    silu(x) * y; without y, the two halves of x along the last axis.
    silu(x) * y；没有 y 时，x 沿最后一轴分成两半。

    The largest of each group of neighbouring channels.
    每组相邻通道里最大的。

    x where it is positive, else x times a learned weight: one, or one for each channel.
    x 为正时取 x，否则乘一个学到的权重：一个，或每个通道一个。

    leaky_relu whose slopes are drawn anew for each element while training.
    训练时每个元素的斜率都重新随机抽取的 leaky_relu。

    A sample of classes with the logits x, made smooth by a temperature.
    由 logits x 抽取类别，用温度使它光滑。

    For each matrix of weight, x1 @ matrix @ x2.
    对 weight 的每个矩阵求 x1 @ matrix @ x2。

    The cosine of the angle between vectors along an axis.
    沿一个轴两个向量夹角的余弦。

    1 where a number drawn for each element is at least p, else 0.
    每个元素随机抽的数不小于 p 时取 1，否则取 0。

    Elements set to 0 with probability p while training; the others are scaled up.
    训练时以概率 p 把元素设为 0，其余的放大。

    dropout of whole channels of (batch, channels, length).
    对 (batch, length) 以整个通道为单位的 dropout。

    dropout of whole channels of images.
    以图像的整个通道为单位的 dropout。

    dropout of whole channels of volumes.
    以立体的整个通道为单位的 dropout。

    dropout for selu: elements set to its floor, then scaled to mean 0 and variance 1.
    配合 selu 的 dropout：元素设为它的下限，再放缩到均值 0、方差 1。

    alpha_dropout of whole channels.
    以整个通道为单位的 alpha_dropout。

    Surrounded by a value, or by elements of x: reflect, replicate, circular.
    四周填上一个值，或 x 的元素：reflect、replicate、circular。

    Images surrounded by zeros: left, right, top, bottom.
    图像四周补零：左、右、上、下。

    What a window sees of images at each place, as columns.
    窗口在图像每个位置看到的，排成列。

    The reverse of unfold: columns added up where a window would have read them.
    unfold 反过来：各列加回窗口读取的地方。

    Images in another size: nearest, linear, bilinear, trilinear, bicubic or area.
    换了大小的图像：nearest、linear、bilinear、trilinear、bicubic 或 area。

    The same as interpolate.
    和 interpolate 一样。

    Filters moved over a signal, each giving a channel of sums of products.
    滤波器在信号上移动，每个给出一个通道的乘积之和。

    Filters moved over images, each giving a channel of sums of products.
    滤波器在图像上移动，每个给出一个通道的乘积之和。

    Filters moved over volumes, each giving a channel of sums of products.
    滤波器在立体上移动，每个给出一个通道的乘积之和。

    The reverse of conv1d in shapes: each element spread by the filters.
    形状上与 conv1d 相反：每个元素由滤波器散开。

    The reverse of conv2d in shapes: each element spread by the filters.
    形状上与 conv2d 相反：每个元素由滤波器散开。

    The reverse of conv3d in shapes: each element spread by the filters.
    形状上与 conv3d 相反：每个元素由滤波器散开。

    The rows of weight that the numbers name; padding_idx names a row of zeros.
    weight 里各编号所指的行；padding_idx 指的行是 0。

    The norm of the differences of vectors, epsilon added to each.
    向量之差的范数，每个差加上 epsilon。

    The distances between all pairs of rows.
    每两行之间的距离。

    For each length a row of so many ones, then zeros.
    每个长度一行：先是那么多个 1，然后是 0。

    Vectors as the diagonals of matrices.
    向量作为矩阵的对角线。

    Some channels moved a frame back, some a frame ahead.
    一些通道往前移一帧，一些往后移一帧。

    softmax(query @ key.T / sqrt(size)) @ value for (batch, length, heads, size).
    softmax(query @ key.T / sqrt(size)) @ value，张量形状 (batch, length, heads, size)。

    The squares of the differences.
    差的平方。

    The mean of the squares of the differences.
    差的平方的平均。

    The mean of the absolute differences.
    差的绝对值的平均。

    Half the square of a difference up to delta, a straight line beyond.
    差不超过 delta 时取平方的一半，再远就是直线。

    The negative log likelihood of counts under Poisson distributions.
    泊松分布下计数的负对数似然。

    The negative log likelihood of numbers under normal distributions.
    正态分布下数的负对数似然。

    The binary cross entropy of probabilities, kept away from log(0) by epsilon.
    概率的二元交叉熵，用 epsilon 避开 log(0)。

    The cross entropy of probabilities and labels from 0 to 1.
    概率与 0 到 1 的标签的交叉熵。

    The cross entropy of sigmoid(logit) and labels from 0 to 1.
    sigmoid(logit) 与 0 到 1 的标签的交叉熵。

    The binary cross entropy of logits, with less weight on what is already right.
    logits 的二元交叉熵，已经对的权重小一些。

    The Kullback-Leibler divergence of probabilities from those whose logarithm is input.
    概率相对于以 input 为对数的概率的 KL 散度。

    1 - twice the overlap of probabilities and classes over the sum of both.
    1 减去概率与类别的重叠的两倍除以两者之和。

    -log(softmax(logits)) at the class of each label; the axis of the classes keeps length 1.
    在每个标签的类别处取 -log(softmax(logits))；类别的轴长度为 1。

    The cross entropy of softmax(input) and classes, or probabilities with soft_label.
    softmax(input) 与类别的交叉熵；soft_label 时与概率的交叉熵。

    The negative of the log probability in input at the class of each label.
    在每个标签的类别处，取 input 里对数概率的相反数。

    Labels moved by a share epsilon toward a distribution of classes, or toward all evenly.
    标签以 epsilon 的比例移向某个类别分布，或移向平均分布。

    The mean over classes of the binary cross entropies of sigmoid(input).
    sigmoid(input) 的二元交叉熵对各类别的平均。

    How much the other classes come within a margin of the right one.
    别的类别离正确类别不足一个间隔有多少。

    log(1 + exp(-label * input)) for labels 1 and -1.
    标签为 1 和 -1 时的 log(1 + exp(-label * input))。

    How far input fails to be above other (label 1) or below it (label -1) by a margin.
    input 比 other 大（标签 1）或小（标签 -1）不足一个间隔有多少。

    The distance input where the label is 1, what it lacks to a margin where it is -1.
    标签为 1 时是距离 input，为 -1 时是它离间隔还差多少。

    1 - cosine for pairs with label 1, the cosine above a margin for those with -1.
    标签 1 的一对取 1 - 余弦，标签 -1 的取余弦超出间隔的部分。

    How far the positive fails to be nearer than the negative by a margin.
    正例不比负例近一个间隔，差多少。

    Softmax cross entropy of the products of anchors and positives, with a penalty on both.
    锚点与正例乘积的 softmax 交叉熵，对两者都有惩罚。

    x divided by its norm along an axis.
    x 沿一个轴除以它的范数。

    Each channel with mean 0 and variance 1 over the batch, then scaled and shifted.
    每个通道在批次上均值 0、方差 1，再放缩、平移。

    Each sample with mean 0 and variance 1 over its last axes, then scaled and shifted.
    每个样本在最后几轴上均值 0、方差 1，再放缩、平移。

    Each channel of each sample with mean 0 and variance 1, then scaled and shifted.
    每个样本的每个通道均值 0、方差 1，再放缩、平移。

    Each group of channels of each sample with mean 0 and variance 1, then scaled and shifted.
    每个样本的每组通道均值 0、方差 1，再放缩、平移。

    x divided by a power of the mean square of the channels around each.
    x 除以周围通道均方的某次幂。

    The largest element in each place of a window on a signal.
    窗口在信号每个位置的最大元素。

    The largest element in each place of a window on images.
    窗口在图像每个位置的最大元素。

    The largest element in each place of a window on volumes.
    窗口在立体每个位置的最大元素。

    The mean in each place of a window on a signal.
    窗口在信号每个位置的平均。

    The mean in each place of a window on images.
    窗口在图像每个位置的平均。

    The mean in each place of a window on volumes.
    窗口在立体每个位置的平均。

    The means of so many parts of a signal.
    信号分成若干份，每份的平均。

    The means of so many parts of images.
    图像分成若干份，每份的平均。

    The means of so many parts of volumes.
    立体分成若干份，每份的平均。

    The largest elements of so many parts of a signal.
    信号分成若干份，每份的最大元素。

    The largest elements of so many parts of images.
    图像分成若干份，每份的最大元素。

    The largest elements of so many parts of volumes.
    立体分成若干份，每份的最大元素。

    The elements back at the positions that max_pool1d found them at, among zeros.
    元素放回 max_pool1d 找到它们的位置，其余是 0。

    The elements back at the positions that max_pool2d found them at, among zeros.
    元素放回 max_pool2d 找到它们的位置，其余是 0。

    The elements back at the positions that max_pool3d found them at, among zeros.
    元素放回 max_pool3d 找到它们的位置，其余是 0。

    The norm of each place of a window on a signal.
    窗口在信号每个位置的范数。

    The norm of each place of a window on images.
    窗口在图像每个位置的范数。

    Images enlarged by a factor, each block of them made of as many channels.
    放大的图像，每一小块由同样多个通道拼成。

    The reverse of pixel_shuffle.
    pixel_shuffle 反过来。

    The channels of each group dealt out in turn.
    每组的通道轮流分发。

    The derivatives of ys by xs as a matrix, row by row as they are asked for.
    ys 对 xs 的导数矩阵，要哪一行才算哪一行。

    The second derivatives of a number.
    一个数的二阶导数。

    Shortens in place the rows of weight that the numbers name to a norm of at most max_norm.
    原地缩短 weight 里各编号所指的行，范数不超过 max_norm。

    Each sample divided by its root mean square over the last axes; and what it is divided by.
    每个样本除以它在最后几轴上的均方根；以及除数。

    Multiplications with the additions that follow them count as one.
    乘法和跟着它的加法算一次。

    The elements of a column.
    一列的元素。

    The rows at positions, in that order.
    给定位置的行，按这个次序。

    Where each label first stands.
    每个标签第一次出现的位置。

    All positions of a label.
    一个标签的所有位置。

    One statistic of a column.
    一列的一个统计量。

    Rows, columns, how many elements are present, and their types.
    行、列、有多少个元素，以及它们的类型。

    The texts of a column's elements, each with room for a sign.
    一列各元素的文本，都留出符号的位置。

    Columns that a text takes; pandas counts characters.
    文本占几列；pandas 按字符数。

    The text of a table, rows and columns in the middle left out when there are many.
    表的文本，行列多时中间省略。

    `to_string`: all rows and columns, however wide.
    `to_string`：所有的行和列，不管多宽。

    A column's elements as a vector: numbers, bools, or objects.
    一列的元素成为向量：数、布尔值或对象。

    Whether all elements are text, or missing.
    是不是所有元素都是文本或缺失。

    The elements brought to another type, as `astype` does.
    把元素转成另一种类型，和 `astype` 一样。

    Something drawn; settings of how it looks are accepted.
    画出来的东西；样式的设置照收。

    The panel as plain data.
    一格图的数据。

    A dict whose entries are attributes too.
    各项也是属性的字典。

    The rows at positions of an array, a table, a list or a tensor.
    数组、表、列表或张量在给定位置的行。

    How far the other classes come within 1 of each right one.
    别的类别离每个正确类别不足 1 有多少。

    label: the right classes of each row first, then -1.
    label：每一行先写正确的类别，然后是 -1。

    -log of the probability of the turns that lead to each label in a binary tree of classes.
    在类别的二叉树里，走到每个标签的各次转弯的概率的 -log。

    input: (batch, features), weight: (inner nodes, features), bias: (inner nodes, 1).
    input：(batch, features)，weight：(inner nodes, features)，bias：(inner nodes, 1)。

    The log probability of each label when rare classes share clusters, and the mean loss.
    稀有类别合成几簇时，每个标签的对数概率，以及平均损失。

    input: (batch, features); head_weight: (features, frequent classes + clusters).
    input：(batch, features)；head_weight：(features, frequent classes + clusters)。

    The largest elements of windows whose lengths vary at random, set by random_u.
    窗口长度随机（由 random_u 决定）时，各窗口的最大元素。

    x: (batch, channels, height, width); output_size: the height and width of the result.
    x：(batch, channels, height, width)；output_size：结果的高和宽。

    The largest elements of windows whose lengths vary at random, on volumes.
    立体上窗口长度随机时，各窗口的最大元素。

    -log of the probability of all alignments of labels with steps, after a softmax.
    softmax 之后，标签与各步的所有对齐方式的概率的 -log。

    log_probs: (steps, batch, classes); labels: (batch, longest), blank is in none of them.
    log_probs：(steps, batch, classes)；labels：(batch, longest)，里面没有 blank。

    The whole paths of a beam search, from the choice and the parent at each step.
    由每一步的选择和上一级，得到束搜索的完整路径。

    ids, parents: (steps, batch, beams).
    ids、parents：(steps, batch, beams)。

    The places that an affine map theta gives the cells of a picture, for grid_sample.
    仿射变换 theta 给图像各格的位置，供 grid_sample 用。

    theta: (batch, 2, 3) for out_shape (batch, channels, height, width), (batch, 3, 4) for volumes.
    theta：out_shape 为 (batch, channels, height, width) 时是 (batch, 2, 3)，立体时是 (batch, 3, 4)。

    The values of pictures at the places of a grid; -1 and 1 are the borders.
    图像在网格各位置上的值；-1 和 1 是边界。

    x: (batch, channels, height, width), grid: (batch, rows, columns, 2) with x before y; volumes have
    x：(batch, channels, height, width)，grid：(batch, rows, columns, 2)，先 x 后 y；立体多

    an axis more.
    一个轴。

    Statistics as methods; `_reduced` gives one of them.
    各种统计量，写成方法。

    Text as programs see it in `Series.values`.
    程序在 `Series.values` 里看到的文本。

    The elements in a type that can hold `value` too.
    元素换成也能存 `value` 的类型。

    One line at the end: a terminal's moving bar would be noise in a recorded output.
    结束时的一行：终端里移动的进度条在记录里只是干扰。
    """#
}
