extension Chinese {
  /// Operators: what they compute, their rules, their kinks.
  static let operators = #"""
    A function with a backward of the program's own.
    带有程序自己写的反向的函数。

    the program's own backward
    程序自己写的反向

    One result of a function with several.
    多个结果的函数的其中一个结果。

    hands its gradient to the function
    把它的梯度交给函数

    1 / (1 + exp(-x)), the logistic function.
    1 / (1 + exp(-x))，即 logistic 函数。

    x where it is positive, else 0.
    x 为正时取 x，否则取 0。

    At 0 the gradient is taken as 0.
    在 0 处，梯度取 0。

    x where it is positive, else x times a small slope.
    x 为正时取 x，否则取 x 乘一个小斜率。

    At 0 the gradient is the negative slope.
    在 0 处，梯度取负半轴的斜率。

    x where it is positive, else alpha * (exp(x) - 1).
    x 为正时取 x，否则取 alpha * (exp(x) - 1)。

    At 0 the gradient is alpha.
    在 0 处，梯度取 alpha。

    elu scaled so that layers keep mean 0 and variance 1.
    放缩过的 elu，使各层保持均值 0、方差 1。

    At 0 the gradient is scale * alpha.
    在 0 处，梯度取 scale * alpha。

    x where it is positive, else alpha * (exp(x / alpha) - 1).
    x 为正时取 x，否则取 alpha * (exp(x / alpha) - 1)。

    At 0 the gradient is 1.
    在 0 处，梯度取 1。

    x times the probability that a normal number is below x.
    x 乘以正态分布的数小于 x 的概率。

    gelu with the probability approximated: (1 + tanh(0.798 * (x + 0.0447 * x ** 3))) / 2.
    gelu，其中的概率用近似式：(1 + tanh(0.798 * (x + 0.0447 * x ** 3))) / 2。

    x * tanh(softplus(x)).
    x * tanh(softplus(x))。

    log(1 + exp(beta * x)) / beta: a smooth relu.
    log(1 + exp(beta * x)) / beta：光滑的 relu。

    Above the threshold it is x itself.
    超过阈值后就是 x 本身。

    slope * x + offset, kept between 0 and 1.
    slope * x + offset，限制在 0 到 1 之间。

    At both bends the gradient is taken as 0.
    在两个折点处，梯度都取 0。

    x * min(max(x + 3, 0), 6) / 6.
    x * min(max(x + 3, 0), 6) / 6。

    At -3 the gradient is taken as 0, at 3 as 1.
    在 -3 处梯度取 0，在 3 处取 1。

    Kept between min and max.
    限制在 min 和 max 之间。

    Kept between 0 and 6.
    限制在 0 到 6 之间。

    x where it is beyond the threshold, else 0.
    x 超出阈值时取 x，否则取 0。

    At the threshold the gradient is taken as 0.
    在阈值处，梯度取 0。

    x moved toward 0 by the threshold, at most to 0.
    x 向 0 移动阈值那么多，最多移到 0。

    x where it is above the threshold, else value.
    x 大于阈值时取 x，否则取 value。

    The logarithm of sigmoid, exact far from 0.
    sigmoid 的对数，离 0 很远时也准确。

    exp(x) divided by its sum along an axis.
    exp(x) 除以它沿一个轴的和。

    The logarithm of softmax, exact far from 0.
    softmax 的对数，离 0 很远时也准确。

    x where it is positive, else x times a learned weight.
    x 为正时取 x，否则取 x 乘一个学到的权重。

    grad where x > 0, grad * weight elsewhere; the weight gets the sum of grad * x where x <= 0
    x > 0 处是 grad ，别处是 grad * weight ；weight 得到 x <= 0 处 grad * x 的和

    At 0 the gradient is the weight.
    在 0 处，梯度取那个权重。

    The sum, element by element.
    逐元素相加。

    The difference, element by element.
    逐元素相减。

    The product, element by element.
    逐元素相乘。

