extension Chinese {
  /// Errors of tensors: shapes, axes, types, memory.
  static let tensors = #"""
    labels are whole numbers, and these are {}: soft_label=True takes probabilities, and label.astype('int64') makes whole numbers
    标签要是整数，而这里是 {}：概率标签要写 soft_label=True，label.astype('int64') 可以转成整数

    an x of shape {} with the classes along axis {} needs labels of shape {}\n{}
    x 的形状是 {}，类别在第 {} 轴，标签的形状应当是 {}\n{}

    label {} is outside the {} classes, which are 0 to {}
    标签 {} 不在 {} 个类别之内，类别编号是 0 到 {}

    groups is at least 1, and this is {}
    groups 至少是 1，而这里是 {}

    images of shapes {} and {} do not fit
    形状为 {} 和 {} 的图像不相配

    the image has as many channels as there are filters\n{}
    图像的通道数要和滤波器一致\n{}

    the window has the places {} in an image of that size, and not {}
    这样大的图像上窗口有 {} 个位置，不是 {} 个

    a convolution over {} axes takes images and weights of {} axes, not shapes {} and {}
    {1} 个轴上的卷积要 {2} 个轴的图像和权重，而形状是 {3} 和 {4}

    the image has {} channels, and the weight is for {}\n{}
    图像有 {} 个通道，而权重是给 {} 个通道的\n{}

    {} filters do not divide into {} groups
    {} 个滤波器不能平分成 {} 组

    bincount counts whole numbers, and got {}
    bincount 统计的是整数，而这里是 {}

    bincount takes a vector, as many weights and a length of 0 or more, and got {}
    bincount 要一个向量、同样多的权重和不小于 0 的长度，而这里是 {}

    bincount takes no negative numbers
    bincount 不接受负数

    histogram needs a weight for each element: {} do not fit {}
    histogram 的每个元素要有一个权重：{} 与 {} 不相配

    a histogram has at least one bin, and got {}
    直方图至少要有一个区间，而这里是 {}

    a histogram from {} to {} is empty
    从 {} 到 {} 的直方图是空的

    a histogram needs finite bounds
    直方图的边界必须是有限的

    a triangle needs two axes, and the shape is {}
    取三角要两个轴，而形状是 {}

    a function of whole numbers is not defined for elements of type {}
    整数的函数对 {} 类型的元素没有定义

    {} of no elements: the shape is {}
    没有元素，{} 算不了：形状是 {}

    a subscript has at most one ellipsis, and this one has {}
    下标里最多有一个省略号，而这里有 {} 个

    too many indices: the tensor has {} axes, and {} are indexed
    下标太多：张量有 {} 个轴，却给了 {} 个下标

    index {} is out of range for axis {} of length {}
    下标 {} 超出范围：第 {} 轴的长度是 {}

    a slice needs a step other than 0
    切片的步长不能是 0

    a tensor index holds integers or bools, and this one {}
    作下标的张量要是整数或布尔值，而这里是 {}

    a mask of shape {} does not fit the axes of shape {} that it indexes
    形状为 {} 的掩码与它要选的轴不相配，那些轴的形状是 {}

    there is nothing to join
    没有可以拼接的张量

    shapes {} and {} differ outside axis {}, along which they are joined
    形状 {} 和 {} 除了拼接的第 {} 轴以外，其他轴也不同

    the joined tensor has too many elements
    拼接后的张量元素太多

    stack needs equal shapes, and got {} and {}
    stack 要求形状相同，而这里是 {} 和 {}

    tile repeats 0 times or more, and got {}
    tile 的重复次数不能小于 0，而这里是 {}

    pad needs two widths for each of the {} axes
    pad 要给 {} 个轴各两个宽度

    padding by {} and {} leaves nothing of an axis of length {}
    填充 {1} 和 {2} 之后，长度为 {3} 的轴就什么也不剩了

    reshape works out one length of -1, and {} has several
    reshape 只能推算一个 -1，而 {} 里有好几个

    {} elements of shape {} do not fill the shape {}
    形状 {2} 的 {1} 个元素排不成形状 {3}，个数对不上

    an order of axes names each of the {} axes once, and {} does not
    轴的顺序要把 {} 个轴各写一次，而 {} 不是

    {} to {} is no part of an axis of length {}
    {} 到 {} 不在长度为 {} 的轴之内

