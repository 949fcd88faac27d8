extension Chinese {
  /// What help says of NumPy.
  static let numpyHelp = #"""
    The array in a file.
    文件里的数组。

    Writes an array to a file.
    把数组写进文件。

    Elements of x or y, by a condition.
    按条件取 x 或 y 的元素。

    Where the elements are not 0, by axis.
    不为 0 的元素的位置，按轴列出。

    Where the elements are not 0, by element.
    不为 0 的元素的位置，按元素列出。

    The elements, no smaller and no larger than the bounds.
    元素限制在界之内。

    An array of numbers, nested lists or another array's elements.
    由数、嵌套列表或别的数组得到的数组。

    The array itself, or an array of the elements.
    数组本身，或由元素组成的数组。

    One value everywhere.
    处处是同一个值。

    Ones on a diagonal.
    对角线上是 1。

    An array of zeros.
    全 0 的数组。

    In the shape of a.
    形状和 a 相同。

    One value, in the shape of a.
    处处是同一个值，形状和 a 相同。

    Numbers from start, by step, up to stop without it.
    从 start 起按步长取数，不到 stop。

    num values at equal distances from start to stop.
    从 start 到 stop 等距离的 num 个值。

    Arrays one after another.
    数组首尾相接。

    Arrays side by side along a new axis.
    数组沿新轴并排。

    The length of each axis.
    每个轴的长度。

    The type of the elements.
    元素的类型。

    The number of axes.
    轴的个数。

    The number of elements.
    元素的个数。

    Bytes per element.
    每个元素的字节数。

    Bytes of all elements.
    所有元素的字节数。

    The axes in reverse order.
    轴倒过来。

    The elements, one after the other.
    元素一个接一个。

    The array itself: no elements are complex.
    数组本身：没有复数元素。

    None: windows do not name their origin.
    None：视图不记来源。

    A copy with elements of another type.
    换了元素类型的副本。

    A copy with elements of its own.
    有自己元素的副本。

    A copy in one row.
    排成一行的副本。

    Nested lists of Python numbers.
    Python 数的嵌套列表。

    One element as a Python number.
    一个元素，成 Python 的数。

    The elements under another shape.
    元素不变，换一个形状。

    Another array of the same elements.
    同样元素的另一个数组。

    The only element as a float.
    唯一的元素，成浮点数。

    The only element as an integer.
    唯一的元素，成整数。

    The only element, if it is whole.
    唯一的元素，如果它是整数。

    Rounded to digits.
    四舍五入到几位。

    The array itself.
    数组本身。

    Sets every element.
    设置每个元素。

    Puts the elements in order.
    给元素排序。

    Whether the number is whole.
    这个数是不是整数。

    0: no numbers are complex.
    0：没有复数。

    Element by element.
    逐元素计算。

    Rounded, halves to the even neighbour.
    取整，正中间取偶数。

    The product of vectors and matrices.
    向量和矩阵的乘积。

    The product of matrices.
    矩阵的乘积。

    The values below which a part of the elements lies.
    有一定比例的元素小于它的值。

    The middle.
    中位数。

    The sum of the elements.
    元素之和。

    Their product.
    元素之积。

    Whether all elements are true.
    是不是所有元素都为真。

    Whether any element is true.
    有没有元素为真。

    The mean of the elements.
    元素的平均。

    The {} element.
    {}的元素。

    Where the {} element is.
    {}的元素在哪里。

    The standard deviation.
    标准差。

    The variance.
    方差。

    The sums of the elements so far.
    到每个元素为止的和。

    The products of the elements so far.
    到每个元素为止的积。

    The elements in one row.
    元素排成一行。

    Without axes of length 1.
    去掉长度为 1 的轴。

    With two axes exchanged.
    两个轴互换。

    Each element several times.
    每个元素重复几次。

    The axes in another order, in reverse by default.
    换轴的顺序，默认倒过来。

    With a new axis of length 1.
    加一个长度为 1 的轴。

    Repeated along axes to another shape.
    沿轴重复，变成另一个形状。

    In reverse order along the axes.
    沿轴颠倒次序。

    Shifted; what leaves at the end comes back in front.
    平移；从末尾出去的回到前面。

    What would sort them.
    能把它们排好序的位置。

    Where to put v, to keep the order.
    v 放在哪里能保持次序。

    The elements at positions.
    给定位置上的元素。

    The elements at positions along an axis.
    沿一个轴给定位置上的元素。

    The elements in order.
    排好序的元素。

    The different elements, and where they are.
    不同的元素，以及它们在哪里。

    Sets how arrays print.
    设置数组怎样打印。

    How arrays print.
    数组怎样打印。

    The text of an array.
    数组的文本。

    A number of this type.
    这个类型的数。

    An element type.
    一种元素类型。

    Uniform numbers in [0, 1).
    [0, 1) 上均匀分布的数。

    Whole numbers below high, or up to it.
    小于 high（或不超过它）的整数。

    The items, or 0 to x − 1, in random order.
    元素或 0 到 x − 1，打乱次序。

    The items in random order.
    打乱次序的元素。

    Puts the items in random order.
    把元素打乱。

    Items drawn at random.
    随机抽取的元素。

    The state, for set_state.
    状态，给 set_state 用。

    Goes back to a state of get_state.
    回到 get_state 得到的状态。

    Standard normal numbers.
    标准正态分布的数。

    Random bytes are not available.
    没有随机字节。

    Whole numbers below high.
    小于 high 的整数。

    Uniform numbers.
    均匀分布的数。

    Normal numbers.
    正态分布的数。

    Exponential numbers.
    指数分布的数。

    Laplace numbers.
    拉普拉斯分布的数。

    Logistic numbers.
    logistic 分布的数。

    Gumbel numbers.
    Gumbel 分布的数。

    Lognormal numbers.
    对数正态分布的数。

    Rayleigh numbers.
    瑞利分布的数。

    Triangular numbers.
    三角分布的数。

    Gamma numbers.
    伽马分布的数。

    Gamma numbers of scale 1.
    尺度为 1 的伽马分布的数。

    Beta numbers.
    贝塔分布的数。

    Chi-square numbers.
    卡方分布的数。

    Numbers of Student's t.
    t 分布的数。

    Weibull numbers.
    韦布尔分布的数。

    Pareto numbers.
    帕累托分布的数。

    Poisson numbers.
    泊松分布的数。

    How many of n trials succeed.
    n 次试验里成功几次。

    The trials up to a success.
    到第一次成功试了几次。

    Exponential numbers of mean 1.
    均值为 1 的指数分布的数。
    """#
}