    The quotient, element by element.
    逐元素相除。

    The opposite number.
    相反数。

    x to the power y.
    x 的 y 次幂。

    At x = 0 the gradient of the exponent is taken as 0.
    在 x = 0 处，指数的梯度取 0。

    The quotient rounded down.
    商向下取整。

    it is constant between its jumps
    在两次跳变之间它是常数

    What floor division leaves; it has the sign of y.
    整除的余数，符号与 y 相同。

    At a jump the gradient is that of the piece to the right.
    在跳变处，梯度取右边那一段的。

    The larger of two, element by element.
    逐元素取较大的。

    Where both are equal each takes half of the gradient.
    两者相等时，各得一半梯度。

    The smaller of two, element by element.
    逐元素取较小的。

    The larger of two, a number rather than nan.
    逐元素取较大的，遇到 nan 取另一个数。

    Where both are equal the first takes the gradient.
    两者相等时，梯度归第一个。

    The smaller of two, a number rather than nan.
    逐元素取较小的，遇到 nan 取另一个数。

    The angle of the point (y, x), from -pi to pi.
    点 (y, x) 的角度，从 -pi 到 pi。

    x + weight * (y - x): on the way from x to y.
    x + weight * (y - x)：从 x 到 y 之间。

    True where both are.
    两者都真时为真。

    True where one is.
    有一个真时为真。

    True where exactly one is.
    恰好一个真时为真。

    The bits that both have.
    两者都有的二进制位。

    The bits that one has.
    至少一个有的二进制位。

    The bits that exactly one has.
    恰好一个有的二进制位。

    The bits moved up.
    二进制位左移。

    The bits moved down.
    二进制位右移。

    True where x is not.
    x 为假时为真。

    All bits turned over.
    每个二进制位取反。

    True where x is no number.
    x 不是数（nan）时为真。

    True where x is infinite.
    x 是无穷大时为真。

    True where x is finite.
    x 有限时为真。

    x where the condition holds, y elsewhere.
    条件成立处取 x，别处取 y。

    The side that is not taken gets 0; 0 times infinity there still gives nan.
    没有取的一边得到 0；但那里 0 乘无穷大仍然是 nan。

    True where x {} y, element by element.
    逐元素比较，x {} y 时为真。

    its result is true or false
    它的结果是真或假

    its result is not a real number
    它的结果不是实数

    At each place of a window on x, the sum of its products with each filter.
    窗口在 x 上的每个位置，与每个滤波器相乘再求和。

    Each element of x times each filter, added up where conv would have read.
    x 的每个元素乘每个滤波器，加到 conv 读取它的地方。

    For each cell of a filter, the sum of the products of y with what the cell saw of x.
    滤波器的每一格：y 与这一格看到的 x 相乘再求和。

    What a window sees of x at each place, as a column: the patches of an image.
    窗口在每个位置看到的 x 排成一列：图像的小块。

    The reverse of unfold: columns added up where unfold read them.
    unfold 反过来：把各列加回 unfold 读取它的地方。

    The inverse of a matrix.
    矩阵的逆。

    The determinant of a matrix.
    矩阵的行列式。

    grad times the cofactors: out * inverse(x).T
    grad 乘代数余子式： out * inverse(x).T

    The sign of the determinant, and the logarithm of its size.
    行列式的符号，和它绝对值的对数。

    the gradient of the logarithm times the inverse's transpose
    对数的梯度乘逆矩阵的转置

    The X for which x @ X is y.
    使 x @ X 等于 y 的 X。

    y gets solve(x.T, grad), x gets minus that times out.T
    y 得到 solve(x.T, grad) ， x 得到它的相反数乘 out.T

    solve for a triangular matrix.
    三角矩阵的 solve。

    y gets the solution for grad and the transpose, x the triangle of minus that times out.T
    y 得到对 grad 和转置矩阵求解的结果， x 得到它的相反数乘 out.T 的三角部分

