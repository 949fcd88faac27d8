extension Chinese {
  /// Errors of NumPy.
  static let numpy = #"""
    an array of type {} is not written to .npy files here
    {} 类型的数组在这里不能写成 .npy 文件

    the file holds no array in NumPy's format; .npz files are not available here
    文件里没有 NumPy 格式的数组；这里不能读 .npz 文件

    the file's header is damaged
    文件的头部已损坏

    the file holds {} bytes, too few for {} elements of type {}
    文件只有 {} 字节，不够 {} 个 {} 类型的元素

    maximum supported dimension for an ndarray is 64
    ndarray 最多 64 维

    setting an array element with a sequence. The requested array has an inhomogeneous shape after {} dimensions. The detected shape was {} + inhomogeneous part.
    数组的元素是序列，长短不一：前 {} 维之后形状不整齐，看到的形状是 {} 再加不整齐的部分

    can only convert an array of size 1 to a Python scalar
    只有大小为 1 的数组才能转成 Python 的数

    incompatible shape for in-place modification. Use `.reshape()` to make a copy with the desired shape.
    不能原地改成这个形状，请用 `.reshape()` 得到一个新数组

    unsupported format string passed to numpy.ndarray.__format__
    numpy.ndarray.__format__ 不支持这个格式

    len() of unsized object
    没有维度的对象没有长度 len()

    The truth value of an array with more than one element is ambiguous. Use a.any() or a.all()
    多个元素的数组没有单一的真假：请用 a.any() 或 a.all()

    unhashable type: 'numpy.ndarray'
    'numpy.ndarray' 不可哈希，不能作字典的键或集合的元素

    iteration over a 0-d array
    0 维数组不能逐个取出元素

    an array of type {} holds no numbers
    {} 类型的数组里没有数

    could not broadcast input array from shape {} into shape {}
    形状 {} 的数组不能广播到形状 {}

    either both or neither of x and y should be given
    x 和 y 要么都给，要么都不给

    object __array__ method not producing an array
    对象的 __array__ 方法没有给出数组

    Python integer {} out of bounds for {}
    整数 {} 超出了 {} 的范围

    cannot convert float {} to integer
    float {} 不能转成整数

    invalid literal for int() with base 10: {}
    {} 不能按十进制转成整数

    negative dimensions are not allowed
    维度不能是负数

    Maximum allowed size exceeded
    数组太大

    Number of samples, {}, must be non-negative.
    样本个数 {} 不能是负数

    an array of {} elements is too large
    {} 个元素的数组太大

    duplicate value in 'axis'
    'axis' 里有重复的值

    'float' object cannot be interpreted as an integer
    'float' 对象不能当作整数

    numpy boolean subtract, the `-` operator, is not supported, use the bitwise_xor, the `^` operator, or the logical_xor function instead.
    numpy 的布尔数组不能用 `-` 相减，请用 `^`（bitwise_xor）或 logical_xor

    ufunc '{}' not supported for the input types, and the inputs could not be safely coerced to any supported types according to the casting rule ''safe''
    ufunc '{}' 不支持这些类型，也不能安全地转换成它支持的类型

    Integers to negative integer powers are not allowed.
    整数不能取负整数次幂

    ufunc '{}' is not defined for elements of type {}
    ufunc '{}' 对 {} 类型的元素没有定义

    need at least one array to stack
    stack 至少要一个数组

    all input arrays must have the same shape
    所有数组的形状必须相同

    need at least one array to concatenate
    concatenate 至少要一个数组

    zero-dimensional arrays cannot be concatenated
    0 维数组不能拼接

    all the input arrays must have same number of dimensions, but the array at index 0 has {} dimension(s) and the array at index {} has {} dimension(s)
    所有数组的维数必须相同，而第 0 个数组是 {1} 维，第 {2} 个数组是 {3} 维

    all the input array dimensions except for the concatenation axis must match exactly, but along dimension {}, the array at index 0 has size {} and the array at index {} has size {}
    除了拼接的轴以外，各维的长度必须相同，而在第 {1} 维上，第 0 个数组的长度是 {2}，第 {3} 个数组的长度是 {4}

    ufunc 'invert' not supported for the input types, and the inputs could not be safely coerced to any supported types according to the casting rule ''safe''
    ufunc 'invert' 不支持这些类型，也不能安全地转换成它支持的类型

    a numpy.ndarray is needed here, not {}
    这里要 numpy.ndarray，不能是 {}

    only integer scalar arrays can be converted to a scalar index
    只有整数的标量数组才能当作下标

    only 0-dimensional arrays can be converted to Python scalars
    只有 0 维数组才能转成 Python 的数

    operand 'Tensor' does not support ufuncs (__array_ufunc__=None)
    张量不能用在 NumPy 的 ufunc 里（__array_ufunc__=None）

    paddle.{}(x) takes a tensor; x.numpy() makes an array of it
    paddle.{}(x) 要一个张量；x.numpy() 可以把张量变成数组

    Cannot cast ufunc '{}' output from dtype('{}') to dtype('{}') with casting rule 'same_kind'
    按 'same_kind' 规则，ufunc '{}' 的结果不能从 dtype('{}') 转成 dtype('{}')

    the array holds {}: a new array takes what the operator gives
    数组里存的是 {}：另用一个新数组来接运算结果

    non-broadcastable output operand with shape {} doesn't match the broadcast shape {}
    形状 {} 的输出与广播后的形状 {} 不符

    The numpy boolean negative, the `-` operator, is not supported, use the `~` operator or the logical_not function instead.
    numpy 的布尔数组不能用 `-` 取负，请用 `~` 或 logical_not

    matmul: Input operand {} does not have enough dimensions (has 0, gufunc core with signature (n?,k),(k,m?)->(n?,m?) requires 1)
    matmul：第 {} 个操作数的维数不够（它是 0 维，至少要 1 维）

    matmul: Input operand 1 has a mismatch in its core dimension 0, with gufunc signature (n?,k),(k,m?)->(n?,m?) (size {} is different from {})
    matmul：第 1 个操作数的内侧维度不相配（长度 {1} 与 {2} 不同）

    the shapes are {} and {}
    形状是 {} 和 {}

    shapes {} and {} not aligned: {} (dim {}) != {} (dim 0)
    形状 {1} 和 {2} 对不上：{3}（第 {4} 维）!= {5}（第 0 维）

    Quantiles must be in the range [0, 1]
    分位数要在 [0, 1] 之间

    zero-size array to reduction operation {} which has no identity
    {} 没有初值，不能对空数组归约

    {} of an array of type {} is taken of all elements only
    {} 类型为 {} 的数组只能对全部元素计算

    attempt to get {} of an empty sequence
    空序列没有 {}

    can only specify one unknown dimension
    只能有一个待定的维度

    cannot reshape array of size {} into shape {}
    大小为 {} 的数组不能变成形状 {}

    axes don't match array
    轴与数组对不上

    cannot select an axis to squeeze out which has size not equal to one
    长度不是 1 的轴不能压缩掉

    operands could not be broadcast together with shape {} {}
    形状 {} {} 的操作数不能一起广播

    repeats may not contain negative values.
    重复次数不能是负数

    too many repeats
    重复得太多

    only integers, slices (`:`), ellipsis (`...`), numpy.newaxis (`None`) and integer or boolean arrays are valid indices
    下标只能是整数、切片（`:`）、省略号（`...`）、numpy.newaxis（`None`）以及整数或布尔数组

    arrays used as indices must be of integer (or boolean) type
    作下标的数组必须是整数（或布尔）类型

    too many indices for array: array is {}-dimensional, but {} were indexed
    下标太多：数组是 {} 维，却给了 {} 个下标

    index {} is out of bounds for axis {} with size {}
    下标 {} 超出范围：第 {} 轴的长度是 {}

    precision must be between 0 and 1000
    精度要在 0 到 1000 之间

    Cannot interpret '{}' as a data type
    '{}' 不能理解为元素类型

    elements of type {} are not available here
    这里没有 {} 类型的元素

    data type {} not understood
    看不懂元素类型 {}

    expected non-negative integer
    这里要非负整数

    a Generator is needed here, not {}
    这里要 Generator，不能是 {}

    Seed must be between 0 and 2**32 - 1
    种子要在 0 到 2**32 - 1 之间

    a RandomState is needed here, not {}
    这里要 RandomState，不能是 {}

    state is not a valid state
    这个状态无效

    random bytes are not available here
    这里没有随机字节

    too many random numbers
    随机数太多

    low > high
    low 大于 high

    x must be an integer or at least 1-dimensional
    x 必须是整数，或至少是 1 维

    an array without axes has nothing to shuffle
    没有轴的数组没有什么可打乱

    a must be 1-dimensional or an integer
    a 必须是 1 维数组或整数

    'a' cannot be empty unless no samples are taken
    除非不取样本，否则 'a' 不能为空

    Cannot take a larger sample than population when 'replace=False'
    'replace=False' 时样本不能比总体多

    'a' and 'p' must have same size
    'a' 和 'p' 的大小必须相同

    Probabilities contain NaN
    概率里有 NaN

    Probabilities are not non-negative
    概率不能是负数

    Probabilities do not sum to 1. See Notes section of docstring for more information.
    概率之和不是 1

    Fewer non-zero entries in p than size
    p 里不为零的项比要取的少

    axis {} is out of bounds for array of dimension {}
    第 {} 轴超出范围：数组是 {} 维

    Percentiles must be in the range [0, 100]
    百分位要在 [0, 100] 之间

    low >= high
    low 不小于 high

    a must be greater than 0 unless no samples are taken
    除非不取样本，否则 a 必须大于 0

    Input must be 1- or 2-d.
    输入必须是 1 维或 2 维

    number sections must be larger than 0.
    份数必须大于 0

    array split does not result in an equal division
    数组不能平分

    mode '{}' is not supported
    没有 '{}' 这种方式

    {}-dimensional array given. Array must be at least two-dimensional
    数组是 {} 维，至少要 2 维

    Last 2 dimensions of the array must be square
    数组最后两维必须是方阵

    Singular matrix
    矩阵是奇异的

    eig of a matrix that is not symmetric is not available here
    这里没有非对称矩阵的 eig

    Matrix is not positive definite
    矩阵不是正定的

    'list' argument must have no negative elements
    'list' 参数不能有负数

    einstein sum subscripts {} do not fit {} axes
    einsum 的下标 {} 与 {} 个轴不相配

    Weights sum to zero, can't be normalized
    权重之和是零，不能归一化

    Invalid integer data type {}.
    无效的整数类型 {}

    the number of columns changed from {} to {} at row {}; use `usecols` to select a subset and avoid this error
    列数从 {} 变成 {}，在第 {} 行；可以用 `usecols` 只取一部分列

    expected x and y to have same length
    x 和 y 的长度应当相同

    {} not raised
    没有引发 {}
    """#
}
