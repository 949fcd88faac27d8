extension Chinese {
  /// Errors of the functions of Paddle.
  static let paddle = #"""
    super().__init__() should be called first
    应当先调用 super().__init__()

    {} got a tensor of shape {}
    {} 收到的张量形状是 {}

    {} got tensors of shapes {}
    {} 收到的张量形状是 {}

    a Layer is needed here, not {}
    这里要一个 Layer，不能是 {}

    assignment to {} '{}' should be of type {} or None, but got '{}'
    {1} '{2}' 应当是 {3} 或 None，不能是 '{4}'

    a list of parameters is needed, not {}
    这里要参数的列表，不能是 {}

    diag() takes a tensor of at most 2 axes, and this has {}
    diag() 的张量最多 2 个轴，而这个有 {} 个

    a diagonal lies in two different axes
    对角线在两个不同的轴上

    a diagonal of this tensor does not exist
    这个张量没有这条对角线

    the diagonal has the shape {}, not {}
    对角线的形状是 {}，而不是 {}

    fill_diagonal_() takes a tensor of 2 axes or more
    fill_diagonal_() 的张量至少要 2 个轴

    fill_diagonal_() takes axes of one length when there are three
    有三个轴时，fill_diagonal_() 要求各轴长度相同

    a triangle has rows and columns of 0 or more
    三角的行数和列数不能小于 0

    einsum() has {} terms for {} tensors
    einsum() 写了 {} 项，却有 {} 个张量

    einsum(): the term '{}' does not name {} axes
    einsum()：'{}' 这一项没有写明 {} 个轴

    einsum(): the term '{}' is not understood
    einsum()：看不懂 '{}' 这一项

    einsum(): an axis has the lengths {} and {}
    einsum()：同一个轴的长度有 {} 又有 {}

    einsum(): each axis of the result is named once, and by an operand
    einsum()：结果的每个轴只写一次，并且要在操作数里出现

    {} holds None where a Tensor is needed
    {} 里应当是张量的地方是 None

    a gradient mode is needed here, not {}
    这里要梯度模式，不能是 {}

    a gradient mode decorates one function
    梯度模式一次只能装饰一个函数

    the device is 'cpu': Dandelion has no {}
    设备是 'cpu'：Dandelion 没有 {}

    meshgrid() has the indexing 'ij' and 'xy'
    meshgrid() 的 indexing 只有 'ij' 和 'xy'

    grids are made of vectors, and this tensor has {} axes
    网格由向量构成，而这个张量有 {} 个轴

    combinations() takes a vector, and this has {} axes
    combinations() 要一个向量，而这个有 {} 个轴

    combinations() takes r of 0 or more
    combinations() 的 r 不能小于 0

    there are too many combinations
    组合太多了

    block_diag() takes tensors of at most 2 axes
    block_diag() 的张量最多 2 个轴

    repeat_interleave() takes one number of 0 or more, or {} of them
    repeat_interleave() 要一个不小于 0 的数，或者 {} 个

    there are too many repeats
    重复太多了

    repeat_interleave() repeats at least once, and got {}
    repeat_interleave() 至少重复一次，而这里是 {}

    UPLO is 'L' or 'U', not '{}'
    UPLO 是 'L' 或 'U'，不能是 '{}'

    qr() has the modes 'reduced', 'complete' and 'r', not '{}'
    qr() 的 mode 有 'reduced'、'complete' 和 'r'，没有 '{}'

    lu() always exchanges rows: pivot=True
    lu() 总是交换行：pivot=True

    the bounds of clip are numbers
    clip 的界限是数

    repeat() takes whole numbers, one for each axis
    repeat() 要整数，每个轴一个

    Cannot apply function on a tensor that required gradient.
    不能对要求梯度的张量应用函数。

    complex numbers are not part of Dandelion; eigh() and eigvalsh() take symmetric matrices
    Dandelion 没有复数；eigh() 和 eigvalsh() 用于对称矩阵

    lu_solve() is offered for trans='N'
    lu_solve() 只有 trans='N'

    lstsq() has the drivers 'gels', 'gelsy', 'gelsd' and 'gelss'
    lstsq() 的 driver 有 'gels'、'gelsy'、'gelsd' 和 'gelss'

    lstsq() takes matrices: a vector is one column, [:, None]
    lstsq() 要矩阵：向量要写成一列，[:, None]

    matrix_rank() takes matrices
    matrix_rank() 要矩阵

    cond() takes matrices
    cond() 要矩阵

    a matrix norm takes two axes
    矩阵范数要两个轴

    there is no norm '{}': 'fro', 'nuc' and numbers exist
    没有范数 '{}'：有 'fro'、'nuc' 和数

    matrices have the norms 'fro', 'nuc', 1, -1, 2, -2, inf and -inf, not {}
    矩阵的范数有 'fro'、'nuc'、1、-1、2、-2、inf 和 -inf，没有 {}

    bucketize() takes bounds of one axis, not {}
    bucketize() 的边界只能有一个轴，不能有 {} 个

    bmm() takes two batches of as many matrices, not {} and {}
    bmm() 要两批同样多的矩阵，而这里是 {} 和 {}

    mv() takes a matrix and a vector, not {} and {}
    mv() 要一个矩阵和一个向量，而这里是 {} 和 {}

    multi_dot() takes two matrices or more
    multi_dot() 至少要两个矩阵

    {} takes square matrices, and the shape is {}
    {} 要方阵，而形状是 {}

    inner() takes last axes of one length, not {} and {}
    inner() 要求最后一轴长度相同，而这里是 {} 和 {}

    cross() takes an axis of length 3, and the shape is {}
    cross() 要一个长度为 3 的轴，而形状是 {}

    cdist() takes rows of one length, not {} and {}
    cdist() 要求各行长度相同，而这里是 {} 和 {}

    pdist() takes a matrix, and the shape is {}
    pdist() 要一个矩阵，而形状是 {}

    tensordot() folds axes of one length, and the shapes are {} and {}
    tensordot() 要求缩并的轴长度相同，而形状是 {} 和 {}

    tensordot() cannot fold {} axes of these
    tensordot() 不能缩并这些张量的 {} 个轴

    tensordot() takes two lists of axes
    tensordot() 的轴要写成两个列表

    {}() has the modes 'avg' and 'min', not '{}'
    {}() 的 mode 有 'avg' 和 'min'，没有 '{}'

    {}() takes one axis or None
    {}() 要一个轴或 None

    {}() interpolates 'linear', 'lower', 'higher', 'nearest' or 'midpoint'
    {}() 的插值方式有 'linear'、'lower'、'higher'、'nearest' 和 'midpoint'

    {}() takes q from 0 to 1
    {}() 的 q 在 0 到 1 之间

    quantile() needs a q
    quantile() 要给出 q

    increment() takes a tensor of one element
    increment() 的张量只能有一个元素

    set_rng_state() takes what get_rng_state() gave
    set_rng_state() 要用 get_rng_state() 得到的状态

    updates of shape {} do not fit an index of shape {} into shape {}
    形状 {1} 的更新值与下标（形状 {2}）和目标（形状 {3}）不相配

    a slice of shape {} is needed here, not {}
    这里要形状为 {} 的切片，而不是 {}

    a slice has as many starts and ends as axes
    切片的起点、终点和轴要一样多

    multiplex() takes an index for each row
    multiplex() 每一行要一个编号

    gather() takes a vector of whole numbers as its index
    gather() 的下标要是整数向量

    index_sample() takes a row of positions for each row
    index_sample() 每一行要一行位置

    take() takes whole numbers as positions
    take() 的位置要是整数

    an index of shape {} does not fit a tensor of {} axes
    形状为 {} 的下标与 {} 个轴的张量不相配

    take() has the modes 'raise', 'wrap' and 'clip'
    take() 的 mode 有 'raise'、'wrap' 和 'clip'

    masked_scatter() needs {} elements, and got {}
    masked_scatter() 需要 {} 个元素，而只有 {} 个

    a mask holds bools, not {}
    掩码里要是布尔值，不能是 {}

    where() takes both x and y, or neither
    where() 的 x 和 y 要么都给，要么都不给

    the condition of where() holds bools, not {}
    where() 的条件要是布尔值，不能是 {}

    nonzero() takes a tensor with axes
    nonzero() 的张量至少要有一个轴

    diff() takes n of 1 or more
    diff() 的 n 至少是 1

    an integral takes the places x or their distance dx, not both
    求积分要么给位置 x，要么给间距 dx，不能都给

    vander() takes a vector, and this tensor has {} axes
    vander() 要一个向量，而这个张量有 {} 个轴

    vander() takes n of 0 or more
    vander() 的 n 不能小于 0

    multigammaln() takes p of 1 or more
    multigammaln() 的 p 至少是 1

    t() takes a tensor of at most 2 axes, and this has {}
    t() 的张量最多 2 个轴，而这个有 {} 个

    moveaxis() takes as many sources as destinations
    moveaxis() 的来处和去处要一样多

    a matrix transpose needs 2 axes or more, and this tensor has {}
    矩阵转置至少要 2 个轴，而这个张量有 {} 个

    axis {} is given twice
    第 {} 轴写了两次

    rot90() turns in two axes
    rot90() 在两个轴上旋转

    rot90() turns in two different axes
    rot90() 的两个轴要不同

    an axis of length {} gives that many slices, not {}
    长度为 {} 的轴能取出同样多的切片，而不是 {} 个

    an axis of length {} does not split into {} equal pieces
    长度为 {} 的轴不能平分成 {} 份

    pieces of lengths {} do not make up an axis of length {}
    长度为 {} 的几段拼不成长度为 {} 的轴

    {}() takes a tensor of at least {} axes, and this has {}
    {}() 的张量至少要 {} 个轴，而这个有 {} 个

    a tensor splits into 1 piece or more
    张量至少分成 1 份

    there are too many pieces
    份数太多

    {} elements from {} are no part of an axis of length {}
    从 {2} 起的 {1} 个元素不在长度为 {3} 的轴之内

    crop() takes a length and an offset for each axis
    crop() 的每个轴要一个长度和一个偏移

    offset {} is outside of an axis of length {}
    偏移 {} 超出了长度为 {} 的轴

    windows of {} at steps of {} do not fit an axis of length {}
    大小为 {}、步长为 {} 的窗口放不进长度为 {} 的轴

    as_strided() takes a stride for each axis
    as_strided() 的每个轴要一个步长

    cov() takes at most 2 axes, and this tensor has {}
    cov() 的张量最多 2 个轴，而这个有 {} 个

    a figure is a dict, not {}
    图要是字典，不能是 {}

    {}() takes finite numbers in float32 or float64
    {}() 要 float32 或 float64 的有限的数

    binomial() takes counts from 0 and probabilities from 0 to 1
    binomial() 的次数不能小于 0，概率在 0 到 1 之间

    positive() takes numbers, not bools
    positive() 要数，不能是布尔值

    batch_size should be a positive integer value, but got {}
    batch_size 应当是正整数，不能是 {}
    """#
}