    The lower triangle whose product with its transpose a matrix is.
    乘以自己的转置等于给定矩阵的下三角矩阵。

    half of S + S.T, where S = inverse(L).T @ P @ inverse(L) and P is the lower triangle of L.T @ grad with half its diagonal
    S + S.T 的一半，其中 S = inverse(L).T @ P @ inverse(L) ，P 是 L.T @ grad 的下三角，对角线减半

    The pseudo-inverse of a matrix.
    矩阵的伪逆。

    -P.T @ G @ P.T + (I - x @ P) @ G.T @ P @ P.T + P.T @ P @ G.T @ (I - P @ x) for P = out, G = grad
    -P.T @ G @ P.T + (I - x @ P) @ G.T @ P @ P.T + P.T @ P @ G.T @ (I - P @ x) ，其中 P = out ， G = grad

    The exponential of a matrix.
    矩阵的指数。

    the upper right block of the exponential of the blocks x.T, grad over 0, x.T
    分块矩阵 x.T, grad ; 0, x.T 的指数的右上块

    The triangles of a matrix with exchanged rows, in one matrix.
    行交换后的矩阵的两个三角，放在一个矩阵里。

    P.T @ inverse(L).T @ M @ inverse(U).T, where M is L.T @ grad below the diagonal and grad @ U.T on and above it
    P.T @ inverse(L).T @ M @ inverse(U).T ，其中 M 在对角线以下是 L.T @ grad ，对角线及以上是 grad @ U.T

    The first columns of the product of reflections.
    一串反射之积的前几列。

    none is offered
    这里没有提供

    A copy that passes gradients on.
    传递梯度的副本。

    The distance from 0.
    到 0 的距离。

    The square root.
    平方根。

    At 0 the gradient is infinite.
    在 0 处，梯度是无穷大。

    1 divided by the square root.
    1 除以平方根。

    1 divided by x.
    1 除以 x。

    e to the power x.
    e 的 x 次幂。

    exp(x) - 1, exact near 0.
    exp(x) - 1，在 0 附近也准确。

    The natural logarithm.
    自然对数。

    The logarithm to base 2.
    以 2 为底的对数。

    The logarithm to base 10.
    以 10 为底的对数。

    log(1 + x), exact near 0.
    log(1 + x)，在 0 附近也准确。

    The error function of the normal distribution.
    正态分布的误差函数。

    Rounded up.
    向上取整。

    Rounded down.
    向下取整。

    Rounded to the nearest, halves to even.
    取最近的整数，正中间取偶数。

    Rounded toward 0.
    向 0 取整。

    The same values in another element type.
    同样的值，换一种元素类型。

    Kept between two bounds.
    限制在两个界之间。

    At the bounds the gradient is 1.
    在界上，梯度取 1。

    The elements that a subscript selects.
    下标选出的元素。

    zeros, with grad added where the subscript points
    全 0，把 grad 加在下标所指的地方

    Zeros of a shape, with x added where a subscript points.
    某个形状的全 0，把 x 加在下标所指的地方。

    what the subscript selects of grad
    下标在 grad 里选出的部分

    x with y stored where a subscript points.
    x，其中下标所指的地方换成 y。

    x gets grad with zeros where y was stored, y what the subscript selects
    x 得到 grad ，其中存 y 的地方换成 0； y 得到下标选出的部分

    The slices along an axis at the given positions.
    沿一个轴取给定位置的切片。

    zeros, with each slice of grad added at its position
    全 0，把 grad 的每个切片加在它的位置

    For each index the element at the same place, but there along an axis.
    每个下标对应同一处的元素，只是在一个轴上换位置。

    zeros, with each element of grad added where it was taken
    全 0，把 grad 的每个元素加在它被取出的地方

    Zeros of a shape, with x added at positions along an axis.
    某个形状的全 0，把 x 加在一个轴的给定位置。

    the elements of grad at the positions
    grad 在这些位置上的元素

