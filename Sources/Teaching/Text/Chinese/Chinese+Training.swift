extension Chinese {
  /// Errors of optimizers, data loaders, metrics and models.
  static let training = #"""
    batch data con only contains: tensor, numpy.ndarray, dict, list, number, but got {}
    一批数据里只能有张量、numpy.ndarray、字典、列表和数，不能有 {}

    num_workers should be a non-negative value
    num_workers 不能是负数

    timeout should be a non-negative value
    timeout 不能是负数

    fields number not same among samples in a batch
    同一批里各个样本的字段个数不一样

    IterableDataset not support shuffle, but got shuffle={}
    IterableDataset 不能打乱，却给了 shuffle={}

    IterableDataset expect unspecified batch_sampler
    IterableDataset 不能给 batch_sampler

    batch_size/shuffle/drop_last should not be set when batch_sampler is given
    给了 batch_sampler 就不能再给 batch_size、shuffle 和 drop_last

    length of IterableDataset not supported
    IterableDataset 没有长度

    batch_size should be None or a positive value when batch_sampler is not given
    没有 batch_sampler 时，batch_size 应当是 None 或正数

    '__getitem__' not implement in class {}
    类 {} 没有实现 '__getitem__'

    '__len__' not implement in class {}
    类 {} 没有实现 '__len__'

    '__iter__' not implement in class {}
    类 {} 没有实现 '__iter__'

    '__getitem__' should not be called for IterableDataset {}
    IterableDataset {} 不能调用 '__getitem__'

    '__len__' should not be called for IterableDataset {}
    IterableDataset {} 不能调用 '__len__'

    input datasets should not be empty
    数据集不能是空的

    datasets should not be an empty iterable
    datasets 不能是空的

    Sum of input lengths does not equal the length of the input dataset!
    各份的长度之和不等于数据集的长度！

    tensors not have same shape of the 1st dimension
    各张量第 1 维的长度不一样

    each input dataset should be paddle.io.Dataset
    每个数据集都应当是 paddle.io.Dataset

    paddle.io.IterableDataset not supported
    这里不能用 paddle.io.IterableDataset

    lengths of datasets should be same
    各数据集的长度应当相同

    ChainDataset only support paddle.io.IterableDataset
    ChainDataset 只能用 paddle.io.IterableDataset

    ConcatDataset does not support IterableDataset
    ConcatDataset 不能用 IterableDataset

    Fraction at index {} is not between 0 and 1
    第 {} 个比例不在 0 到 1 之间

    absolute value of index should not exceed dataset length
    下标的绝对值不能超过数据集的长度

    weights should be positive value
    权重应当是正数

    weights should have positive values
    权重里应当有正数

    batch_size should be a positive integer, but got {}
    batch_size 应当是正整数，不能是 {}

    batch_size should be a positive integer
    batch_size 应当是正整数

    expect boolean value for replacement, but got replacement={}
    replacement 应当是布尔值，不能是 {}

    num_samples should be smaller than or equal to length of data_source when replacement is False, but got num_samples: {} > data_source: {}
    不放回时 num_samples 不能超过数据的个数，而 num_samples 是 {}，数据有 {} 个

    num_samples should be a positive integer, but got num_samples={}
    num_samples 应当是正整数，不能是 {}

    The length of `indices` in SubsetRandomSampler should be greater than 0.
    SubsetRandomSampler 的 `indices` 不能是空的

    num_samples should be a positive integer
    num_samples 应当是正整数

    replacement should be a boolean value
    replacement 应当是布尔值

    weights positive value number should not less than num_samples when replacement=False
    不放回时，正的权重不能比 num_samples 少

    either dataset or sampler should be set
    dataset 和 sampler 要给一个

    shuffle should be False when sampler is set
    给了 sampler 时 shuffle 应当是 False

    dataset should not be a paddle.io.IterableDataset
    dataset 不能是 paddle.io.IterableDataset

    should not set both dataset and sampler
    dataset 和 sampler 不能都给

    Invalid value of epsilon, expect epsilon >= 0.
    epsilon 无效，应当 epsilon >= 0

    {} is not set
    没有设置 {}

    Invalid value of {}, expect {} in [0,1).
    {1} 无效，{2} 应当在 [0,1) 之内

    weight_decay should be float or Tensor.
    weight_decay 应当是 float 或张量

    momentum is not set
    没有设置 momentum

    '0.0 < learning_rate_range[0] <= learning_rate <= learning_rate_range[1]' must be true
    要求 '0.0 < learning_rate_range[0] <= learning_rate <= learning_rate_range[1]'

    '0.0 < etas[0] < 1.0 < etas[1]' must be true
    要求 '0.0 < etas[0] < 1.0 < etas[1]'

    batch_num should be greater than 0
    batch_num 应当大于 0

    {} is not set.
    没有设置 {}

    Invalid value of {}, expect {} >= 0.
    {1} 无效，应当 {2} >= 0

    only 'strong_wolfe' is supported
    只有 'strong_wolfe'

    Class "Optimizer" connot be used directly as an optimizer, please use its subclasses such as "Adam"
    "Optimizer" 不能直接当优化器用，请用它的子类，例如 "Adam"

    learning_rate is not set
    没有设置 learning_rate

    parameters argument given to the Optimizer should not be None in dygraph mode.
    优化器的 parameters 不能是 None

    `parameters` argument given to the optimizer should be an iterable of paddle Tensors, but got argument type is `{}`.
    优化器的 `parameters` 应当是一组张量，不能是 `{}`

    learning rate should be float or LRScheduler, got {} here
    学习率应当是 float 或 LRScheduler，不能是 {}

    'grad_clip' should be an instance of GradientClipBase's derived class
    'grad_clip' 应当是 GradientClipBase 的子类的实例

    some parameters appear in more than one parameter group
    有些参数同时在几个参数组里

    The type of 'value' in optimizer.set_lr must be float, but received {}.
    optimizer.set_lr 的值必须是 float，不能是 {}

    optimizer's learning rate can't be LRScheduler when invoke this API, because this will lead to conflict.
    学习率是 LRScheduler 时不能这样设置，会互相冲突

    The type of 'scheduler' in optimizer.set_lr_schduler must be LRScheduler, but received {}.
    optimizer.set_lr_schduler 要 LRScheduler，不能是 {}

    The type of learning rate must be float, but received {}
    学习率必须是 float，不能是 {}

    Invalid learning rate: {}
    学习率无效：{}

    d_model should be grater than 0
    d_model 应当大于 0

    The boundaries cannot be empty.
    boundaries 不能是空的

    The values have one element more than boundaries, but received len(values) [{}] <= len(boundaries) [{}].
    values 要比 boundaries 多一个，而 values 有 {} 个，boundaries 有 {} 个

    'gamma' must be a positive number so that the learning rate will decay.
    'gamma' 必须是正数，学习率才会下降

    'decay_steps' must be a positive integer.
    'decay_steps' 必须是正整数

    'power' must be greater than 0.0 so that the learning rate will decay.
    'power' 必须大于 0.0，学习率才会下降

    the type of learning_rate should be [int, float or LRScheduler], the current type is {}
    learning_rate 应当是 int、float 或 LRScheduler，不能是 {}

    start_lr {} must be less than end_lr {}
    start_lr {} 必须小于 end_lr {}

    'gamma' must be in interval (0.0, 1.0) so that the learning rate will decay.
    'gamma' 必须在 (0.0, 1.0) 之间，学习率才会下降

    The type of 'milestones' in 'MultiStepDecay' must be 'tuple, list', but received {}.
    'MultiStepDecay' 的 'milestones' 必须是元组或列表，不能是 {}

    The elements of milestones must be incremented
    milestones 必须递增

    gamma should be < 1.0.
    gamma 应当小于 1.0

    The type of 'step_size' must be 'int', but received {}.
    'step_size' 必须是 int，不能是 {}

    'step_size' must be a positive integer.
    'step_size' 必须是正整数

    The type of 'lr_lambda' in 'LambdaDecay' must be 'function', but received {}.
    'LambdaDecay' 的 'lr_lambda' 必须是函数，不能是 {}

    The type of 'T_max' in 'CosineAnnealingDecay' must be 'int', but received {}.
    'CosineAnnealingDecay' 的 'T_max' 必须是 int，不能是 {}

    The type of 'eta_min' in 'CosineAnnealingDecay' must be 'float, int', but received {}.
    'CosineAnnealingDecay' 的 'eta_min' 必须是 float 或 int，不能是 {}

    Expected positive integer T_0, but got {}
    T_0 应当是正整数，不能是 {}

    Expected integer T_mult >= 1, but got {}
    T_mult 应当是不小于 1 的整数，不能是 {}

    Expected non-negative epoch, but got {}
    epoch 不能是负数，而它是 {}

    `start_factor` must be greater than 0 and less or equal to 1, but got {}
    `start_factor` 必须大于 0、不超过 1，不能是 {}

    `end_factor` must be greater or equal to 0 and less than 1, but got {}
    `end_factor` 必须不小于 0、小于 1，不能是 {}

    `total_steps` must be greater than 0, but got {}
    `total_steps` 必须大于 0，不能是 {}

    'mode' is invalid and 'scale_fn' is not specified, make sure one of 'mode' or 'scale_fn' is valid
    'mode' 无效，又没有给 'scale_fn'：两者至少要有一个有效

    'scale_mode' must be one of 'cycle' or 'iterations
    'scale_mode' 必须是 'cycle' 或 'iterations'

    'step_size_up' and 'step_size_down' must be positive integers
    'step_size_up' 和 'step_size_down' 必须是正整数

    'total_step' must be 'int', but received {}
    'total_step' 必须是 int，不能是 {}

    'total_step' must be a positive integer.
    'total_step' 必须是正整数

    'phase_pct' must be between 0 and 1, but received {}
    'phase_pct' 必须在 0 到 1 之间，不能是 {}

    'anneal_strategy' must by one of 'cos' or 'linear', but received {}
    'anneal_strategy' 是 'cos' 或 'linear'，不能是 {}

    Tried to step {} times. However the number of total steps is {}
    已经走了 {} 步，而总步数只有 {}

    mode: {} is unknown!
    没有 mode {}！

    new_lr = origin_lr * gamma and gamma should be < 1.0.
    新学习率 = 原学习率 * gamma，gamma 应当小于 1.0

    threshold mode: {} is unknown!
    没有 threshold mode {}！

    The type of 'learning_rate' in 'ReduceOnPlateau' must be 'float', but received {}.
    'ReduceOnPlateau' 的 'learning_rate' 必须是 float，不能是 {}

    Please check whether state_dict is correct for optimizer. Can't find [ {} ] in state_dict
    请检查 state_dict 是不是这个优化器的：里面找不到 [ {} ]

    Found input variables with inconsistent numbers of samples: [{}, {}]
    各输入的样本数不一样：[{}, {}]

    Target is multiclass but average='binary'. Please choose another average setting, one of [None, 'micro', 'macro', 'weighted'].
    目标有多个类别，而 average='binary'：请改用 [None, 'micro', 'macro', 'weighted'] 之一
    """#
}