    roll needs one shift for each axis, and got {} for {}
    roll 的每个轴要给一个移动量，而这里给了 {} 个，轴有 {} 个

    matmul needs tensors with axes, and got shapes {} and {}
    matmul 的张量至少要有一个轴，而形状是 {} 和 {}

    matmul of shapes {} and {} does not fit: each row of the first has {} elements, each column of the second {}\n{}
    matmul 的形状 {} 和 {} 不相配：前者每行有 {} 个元素，后者每列有 {} 个\n{}

    solve of shapes {} and {} does not fit: the second needs {} rows
    solve 的形状 {} 和 {} 不相配：后者应当有 {} 行

    {} is no row of {}
    第 {} 行不存在：一共 {} 行

    the matrix is not invertible: elimination finds no pivot in step {} of {}
    矩阵不可逆：消元到第 {} 步（共 {} 步）时找不到主元

    householder_product of shapes {} and {} does not fit
    householder_product 的形状 {} 和 {} 不相配

    {} takes matrices, and the shape is {}
    {} 要矩阵，而形状是 {}

    the eigenvalues of this matrix do not converge
    这个矩阵的特征值算不收敛

    the matrix is not positive definite: the leading part of {} rows is not
    矩阵不是正定的：前 {} 行的主子式就不是

    a parameter of shape {} does not fit its gradient and moments of shapes {}
    形状为 {} 的参数与它的梯度和矩（形状 {}）不相配

    only floating point tensors are trained
    只有浮点张量可以训练

    fold needs columns of shape {}, not {}
    fold 的列的形状应当是 {}，而不是 {}

    unfold takes floating images of {} axes, not shape {}
    unfold 要 {} 个轴的浮点图像，而形状是 {}

    positions of shape {} need as many axes as the tensor of shape {}
    形状为 {} 的位置，轴数应当和形状为 {} 的张量一样

    one_hot needs at least one class, and got {}
    one_hot 至少要一个类别，而这里是 {}

    class {} is outside the {} classes
    类别 {} 不在 {} 个类别之内

    position {} is outside an image of {} elements
    位置 {} 超出了图像的 {} 个元素

    positions of shape {} do not fit images of shape {}
    形状为 {} 的位置与形状为 {} 的图像不相配

    pooling over {} axes takes images of {} axes, not {}
    {1} 个轴上的池化要 {2} 个轴的图像，而不是 {3} 个

    the output size of pooling over {} axes is as many lengths of at least 1, not {}
    {} 个轴上的池化，输出大小要给同样多个不小于 1 的长度，而不是 {}

    a window of {} does not fit into an axis of length {} with padding {} and {}
    窗口 {1} 放不进长度为 {2} 的轴（填充 {3} 和 {4}）

    pooling gives the shape {}, not {}
    池化得到的形状是 {}，而不是 {}

    pooling of images of {} does not fit the shape {}
    形状为 {} 的图像池化后与形状 {} 不相配

    there is no combination {}: assign, add, mul, amin, amax and mean exist
    没有 {} 这种合并方式：只有 assign、add、mul、amin、amax 和 mean

    {} gives float32 or float64, not {}
    {} 给出 float32 或 float64，不能是 {}

    randint needs low < high, and got {} and {}
    randint 要求 low < high，而这里是 {} 和 {}

    a probability is between 0 and 1
    概率在 0 到 1 之间

    kthvalue takes k from 1 to {}, the length of this axis, and got {}
    kthvalue 的 k 要在 1 到 {}（这个轴的长度）之间，而这里是 {}

    multinomial takes a vector or a matrix of weights in floats
    multinomial 的权重要是浮点数的向量或矩阵

    multinomial needs at least one sample
    multinomial 至少要取一个样本

    weights are at least 0, and one of them is above it
    权重不能小于 0，并且至少有一个大于 0

    {} samples without replacement need as many weights above 0
    不放回地取 {} 个样本，至少要有同样多个大于 0 的权重

    a tensor has at most {} axes, not {}
    张量最多 {} 个轴，不能有 {} 个

    a shape has no negative lengths, but {} has
    形状里不能有负的长度，而 {} 里有

    a tensor of shape {} has too many elements
    形状为 {} 的张量元素太多

    axis {} does not exist: the tensor has {} axes
    没有第 {} 轴：这个张量有 {} 个轴