    arr with elements combined with others at positions along an axis.
    arr，其中一个轴的给定位置上的元素与别的合并。

    products and extremes of what was put have none here
    这里不求放入的值的乘积和最值的梯度

    A one at the position that each number gives, among zeros.
    每个数所指的位置上是 1，其余是 0。

    its operand is whole numbers
    它的操作数是整数

    A number where the mask is true, x elsewhere.
    掩码为真处取一个数，别处取 x。

    The same elements under another shape.
    元素不变，换一个形状。

    The axes in another order.
    换轴的顺序。

    Without axes of length 1: the named ones, or all.
    去掉长度为 1 的轴：指定的几个，或全部。

    With further axes of length 1.
    添上长度为 1 的轴。

    Several axes as one.
    几个轴合成一个。

    Stretched to a shape; -1 leaves a length.
    拉伸到某个形状；-1 表示长度不变。

    Repeated along each axis.
    沿每个轴重复。

    the sum of grad over the repeats
    grad 对各次重复求和

    Turned around along axes.
    沿轴翻转。

    Shifted along axes; what leaves at the end comes back in front.
    沿轴平移；从末尾出去的回到前面。

    The elements between two positions along an axis.
    沿一个轴，取两个位置之间的元素。

    One after another along an axis.
    沿一个轴首尾相接。

    each operand gets its slice of grad
    每个操作数得到 grad 里属于它的一段

    Side by side along a new axis.
    沿一个新轴并排放。

    Surrounded by a value; widths before and after for each axis in turn.
    四周填上一个值；每个轴依次给前后的宽度。

    The lower triangle, zeros above.
    下三角，上面是 0。

    The upper triangle, zeros below.
    上三角，下面是 0。

    The diagonal of two axes, as a new last axis.
    两个轴的对角线，作为新的最后一轴。

    Zeros of a shape with the elements on a diagonal.
    某个形状的全 0，元素放在一条对角线上。

    the order turned back
    换回原来的顺序

    what the slice left out
    切片之外的部分

    The matrix product over the last two axes.
    最后两个轴上的矩阵乘积。

    grad @ y.T and x.T @ grad
    grad @ y.T 和 x.T @ grad

    The sum of the products along the last axis.
    沿最后一轴相乘再求和。

    All products of an element of x with one of y.
    x 的每个元素与 y 的每个元素的乘积。

    grad @ y and x @ grad
    grad @ y 和 x @ grad

    The sum of a diagonal of two axes.
    两个轴的对角线之和。

    The vector product along an axis of length 3.
    沿长度为 3 的轴的向量积。

    with the last axis back
    最后一轴放回去

    with the diagonal back
    对角线放回去

    the diagonal's shape
    对角线的形状

    -label * log(x) - (1 - label) * log(1 - x), the logarithms at least -100.
    -label * log(x) - (1 - label) * log(1 - x)，对数不小于 -100。

    At 0 and 1 the divisor x * (1 - x) is taken as 1e-12.
    在 0 和 1 处，除数 x * (1 - x) 取 1e-12。

    The binary cross entropy of sigmoid(x), exact far from 0.
    sigmoid(x) 的二元交叉熵，离 0 很远时也准确。

    -log(softmax(x)) at the class of each label, 0 at the label to ignore.
    在每个标签的类别处取 -log(softmax(x))，要忽略的标签处为 0。

    -log(softmax(x)) weighted by the probabilities in label, summed along an axis.
    -log(softmax(x)) 用 label 里的概率加权，沿一个轴求和。

    -x at the class of each label, 0 at the label to ignore.
    在每个标签的类别处取 -x，要忽略的标签处为 0。

    Along an axis a one at the class of each label among zeros; other labels give none.
    沿一个轴，在每个标签的类别处是 1，其余是 0；别的标签全是 0。

    Half the square of x - label up to delta, a straight line beyond.
    x - label 不超过 delta 时取平方的一半，再远就是直线。

