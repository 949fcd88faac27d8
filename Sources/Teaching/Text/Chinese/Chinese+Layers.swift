extension Chinese {
  /// Errors of layers, their functions and of custom gradients.
  static let layers = #"""
    a PyLayer needs a static method forward(ctx, ...)
    PyLayer 要有静态方法 forward(ctx, ...)

    a PyLayer needs a static method backward(ctx, ...)
    PyLayer 要有静态方法 backward(ctx, ...)

    the forward of {} must return a Tensor, or several
    {} 的 forward 应当返回一个或几个张量

    the backward of {} must return tensors and None, not {}
    {} 的 backward 应当返回张量和 None，不能是 {}

    batch_axis should be None or 0, but got {}.
    batch_axis 应当是 None 或 0，不能是 {}

    Only support ys.numel()({})==1 when batch_axis is None.
    batch_axis 为 None 时，ys 只能有一个元素（现在有 {} 个）

    {}.ndim should be {} or {} when is_batched={} but got {}
    is_batched={4} 时 {1}.ndim 应当是 {2} 或 {3}，而它是 {5}

    The argument v should have {} tensors, but got {}.
    参数 v 应当有 {} 个张量，而它有 {} 个

    The v[{}] has invalid shape: should be {} but got {}.
    v[{}] 的形状不对：应当是 {}，而它是 {}

    Softmax2D requires a 3D or 4D tensor as input. Received: {}D.
    Softmax2D 的输入要是 3 维或 4 维，而它是 {} 维

    by_step option is mutually exclusive with by_epoch
    by_step 和 by_epoch 不能同时用

    max should be greater than 0
    max 应当大于 0

    num_embeddings must be gather than 0
    num_embeddings 应当大于 0

    embedding_dim must be gather than 0
    embedding_dim 应当大于 0

    padding_idx must be within [-{}, {})
    padding_idx 应当在 [-{}, {}) 之内

    index {} is out of range
    下标 {} 超出范围

    indices of a LayerList are integers or slices, not {}
    LayerList 的下标是整数或切片，不能是 {}

    index {} is out of range, should be an integer in range [{}, {})
    下标 {} 超出范围，应当是 [{}, {}) 里的整数

    index should be an integer in range [{}, {})
    下标应当是 [{}, {}) 里的整数

    The {} should be a list or tuple of length {}, but received {}
    {} 应当是长度为 {} 的列表或元组，不能是 {}

    weight_attr should not be False in Conv.
    Conv 的 weight_attr 不能是 False

    in_channels must be divisible by groups.
    in_channels 必须能被 groups 整除

    padding_mode must be one of ['zeros', 'reflect', 'replicate', 'circular'], but got padding_mode={}
    padding_mode 应当是 'zeros'、'reflect'、'replicate' 或 'circular'，不能是 {}

    {} does not describe a parameter: a ParamAttr, a name, an initializer, or False for none
    {} 不能描述参数：应当是 ParamAttr、名字、初始化器，或表示没有的 False

    {} channels do not divide into groups of {}
    {} 个通道不能平分成每组 {} 个

    rrelu needs 0 <= lower <= upper <= 1, not {} and {}
    rrelu 要求 0 <= lower <= upper <= 1，而这里是 {} 和 {}

    the temperature is above 0, not {}
    温度要大于 0，不能是 {}

    p is a probability from 0 to 1, not {}
    p 是 0 到 1 之间的概率，不能是 {}

    mode is 'upscale_in_train' or 'downscale_in_infer', not {}
    mode 是 'upscale_in_train' 或 'downscale_in_infer'，不能是 {}

    this dropout takes images of {} axes, not shape {}
    这个 dropout 要 {} 个轴的图像，而形状是 {}

    mode is 'constant', 'reflect', 'replicate' or 'circular', not {}
    mode 是 'constant'、'reflect'、'replicate' 或 'circular'，不能是 {}

    pad with mode {} takes images of 3 to 5 axes, not {}
    mode 为 {} 的 pad 要 3 到 5 个轴的图像，而不是 {}

    pad has widths for {} axes, and there are {}
    pad 给了 {} 个轴的宽度，而轴有 {} 个

    reflect takes padding shorter than the axis, and padding of {} is not: the length is {}
    reflect 的填充要比轴短，而 {} 不是：轴长 {}

    fold takes columns of shape (batch, channels * window, places), and shape {} does not suit a window of {}
    fold 的列的形状是 (batch, channels * window, places)，形状 {} 与窗口 {} 不相配

    mode is one of {}, not {}
    mode 是 {} 之一，不能是 {}

    {} does not suit a tensor of {} axes
    {} 不能用于 {} 个轴的张量

    align_corners does not go with mode {}
    align_corners 不能与 mode {} 同用

    interpolate takes either size or scale_factor
    interpolate 的 size 和 scale_factor 只给一个

    scale_factor {} leaves nothing of an image of {}
    scale_factor {} 使 {} 的图像什么也不剩

    size is at least 1 along each axis, not {}
    size 在每个轴上至少是 1，不能是 {}

    {} takes a weight of {} axes, not shape {}
    {} 要 {} 个轴的权重，而形状是 {}

    output_size {} along axis {} is not from {} to {}
    output_size {} 在第 {} 轴上不在 {} 到 {} 之间

    pdist takes a matrix, not shape {}
    pdist 要一个矩阵，而形状是 {}

    attention takes tensors of shape (batch, length, heads, size), not {}, {} and {}
    注意力的张量形状是 (batch, length, heads, size)，而这里是 {}、{} 和 {}

    padding_idx {} is outside the {} rows
    padding_idx {} 超出了 {} 行

    data_format of a tensor of {} axes is {}, not {}
    {} 个轴的张量，data_format 是 {}，不能是 {}

    {} is one number or {}, not {}
    {} 是一个数或 {}，不能是 {}

    padding is one number, {} or {}, or SAME or VALID: not {}
    padding 是一个数、{} 或 {}，或 SAME、VALID，不能是 {}

    {} takes images of shape (batch, channels, {}), which has {} axes: not shape {}
    {} 要形状为 (batch, channels, {}) 的图像，共 {} 个轴，而形状是 {}

    the batch and the channels take no padding, and this has some: {}
    批次和通道不能填充，而这里有：{}

    reduction is 'mean', 'sum' or 'none', not {}
    reduction 是 'mean'、'sum' 或 'none'，不能是 {}

    the label has as many axes as the input, or one less: not shape {} for an input of shape {}
    标签的轴数和输入一样多或少一个，而标签的形状是 {}，输入的形状是 {}

    epsilon is above 0, not {}
    epsilon 要大于 0，不能是 {}

    a variance is not negative
    方差不能是负数

    cross entropy needs an axis of classes, and the input has no axes
    交叉熵要有一个类别的轴，而输入没有轴

    axis {} does not exist: the input has {} axes
    没有第 {} 轴：输入有 {} 个轴

    soft labels have no index to ignore: leave ignore_index out
    概率标签没有要忽略的编号：不要写 ignore_index

    there are {} classes along axis {}, and {} weights
    第 {2} 轴上有 {1} 个类别，而权重有 {3} 个

    nll_loss takes log probabilities of shape (batch, classes, …) and labels without the axis of classes, not shapes {} and {}
    nll_loss 要形状 (batch, classes, …) 的对数概率和少了类别轴的标签，而形状是 {} 和 {}

    epsilon is from 0 to 1, not {}
    epsilon 在 0 到 1 之间，不能是 {}

    input and label have the same shape: not {} and {}
    输入和标签的形状要相同，而这里是 {} 和 {}

    cosine_embedding_loss takes vectors or matrices and labels with an axis less, not shapes {} and {}
    cosine_embedding_loss 要向量或矩阵，标签少一个轴，而形状是 {} 和 {}

    batch_norm takes (batch, channels, …), not shape {}
    batch_norm 要 (batch, channels, …)，而形状是 {}

    batch_norm is for {} channels, and axis {} of shape {} has {}
    batch_norm 是给 {1} 个通道的，而形状 {3} 的第 {2} 轴有 {4} 个

    {} over the shape {} needs a tensor that ends in it, not one of shape {}
    {1} 在形状 {2} 上归一化，张量的形状要以它结尾，而它是 {3}

    instance_norm takes (batch, channels, …), not shape {}
    instance_norm 要 (batch, channels, …)，而形状是 {}

    group_norm takes (batch, channels, …), not shape {}
    group_norm 要 (batch, channels, …)，而形状是 {}

    {} channels do not divide into {} groups
    {} 个通道不能平分成 {} 组

    local_response_norm takes (batch, channels, …), not shape {}
    local_response_norm 要 (batch, channels, …)，而形状是 {}

    return_mask=True needs the channels in front of the image
    return_mask=True 要求通道在图像前面

    {} channels do not divide into blocks of {} by {}
    {} 个通道不能分成 {} × {} 的小块

    an image of {} by {} does not divide into blocks of {} by {}
    {} × {} 的图像不能分成 {} × {} 的小块

    nonlinearity function {} is not supported now.
    没有非线性函数 {}

    low {} should be no more than high {}
    low {} 不能大于 high {}

    The mode of {} is 'fan_in' or 'fan_out', not {}
    {1} 的 mode 是 'fan_in' 或 'fan_out'，不能是 {2}

    Only Tensor with 2 or more dimensions can be initialized by Orthogonal.
    只有 2 维以上的张量才能用 Orthogonal 初始化

    Only Tensor with 3/4/5 dimensions can be initialized by Dirac
    只有 3、4、5 维的张量才能用 Dirac 初始化

    Tensor 0-dimension must be divisible by groups
    张量第 0 维必须能被 groups 整除

    the length of shape must be 4.
    形状的长度必须是 4

    shape[2] must be equal to shape[3].
    shape[2] 必须等于 shape[3]

    'reduction' in '{}' should be 'sum', 'mean' or 'none', but received {}.
    {1} 的 reduction 应当是 'sum'、'mean' 或 'none'，不能是 {2}

    The value of 'margin' of 'CosineEmbeddingLoss' should be in the interval of [-1, 1], but received {}, which is not allowed.
    CosineEmbeddingLoss 的 margin 应当在 [-1, 1] 之间，不能是 {}

    function 'reset' not implemented in {}.
    {} 没有实现 'reset'

    function 'update' not implemented in {}.
    {} 没有实现 'update'

    function 'accumulate' not implemented in {}.
    {} 没有实现 'accumulate'

    function 'name' not implemented in {}.
    {} 没有实现 'name'

    a prediction of {} is outside of [0, 1]
    预测值 {} 超出了 [0, 1]

    'loss' must be sub classes of `paddle.nn.Layer` or any callable function.
    loss 必须是 `paddle.nn.Layer` 的子类或可以调用的函数

    call prepare() with an optimizer and a loss first
    请先调用 prepare()，给出优化器和损失

    train_data must be given!
    必须给出 train_data！

    {} is not sub class of Metric
    {} 不是 Metric 的子类

    expected {} input (got {}D input)
    需要 {} 的输入（得到 {} 维的）

    hidden_size of {} must be greater than 0, but now equals to {}
    {} 的 hidden_size 必须大于 0，而它是 {}

    activation for SimpleRNNCell should be tanh or relu, but get {}
    SimpleRNNCell 的激活函数是 tanh 或 relu，不能是 {}

    input size of forward cell({}) does not equals that of backward cell({})
    前向单元的输入大小（{}）和后向单元的（{}）不一样

    direction should be forward or bidirect (or bidirectional), received direction = {}
    direction 是 forward 或 bidirect（bidirectional），不能是 {}

    input_size and input cannot be None at the same time
    input_size 和 input 不能都是 None

    Expected embed_dim and num_heads to be greater than 0, but received {} and {}
    embed_dim 和 num_heads 要大于 0，而这里是 {} 和 {}

    embed_dim must be divisible by num_heads
    embed_dim 必须能被 num_heads 整除

    The total norm of {} order of the gradients from `parameters` is non-finite, so it cannot be clipped. In any case, disable this error and scale the gradient by non-finite norm, set `error_if_nonfinite=False`
    `parameters` 的梯度的 {} 阶总范数不是有限的，不能裁剪；要忽略这个错误，可设 `error_if_nonfinite=False`

    weight_norm of '{}' not found in {}
    {2} 里没有 '{1}' 的 weight_norm

    iinfo() takes int32 or int64, not {}
    iinfo() 要 int32 或 int64，不能是 {}

    finfo() takes float32 or float64, not {}
    finfo() 要 float32 或 float64，不能是 {}

    The name of {} should be a string, but received {}.
    {} 的名字应当是字符串，不能是 {}

    The name of {} can not contain `.`, because when you access the newly added {} in the form of `self.**.**`, it will cause AttributeError.
    {1} 的名字里不能有 `.`，否则用 `self.**.**` 取 {2} 时会引发 AttributeError

    The name of {} can not be empty.
    {} 的名字不能是空的

    {} '{}' already exists.
    {} '{}' 已经有了

    The parameter to be added should be a Parameter, but received {}.
    要加的参数应当是 Parameter，不能是 {}

    add_sublayer takes a Layer, not {}
    add_sublayer 要一个 Layer，不能是 {}

    The registered buffer should be a Paddle.Tensor, but received {}.
    登记的缓冲应当是张量，不能是 {}

    multi_label_margin_loss takes two matrices of one shape, not {} and {}
    multi_label_margin_loss 要两个形状相同的矩阵，而这里是 {} 和 {}

    {} is none of the classes 0 to {}
    {} 不是类别 0 到 {} 之一

    Expected num_classes >= 2 (got {})
    num_classes 至少是 2（而它是 {}）

    path_table and path_code come together
    path_table 和 path_code 要一起给

    adaptive_log_softmax_with_loss takes a matrix and a label for each row, or a vector and one label, not {} and {}
    adaptive_log_softmax_with_loss 要一个矩阵和每行一个标签，或一个向量和一个标签，而这里是 {} 和 {}

    a label is from 0 to {}
    标签在 0 到 {} 之间

    there are no {} windows on {} elements
    {2} 个元素上放不下 {1} 个窗口

    The param `random_u` should be a `float` in (0, 1).
    `random_u` 应当是 (0, 1) 里的 float

    ctc_loss takes logits of shape (steps, batch, classes) and labels of shape (batch, longest), not {} and {}
    ctc_loss 要形状 (steps, batch, classes) 的 logits 和形状 (batch, longest) 的标签，而这里是 {} 和 {}

    affine_grid takes theta of shape (batch, 2, 3) and 4 lengths, or of shape (batch, 3, 4) and 5 lengths, not {} and {}
    affine_grid 的 theta 形状是 (batch, 2, 3) 配 4 个长度，或 (batch, 3, 4) 配 5 个长度，而这里是 {} 和 {}

    The mode of grid sample function should be in ['bilinear', 'nearest'], but got: {}
    grid_sample 的 mode 是 'bilinear' 或 'nearest'，不能是 {}

    The padding mode of grid sample function should be in ['zeros', 'reflection', 'border'], but got: {}
    grid_sample 的 padding_mode 是 'zeros'、'reflection' 或 'border'，不能是 {}

    grid_sample takes pictures and a grid of 4 axes with 2 numbers in the last, or volumes and a grid of 5 axes with 3, not shapes {} and {}
    grid_sample 要图像和最后一轴有 2 个数的 4 轴网格，或立体和最后一轴有 3 个数的 5 轴网格，而形状是 {} 和 {}

    num_classes must not be less than 2 with default tree
    用默认的树时 num_classes 至少是 2

    cutoffs should be a sequence of unique, positive integers sorted in an increasing order, where each value is between 1 and n_classes-1
    cutoffs 应当是一串递增的正整数，各不相同，每个在 1 到 n_classes-1 之间
    """#
}