    shapes {} and {} do not fit: aligned at the right, lengths must be equal or 1\n{}
    形状 {} 和 {} 不相配：右端对齐后，每一轴的长度要相等，或者其中一个是 1\n{}

    topk takes 1 to {} elements of this axis, and got {}
    topk 在这个轴上取 1 到 {} 个元素，而这里是 {}

    searchsorted needs one sorted row, or one for each row of values: {} and {}
    searchsorted 要一行排好序的数，或者给每行值各配一行：{} 和 {}

    a tensor of shape {} and type {} does not fit into the free memory
    形状 {}、类型 {} 的张量放不进剩下的内存

    arange needs finite bounds and a step other than 0
    arange 的起止必须有限，步长不能是 0

    arange from {} to {} has too many elements
    arange 从 {} 到 {} 的元素太多

    arange needs a step other than 0
    arange 的步长不能是 0

    {} elements do not fill the shape {}
    {} 个元素排不成形状 {}，个数对不上

    position {} is outside a tensor of {} elements
    位置 {} 超出了张量的 {} 个元素

    only a tensor of one element is a number, and this one has {}
    只有一个元素的张量才能当作一个数，而这个张量有 {} 个元素

    a window of {} axes needs as many strides and dilations, and two widths of padding for each
    {} 个轴的窗口要同样多个步长和膨胀，每个轴两个填充宽度

    the {} of a window is at least 1, and this is {}
    窗口的 {} 至少是 1，而这里是 {}

    padding is not negative, and this is {}
    填充不能是负数，而这里是 {}

    a window that covers {} does not fit into an image of {} with padding {}
    跨度为 {1} 的窗口放不进大小为 {2} 的图像（填充 {3}）

    {}() needs at least one tensor
    {}() 至少要一个张量

    {}(): argument '{}' must be a Tensor, not {}
    {}()：参数 '{}' 必须是张量，不能是 {}

    to_tensor(...) makes a tensor of numbers and lists
    to_tensor(...) 可以把数和列表变成张量

    {}(): argument '{}' does not take a value of type {}
    {}()：参数 '{}' 不接受 {} 类型的值

    {}() takes a list of tensors, not {}
    {}() 要一个张量的列表，不能是 {}

    axis {} is outside of a tensor of {} axes
    第 {} 轴不存在：张量有 {} 个轴

    {}(): a shape is a list of integers, not {}
    {}()：形状是整数的列表，不能是 {}

    an element type is needed here, not a number
    这里要元素类型，不能是数

    the lengths of several axes are one list, such as [2, 3]
    几个轴的长度要写成一个列表，例如 [2, 3]

    {} is no element type; there are bool, int32, int64, float32 and float64
    {} 不是元素类型；有 bool、int32、int64、float32 和 float64

    the integer does not fit into 64 bits
    整数超出了 64 位

    to_tensor() takes numbers, lists of numbers and tensors, not {}
    to_tensor() 要数、数的列表或张量，不能是 {}

    to_tensor() takes lists nested at most {} deep
    to_tensor() 的列表最多嵌套 {} 层

    to_tensor() takes rows of the same length and depth
    to_tensor() 的各行长度和深度要相同

    to_tensor() takes either numbers or tensors in a list, not both
    to_tensor() 的列表里要么全是数，要么全是张量

    an exception of the program
    程序的异常

    len() of a 0-D tensor
    0 维张量没有长度 len()

    the truth of a tensor of {} elements is ambiguous: use any() or all()
    {} 个元素的张量没有单一的真假：请用 any() 或 all()

    Only Leaf Tensor support the deepcopy at the moment, non-Leaf Tensors contains graph information that does't support deepcopy
    只有叶子张量能 deepcopy，其他张量带着计算图

    x.detach() takes the tensor out of its graph
    x.detach() 把张量从计算图里取出来

    iteration over a 0-D tensor
    0 维张量不能逐个取出元素

    index {} is out of range for a tensor of {} elements
    下标 {} 超出范围：张量有 {} 个元素

    a Tensor is needed here, not {}
    这里要张量，不能是 {}

    tensors used as indices hold integers or bools, not {}
    作下标的张量要是整数或布尔值，不能是 {}

    only a tensor of one element takes a format spec, and this has shape {}
    只有一个元素的张量才能用格式说明，而这个张量的形状是 {}
    """#
}