    label * (log(label) - x) for a logarithm x of a probability; 0 where label is.
    label * (log(label) - x)，x 是概率的对数；label 为 0 处是 0。

    -label * log(x + epsilon) - (1 - label) * log(1 - x + epsilon).
    -label * log(x + epsilon) - (1 - label) * log(1 - x + epsilon)。

    Shifted and scaled to mean 0 and variance 1 over some axes.
    在某些轴上平移并放缩到均值 0、方差 1。

    x where the mask is 1, scaled up, and 0 where it is 0.
    掩码为 1 处取放大的 x，为 0 处取 0。

    The row of a weight that each number names.
    权重里每个编号所指的那一行。

    zeros, with each row of grad added to the row it came from, but not to that of padding_idx
    全 0，把 grad 的每一行加回它来自的那一行，padding_idx 那一行除外

    Elementwise functions
    逐元素函数

    Special functions
    特殊函数

    Circular and hyperbolic functions
    三角与双曲函数

    Comparison and choice
    比较与选择

    Linear algebra
    线性代数

    The elements in order along an axis.
    沿一个轴排好序的元素。

    The positions that would sort the elements along an axis.
    沿一个轴给元素排序的位置。

    its result is positions
    它的结果是位置

    The first k elements in order along an axis.
    沿一个轴排序后的前 k 个元素。

    The k-th smallest element along an axis.
    沿一个轴第 k 小的元素。

    The most frequent element along an axis, of several the smallest.
    沿一个轴最常出现的元素，有几个时取最小的。

    The largest element up to each place along an axis.
    沿一个轴，到每个位置为止最大的元素。

    The smallest element up to each place along an axis.
    沿一个轴，到每个位置为止最小的元素。

    The largest element of x in each place of a window.
    窗口在每个位置看到的 x 的最大元素。

    Of equal largest elements the first gets the gradient.
    有几个最大元素时，梯度归第一个。

    The largest element in each of so many parts of x.
    把 x 分成若干份，每份的最大元素。

    Zeros of a shape with the elements of x at their positions in each channel.
    某个形状的全 0，把 x 的元素放到每个通道的给定位置。

    The elements of x at positions in each channel.
    x 的每个通道在给定位置的元素。

    The mean of x in each place of a window.
    窗口在每个位置看到的 x 的平均。

    Each element of x shared out evenly over its place of a window.
    x 的每个元素平分给窗口的那个位置。

    The mean of each of so many parts of x.
    把 x 分成若干份，每份的平均。

    Each element of x shared out evenly over its part.
    x 的每个元素平分给它的那一份。

    each element of grad goes to the largest element of its window
    grad 的每个元素归窗口里最大的那个元素

    The sum.
    求和。

    The mean.
    求平均。

    The mean square distance from the mean.
    到平均值的距离的平方的平均。

    The standard deviation, the root of the variance.
    标准差，即方差的平方根。

    The product.
    求积。

    Where a factor is 0 its gradient is the product of the others.
    有因数为 0 时，它的梯度是其余因数的积。

    The p-norm: the p-th root of the sum of the |x| to the power p.
    p 范数：|x| 的 p 次幂之和，再开 p 次方。

    Where the first largest is.
    第一个最大元素的位置。

    Where the first smallest is.
    第一个最小元素的位置。

    The sums of all up to each place along an axis.
    沿一个轴，到每个位置为止的和。

    The products of all up to each place along an axis.
    沿一个轴，到每个位置为止的积。

    for each factor, the sum of grad times the product of the other factors up to there
    每个因数得到： grad 乘到那里为止其余因数的积，再求和

    The logarithm of the sum of exponentials up to each place along an axis.
    沿一个轴，到每个位置为止的指数之和的对数。

    The sum of what is a number.
    是数的元素（不算 nan）之和。

    The mean of what is a number.
    是数的元素（不算 nan）的平均。

    The largest.
    最大的。

    The smallest.
    最小的。

