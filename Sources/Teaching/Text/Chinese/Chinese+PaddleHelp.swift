extension Chinese {
  /// What help says of Paddle: its functions, and the members of tensors.
  static let paddleHelp = #"""
    Computes the gradients of everything that the tensors were computed from.
    计算这些张量所依赖的一切的梯度。

    The directional derivatives of outputs, by forward mode; None where there is none.
    输出沿某个方向的导数，用前向模式；没有时是 None。

    Tensors that stand for the results of a function with a backward of its own.
    代表自己写了反向的函数的结果的张量。

    Keeps tensors for a backward function.
    为反向函数保存张量。

    The tensors that were kept, unless one was changed since.
    保存的张量，除非其中一个后来被改动了。

    x @ weight + bias.
    x @ weight + bias。

    The layer's output for some inputs.
    层对输入给出的输出。

    A parameter, buffer or sublayer of the layer.
    层的参数、缓冲或子层。

    Removes an attribute, parameter, buffer or sublayer.
    删去属性、参数、缓冲或子层。

    Sets an attribute; a parameter or layer joins.
    设置属性；参数或层会登记进来。

    Gives the class Layer what Swift does for it.
    给 Layer 类装上由 Swift 完成的部分。

    How many arguments a method must be given, but for self.
    除了 self，方法至少要几个参数。

    `prefix_0`, `prefix_1`, … each time.
    每次依次得到 `prefix_0`、`prefix_1`……

    A tensor as a parameter of that name.
    把张量变成这个名字的参数。

    Normal numbers, of which only those from a to b are taken.
    正态分布的数，只取 a 到 b 之间的。

    Where in its channel max pooling finds each element.
    最大池化取到的每个元素在它的通道里的位置。

    Where in its channel adaptive max pooling finds each element.
    自适应最大池化取到的每个元素在它的通道里的位置。

    Those with a gradient: (parameter, gradient, factor of its learning rate, regularizer).
    有梯度的参数：（参数、梯度、学习率的倍数、正则项）。

    parameter -= rate * gradient, in place.
    parameter -= rate * gradient，原地修改。

    A step of Adam in place; gives the new moments.
    原地做一步 Adam；返回新的矩。

    True if both have the same shape and elements.
    形状和元素都相同为真。

    True if all elements agree within atol + rtol * |y|.
    所有元素相差不超过 atol + rtol * |y| 为真。

    Where the elements agree within atol + rtol * |y|.
    元素相差不超过 atol + rtol * |y| 的地方。

    The element type of floats.
    浮点数的元素类型。

    Sets the element type of floats.
    设置浮点数的元素类型。

    How tensors print: digits, size of summaries, items at the edges, width.
    张量怎样打印：位数、从多大起省略、边上显示几个、宽度。

    A tensor of numbers, nested lists of numbers, or another tensor's values.
    由数、数的嵌套列表或别的张量的值得到的张量。

    True for a tensor.
    是张量为真。

    A tensor of zeros.
    全 0 的张量。

    A tensor of ones.
    全 1 的张量。

    A tensor of zeros: none is left unset.
    全 0 的张量：没有不设初值的。

    A tensor with one value everywhere.
    处处是同一个值的张量。

    Ones on the diagonal.
    对角线上是 1。

    Zeros in the shape of x.
    全 0，形状和 x 相同。

    Ones in the shape of x.
    全 1，形状和 x 相同。

    One value everywhere, in the shape of x.
    处处是同一个值，形状和 x 相同。

    Numbers from start, by step, up to end without it.
    从 start 起按步长取数，不到 end。

    num values at equal distances, from start to stop with both.
    从 start 到 stop（两头都取）等距离的 num 个值。

    num powers of base, the exponents at equal distances from start to stop.
    base 的 num 个幂，指数从 start 到 stop 等距离。

    A matrix with a vector on its diagonal, or the diagonal of a matrix.
    向量放在对角线上的矩阵，或矩阵的对角线。

    A matrix with all elements on its diagonal.
    所有元素放在对角线上的矩阵。

    Matrices with rows on their diagonals.
    各行放在对角线上的矩阵。

    With other elements on a diagonal.
    对角线换上别的元素。

    Sets the elements on the main diagonal to a number.
    把主对角线上的元素都设为一个数。

    The positions of a triangle: a row of rows and a row of columns.
    三角里的位置：一行是行号，一行是列号。

    Sums of products over named axes: 'ij,jk->ik' is a matrix product.
    在有名字的轴上相乘求和：'ij,jk->ik' 就是矩阵乘积。

    The gradients of outputs with respect to inputs, without touching any .grad.
    输出对输入的梯度，不改动任何 .grad。

    Begins the mode.
    进入这个模式。

    Ends the mode.
    离开这个模式。

    No gradients are recorded inside: a context or a decorator.
    里面不记录梯度：可作上下文或装饰器。

    Gradients are recorded inside: a context or a decorator.
    里面记录梯度：可作上下文或装饰器。

    A context in which gradients are recorded, or not.
    记录或不记录梯度的上下文。

    Whether gradients are recorded now.
    现在是否记录梯度。

    The number of axes, as a tensor.
    轴的个数，成张量。

    The number of elements, as a tensor.
    元素的个数，成张量。

    The length of each axis, as a tensor.
    每个轴的长度，成张量。

    The elements as nested lists of numbers.
    元素，成数的嵌套列表。

    Whether there are no elements, as a tensor.
    是不是没有元素，成张量。

    True for float32 and float64.
    是 float32 或 float64 为真。

    True for int32 and int64.
    是 int32 或 int64 为真。

    False: there are no complex numbers.
    False：没有复数。

    Where tensors are made.
    张量建在哪里。

    Accepts the CPU: there is no other device.
    接受 CPU：没有别的设备。

    False: everything is on the CPU.
    False：一切都在 CPU 上。

    True: operators run at once.
    True：算子立即运行。

    Does nothing: operators run at once.
    什么也不做：算子立即运行。

    Side by side.
    左右并排。

    One above the other.
    上下叠放。

    One behind the other.
    前后叠放。

    Side by side, vectors as columns.
    左右并排，向量当作列。

    The sum of several tensors.
    几个张量之和。

    Grids of coordinates.
    坐标网格。

    All ways to take one element of each vector.
    从每个向量各取一个元素的所有取法。

    All ways to take r elements of a vector in order.
    按次序从向量取 r 个元素的所有取法。

    Matrices along the diagonal of one.
    几个矩阵沿一个矩阵的对角线排开。

    Each element, or slice along an axis, several times in a row.
    每个元素（或沿轴的切片）连续重复几次。

    The eigenvalues of a symmetric matrix, ascending; one triangle is read.
    对称矩阵的特征值，从小到大；只读一个三角。

    The eigenvalues of a symmetric matrix, ascending, and its eigenvectors as columns.
    对称矩阵的特征值（从小到大）和按列排的特征向量。

    Orthonormal columns and an upper triangle.
    标准正交的各列，和一个上三角。

    Singular vectors as columns, singular values, and singular vectors as rows.
    按列排的奇异向量、奇异值、按行排的奇异向量。

    Triangles and exchanged rows.
    两个三角和行的交换。

    The permutation and the triangles of what lu() gave.
    lu() 结果里的置换和两个三角。

    Not offered: its results are complex numbers.
    没有提供：它的结果是复数。

    solve() for a triangular matrix.
    三角矩阵的 solve()。

    solve() for the matrix of which y is the Cholesky factor.
    y 是矩阵的 Cholesky 因子时的 solve()。

    The inverse of the matrix of which x is the Cholesky factor.
    x 是矩阵的 Cholesky 因子时，矩阵的逆。

    solve() with what lu() gave.
    用 lu() 的结果做 solve()。

    The X for which x @ X is nearest to y.
    使 x @ X 最接近 y 的 X。

    The pseudo-inverse.
    伪逆。

    The number of singular values above a tolerance.
    大于容差的奇异值有几个。

    How much a matrix magnifies relative errors.
    矩阵把相对误差放大多少。

    The p-norm along axes.
    沿轴的 p 范数。

    A norm of matrices, along two axes.
    沿两个轴的矩阵范数。

    The p-norm along axes; along two of them, a norm of matrices.
    沿轴的 p 范数；沿两个轴时是矩阵范数。

    The first k elements in order along an axis, and their positions.
    沿一个轴排序后的前 k 个元素，和它们的位置。

    The k-th smallest element along an axis, and its position.
    沿一个轴第 k 小的元素，和它的位置。

    The most frequent element along an axis, and its last position.
    沿一个轴最常出现的元素，和它最后的位置。

    The elements in order along the first axis.
    沿第一个轴排好序的元素。

    The different elements, or slices along an axis, in ascending order.
    不同的元素（或沿轴的切片），从小到大。

    The elements, or slices along an axis, without those equal to the one before.
    元素（或沿轴的切片），去掉与前一个相同的。

    Where each value would be inserted into a sorted row.
    每个值插在有序的一行的哪里。

    The bucket of each element between sorted bounds.
    每个元素落在有序边界的哪一格。

    True for the elements that are among others.
    元素在另一些之中为真。

    How often each of 0, 1, 2 … appears, or the sum of the weights where it does.
    0、1、2……各出现几次，或出现处的权重之和。

    How many elements each of equal bins holds.
    等宽的每一格里有几个元素。

    The bounds of the bins of a histogram.
    直方图各格的边界。

    The matrix product.
    矩阵的乘积。

    The matrix products of two batches.
    两批矩阵的乘积。

    The product of a matrix and a vector.
    矩阵与向量的乘积。

    beta * input + alpha * (x @ y).
    beta * input + alpha * (x @ y)。

    The product of several matrices.
    几个矩阵的乘积。

    A matrix multiplied with itself n times.
    矩阵自乘 n 次。

    The sums of the products along the last axes.
    沿最后一轴相乘求和。

    Each element of x times the whole of y.
    x 的每个元素乘整个 y。

    The sums of the products along an axis.
    沿一个轴相乘求和。

    The p-norm of the difference.
    差的 p 范数。

    The distance of each row of x from each of y.
    x 的每一行到 y 的每一行的距离。

    The distances of all pairs of rows.
    每两行之间的距离。

    The sums of the products over several axes of both.
    在两者的几个轴上相乘求和。

    The middle element in order, or the mean of the middle two.
    排在中间的元素，或中间两个的平均。

    The elements below which the parts q lie.
    有比例 q 的元素在它之下的值。

    Starts the random numbers anew, the same for the same seed.
    重新开始随机数，种子相同就相同。

    Uniform numbers from 0 up to 1.
    0 到 1（不含）均匀分布的数。

    Uniform numbers from min up to max; min is -1 in dialect book, else 0.
    min 到 max（不含）均匀分布的数；min 在 book 方言里是 -1，否则是 0。

    Normally distributed numbers; mean and std may be tensors.
    正态分布的数；mean 和 std 可以是张量。

    Normally distributed numbers.
    正态分布的数。

    Whole numbers from low up to high without it.
    low 到 high（不含）的整数。

    0 to n - 1 in random order.
    0 到 n - 1，打乱次序。

    1 with the probability in x, or p, else 0.
    以 x 里的概率（或 p）取 1，否则取 0。

    Normal numbers of mean 0 and deviation 1.
    均值 0、标准差 1 的正态分布的数。

    The sum over the axes that target lacks.
    对 target 没有的轴求和。

    Adds a number to the only element. In place.
    给唯一的元素加上一个数。原地修改。

    Slices along an axis scaled to a norm at most.
    沿轴的切片缩到范数不超过给定的值。

    Uniform numbers in the shape of x.
    均匀分布的数，形状和 x 相同。

    Normal numbers in the shape of x.
    正态分布的数，形状和 x 相同。

    Whole numbers from low up to high in the shape of x.
    low 到 high（不含）的整数，形状和 x 相同。

    Positions drawn with probabilities in proportion to the weights x.
    按权重 x 的比例随机抽取的位置。

    Numbers whose logarithms are normally distributed.
    对数呈正态分布的数。

    The state that random numbers are drawn from.
    产生随机数的状态。

    Goes back to a state of get_rng_state.
    回到 get_rng_state 得到的状态。

    The exp of normal numbers.
    正态分布的数的 exp。

    Exponentially distributed numbers.
    指数分布的数。

    1 with probability p, else 0.
    以概率 p 取 1，否则取 0。

    Fills it in place: {}
    原地填上：{}

    {} In place.
    {}原地修改。

    x with other rows at positions; not overwriting, rows of one position are added up.
    x，在给定位置换上别的行；不覆盖时，同一位置的行相加。

    x with elements or slices added at positions.
    x，在给定位置加上元素或切片。

    Zeros of a shape with elements or slices added at positions.
    某个形状的全 0，在给定位置加上元素或切片。

    x with slices added at positions along an axis.
    x，沿一个轴在给定位置加上切片。

    x with a number in the slices at positions along an axis.
    x，沿一个轴把给定位置的切片换成一个数。

    x with other elements where a tuple of index tensors points.
    x，在一组下标张量所指的地方换上别的元素。

    arr with other elements at positions along an axis.
    arr，沿一个轴在给定位置换上别的元素。

    Elements added at positions along an axis.
    沿一个轴在给定位置加上元素。

    Elements combined at positions along an axis.
    沿一个轴在给定位置合并元素。

    x with another slice along an axis.
    x，沿一个轴换上另一个切片。

    x with another block between positions along axes.
    x，沿几个轴在两个位置之间换上另一块。

    Each row from the tensor that its index names.
    每一行取自它的编号所指的张量。

    The elements or slices whose positions the last axis has.
    最后一轴所给位置的元素或切片。

    For each row the elements at its own positions.
    每一行里它自己位置上的元素。

    The elements at positions in the row of all.
    全部排成一行后，给定位置上的元素。

    The elements where the mask is true.
    掩码为真的元素。

    A number where the mask is true, else x.
    掩码为真处取一个数，否则取 x。

    Where the mask is true the elements of value in order, else x.
    掩码为真处依次取 value 的元素，否则取 x。

    x where the condition holds, y elsewhere; without both, the positions where it holds.
    条件成立处取 x，别处取 y；两者都不给时，给出条件成立的位置。

    The positions of the elements that are not 0.
    不为 0 的元素的位置。

    The differences of neighbours along an axis, n times.
    沿一个轴相邻元素的差，做 n 次。

    The integral along an axis.
    沿一个轴的积分。

    The integrals up to each place along an axis.
    沿一个轴到每处为止的积分。

    The powers of each element, as rows.
    每个元素的各次幂，排成行。

    The logarithm of the gamma function of p dimensions.
    p 维伽马函数的对数。

    A fraction from 0.5 to 1 and a power of 2 whose product x is.
    0.5 到 1 之间的小数和 2 的幂，两者之积是 x。

    The matrix with its axes exchanged.
    两个轴互换的矩阵。

    The last two axes exchanged.
    最后两个轴互换。

    Axes taken to other places.
    轴换到别的位置。

    A quarter turn, k times.
    转 k 个直角。

    Two axes exchanged.
    两个轴互换。

    All elements in one axis.
    所有元素排在一个轴上。

    One axis as several.
    一个轴拆成几个。

    The same elements in another tensor's shape.
    元素不变，形状和另一个张量相同。

    With at least {} axes.
    至少有 {} 个轴。

    Stretched to another tensor's shape.
    拉伸到另一个张量的形状。

    All stretched to their common shape.
    都拉伸到共同的形状。

    The shape that two shapes stretch to.
    两个形状广播后的形状。

    The shape that all shapes stretch to.
    所有形状广播后的形状。

    Pieces along an axis: a number of equal ones, or of the given lengths.
    沿一个轴切成几块：平分成几份，或按给定的长度。

    Equal pieces along an axis.
    沿一个轴平分成几块。

    Pieces of the given lengths.
    按给定的长度切成几块。

    The slices along an axis, without it.
    沿一个轴的各个切片，不再有这个轴。

    Pieces along an axis: a number of nearly equal ones, or between the given positions.
    沿一个轴切成几块：大致相等的几份，或在给定的位置切开。

    Pieces side by side.
    左右切成几块。

    Pieces one above the other.
    上下切成几块。

    Pieces one behind the other.
    前后切成几块。

    The elements between positions along axes.
    沿几个轴，两个位置之间的元素。

    The elements between positions along axes, at steps.
    沿几个轴，两个位置之间隔步取的元素。

    A number of elements along an axis.
    沿一个轴取若干个元素。

    A block of a shape.
    某个形状的一块。

    Windows along an axis, as a new last axis.
    沿一个轴的窗口，成为新的最后一轴。

    Elements at regular distances in memory, the offset in bytes.
    内存里等间隔的元素，偏移以字节计。

    The covariances of rows.
    各行的协方差。

    The correlations of rows.
    各行的相关系数。

    The bytes of a value.
    一个值的字节。

    The value that bytes hold.
    字节所存的值。

    Writes tensors and containers to a file.
    把张量和容器写进文件。

    The tensors and containers in a file.
    文件里的张量和容器。

    Figure: nothing drawn
    图：还没有画

    Figure of {} panels
    有 {} 格的图

    , {} to {} points
    ，{} 到 {} 个点

    bar chart
    条形图

    bar charts
    条形图

    contour plot
    等高线图

    contour plots
    等高线图

    box plot
    箱线图

    box plots
    箱线图

    pie chart
    饼图

    pie charts
    饼图

    arrow plot
    箭头图

    arrow plots
    箭头图

    Shows a figure.
    显示图。

    What a figure holds, in one line.
    一行话说明图里有什么。

    True when no gradient is passed back to it.
    不向它回传梯度时为真。

    False for a parameter that training leaves alone.
    训练时不动的参数为假。

    True when a gradient is passed back to it.
    向它回传梯度时为真。

    Has gradients passed back to it.
    让梯度回传到它。

    The gradient that the last backward passes gave, or None.
    前几次反向传播得到的梯度，或 None。

    True for what no recorded operator made.
    不是由记录的算子算出来的为真（叶子张量）。

    The backward operator that its gradient goes to.
    接收它的梯度的反向算子。

    Computes the gradients of everything it was computed from.
    计算它所依赖的一切的梯度。

    Sets the gradient to zeros, or to None.
    把梯度清零，或设为 None。

    The gradient as a NumPy array, or None.
    梯度，成 NumPy 数组，或 None。

    The same values outside the graph.
    计算图之外的同样的值。

    Calls hook(gradient) when the gradient is known.
    梯度算出来时调用 hook(gradient)。

    Keeps an inner tensor's gradient as it is before later hooks.
    保留中间张量在后面的钩子之前的梯度。

    Takes the hook off; False when it was off already.
    取下钩子；早已取下时返回 False。

     In place.
     原地修改。

    True: elements lie in row-major order.
    True：元素按行存放。

    The tensor itself.
    张量本身。

    The tensor itself: everything is on the CPU.
    张量本身：一切都在 CPU 上。

    Where the elements are kept.
    元素放在哪里。

    For each axis the distance of neighbours.
    每个轴上相邻元素的距离。

    With the element type of another tensor.
    换成另一个张量的元素类型。

    With another element type; a device changes nothing.
    换一种元素类型；设备不起作用。

    Zeros of this tensor's type.
    这个张量类型的全 0。

    Ones of this tensor's type.
    这个张量类型的全 1。

    Zeros of this tensor's type: none is left unset.
    这个张量类型的全 0：没有不设初值的。

    A value of this tensor's type.
    这个张量类型的一个值。

    The place of tensors on the CPU.
    张量放在 CPU 上。

    False: there are no others.
    False：没有别的。

    A leaf with the same elements.
    元素相同的叶子张量。

    The tensor with its axes in reverse order.
    轴倒过来的张量。

    The tensor with its last two axes exchanged.
    最后两个轴互换的张量。

    The tensor's name.
    张量的名字。

    True for parameters.
    是参数为真。

    The elements as a NumPy array.
    元素，成 NumPy 数组。

    Replaces the elements; the shape stays.
    换上新的元素，形状不变。

    Takes over another tensor's elements.
    接收另一个张量的元素。

    Sets every element to a number.
    把每个元素设为一个数。

    Sets every element to 0.
    把每个元素设为 0。

    Poisson numbers; x gives the means.
    泊松分布的数，x 给出均值。

    How many of count trials succeed, each with probability prob.
    count 次试验里成功几次，每次成功的概率是 prob。

    Gamma numbers of scale 1; x gives the shapes.
    尺度为 1 的伽马分布的数，x 给出形状参数。

    A tensor as a parameter.
    作为参数的张量。

    A tensor of numbers, as to_tensor() makes it.
    数的张量，和 to_tensor() 一样。

    A tensor of an array's elements, of their type.
    数组元素的张量，类型不变。

    The tensor as it is: +x.
    张量原样：+x。

    Numbers from start to end, by step; unlike arange() with the end, and in floats.
    从 start 到 end 按步长取数；与 arange() 不同，包括 end，并且是浮点数。

    Starts the random numbers again, as seed() does.
    重新开始随机数，和 seed() 一样。

    A reader of lists of samples, from a function that gives samples one by one.
    由逐个给出样本的函数，得到成批给出样本的读取器。

    Fills a tensor in place with 1 with probability p, else 0.
    原地填上：以概率 p 取 1，否则取 0。

    Fills a tensor in place with normal numbers.
    原地填上正态分布的数。

    Fills a tensor in place with the exp of normal numbers.
    原地填上正态分布的数的 exp。

    How many trials of probability probs one success takes.
    成功概率为 probs 时，到第一次成功要试几次。

    What a function gives for the tensor.
    函数对张量给出的结果。

    Puts what a function gives for the tensor in its place.
    用函数对张量给出的结果原地替换。

    The tensor so many times along each axis: tile().
    张量沿每个轴重复若干次：tile()。

    Takes the tensor itself out of its graph.
    把张量本身从计算图里取出来。

    Whether another tensor has the same shape.
    另一个张量的形状是不是相同。
    """#
}