    True if all are.
    全都为真才为真。

    True if one is.
    有一个为真就为真。

    How many are not 0.
    不是 0 的有几个。

    its result is a count
    它的结果是个数

    The logarithm of the sum of exponentials.
    指数之和的对数。

    The sum over the axes that broadcasting stretched.
    沿广播拉伸的轴求和。

    its result is a position
    它的结果是位置

    Equal extremes share the gradient evenly.
    几个最值相等时平分梯度。

    (p is infinite)
    （p 是无穷大）

    the reduced axes as 1
    归约的轴长度为 1

    scale * x + bias, or scale * (x + bias).
    scale * x + bias，或 scale * (x + bias)。

    What truncation leaves.
    截尾之后剩下的小数部分。

    At its jumps the gradient is 1.
    在跳变处，梯度取 1。

    Degrees as radians.
    角度变弧度。

    Radians as degrees.
    弧度变角度。

    log(x / (1 - x)), with x kept eps away from 0 and 1.
    log(x / (1 - x))，x 与 0 和 1 至少相距 eps。

    Where x was moved the gradient is 0.
    x 被移动过的地方，梯度取 0。

    scale_b * tanh(scale_a * x).
    scale_b * tanh(scale_a * x)。

    sin(pi * x) / (pi * x), and 1 at 0.
    sin(pi * x) / (pi * x)，在 0 处是 1。

    At 0 the gradient is 0.
    在 0 处，梯度是 0。

    Numbers in place of nan and infinities.
    把 nan 和无穷大换成数。

    Where a number was put the gradient is 0.
    换成数的地方，梯度取 0。

    The distance of the point (x, y) from the origin.
    点 (x, y) 到原点的距离。

    At the origin the gradient is taken as 0.
    在原点，梯度取 0。

    log(exp(x) + exp(y)), exact far from 0.
    log(exp(x) + exp(y))，离 0 很远时也准确。

    The size of x with the sign of y.
    x 的大小配上 y 的符号。

    Where x is 0 the gradient is taken as 0.
    x 为 0 处，梯度取 0。

    0 where x is negative, 1 where it is positive, else y.
    x 为负处是 0，为正处是 1，否则是 y。

    x times 2 to the power y.
    x 乘 2 的 y 次幂。

    The next number after x on the way to y.
    从 x 往 y 走的下一个数。

    it is made of jumps
    它全是跳变

    The greatest common divisor of whole numbers.
    整数的最大公约数。

    The least common multiple of whole numbers.
    整数的最小公倍数。

    True for negative numbers, -0 too.
    负数为真，-0 也算。

    True where x is negative infinity.
    x 是负无穷大时为真。

    True where x is positive infinity.
    x 是正无穷大时为真。

    True everywhere: all numbers here are real.
    处处为真：这里的数都是实数。

    its operands are whole numbers
    它的操作数是整数

    The logarithm of the gamma function.
    伽马函数的对数。

    The derivative of lgamma.
    lgamma 的导数。

    The n-th derivative of digamma.
    digamma 的 n 阶导数。

    The inverse of erf.
    erf 的反函数。

    The modified Bessel function of order 0.
    0 阶修正贝塞尔函数。

    The modified Bessel function of order 1.
    1 阶修正贝塞尔函数。

    The lower incomplete gamma function P(x, y).
    下不完全伽马函数 P(x, y)。

    The upper incomplete gamma function Q(x, y).
    上不完全伽马函数 Q(x, y)。

    Only y has a gradient.
    只有 y 有梯度。

    Q of the QR decomposition: orthonormal columns.
    QR 分解的 Q：各列标准正交。

    (grad + Q @ copyltu(-grad.T @ Q)) @ inverse(R).T, where copyltu mirrors the lower triangle
    (grad + Q @ copyltu(-grad.T @ Q)) @ inverse(R).T ，其中 copyltu 把下三角对称地抄到上面

    R of the QR decomposition: an upper triangle.
    QR 分解的 R：上三角矩阵。

    Q @ copyltu(R @ grad.T) @ inverse(R).T, where copyltu mirrors the lower triangle
    Q @ copyltu(R @ grad.T) @ inverse(R).T ，其中 copyltu 把下三角对称地抄到上面

    The eigenvalues of a symmetric matrix, ascending.
    对称矩阵的特征值，从小到大。

    V @ diag(grad) @ V.T for the eigenvectors V
    V @ diag(grad) @ V.T ，V 是特征向量

    The eigenvectors of a symmetric matrix, as columns.
    对称矩阵的特征向量，按列排。

    half of S + S.T for S = V @ (F * (V.T @ grad)) @ V.T, where F is 1 over the differences of the eigenvalues
    S + S.T 的一半，S = V @ (F * (V.T @ grad)) @ V.T ，其中 F 是特征值之差的倒数

    Equal eigenvalues have no single eigenvectors: the gradient is infinite there.
    特征值相等时特征向量不唯一：那里的梯度是无穷大。

    The singular values of a matrix, largest first.
    矩阵的奇异值，从大到小。

    U @ diag(grad) @ Vh for the singular vectors U and Vh
    U @ diag(grad) @ Vh ，U 和 Vh 是奇异向量

    U of the singular value decomposition, as columns.
    奇异值分解的 U，按列排。

    U @ (F * (U.T @ grad - grad.T @ U)) @ S @ Vh + (I - U @ U.T) @ grad @ inverse(S) @ Vh, where F is 1 over the differences of the squares of S
    U @ (F * (U.T @ grad - grad.T @ U)) @ S @ Vh + (I - U @ U.T) @ grad @ inverse(S) @ Vh ，其中 F 是 S 平方之差的倒数

    Equal singular values have no single vectors: the gradient is infinite there.
    奇异值相等时奇异向量不唯一：那里的梯度是无穷大。

    Vh of the singular value decomposition, as rows.
    奇异值分解的 Vh，按行排。

    the rule of U for the transpose
    对转置用 U 的规则

    The sine.
    正弦。

    The cosine.
    余弦。

    The tangent.
    正切。

    The angle with this sine.
    正弦为 x 的角。

    The angle with this cosine.
    余弦为 x 的角。

    The angle with this tangent.
    正切为 x 的角。

    The hyperbolic sine.
    双曲正弦。

    The hyperbolic cosine.
    双曲余弦。

    The hyperbolic tangent.
    双曲正切。

    The inverse of sinh.
    sinh 的反函数。

    The inverse of cosh.
    cosh 的反函数。

    The inverse of tanh.
    tanh 的反函数。

    keeps
    保存

    kink
    折点

    grad = 1
    grad = 1

    Paddle
    Paddle

    backward
    反向

    example
    例子

    Activations
    激活函数

    Arithmetic
    四则运算

    Layout
    形状与排列

    Indexing
    下标与选取

    Reductions
    归约

    Losses
    损失函数

    Networks
    神经网络

    Convolution
    卷积

    Pooling
    池化

    Ordering
    排序

    Decompositions
    矩阵分解

    Spectra
    谱分解

    Order
    排序

    Creation
    创建

    Random numbers
    随机数

    Random samples
    随机抽样

    Inquiries
    查询

    Gradients
    梯度

    Made of several operators
    由几个算子组成

    x * sigmoid(x).
    x * sigmoid(x)。

    x - tanh(x).
    x - tanh(x)。

    x times x.
    x 乘 x。

    -1, 0 or 1.
    -1、0 或 1。

    i0(x) * exp(-|x|).
    i0(x) * exp(-|x|)。

    i1(x) * exp(-|x|).
    i1(x) * exp(-|x|)。

    x / (1 + |x|).
    x / (1 + |x|)。

    exp(x) times the sum from there to the end of grad * exp(-out)
    exp(x) 乘以从那里到末尾 grad * exp(-out) 的和
    """#
}
