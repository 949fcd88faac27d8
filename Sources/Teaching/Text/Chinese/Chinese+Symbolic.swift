extension Chinese {
  /// What the symbolic part refuses.
  static let symbolic = #"""
    that is too much work for this algebra: a smaller question?
    这个问题的计算量太大了：换个小一点的？

    only polynomials and their quotients are factored here
    这里只能分解多项式和它们的商

    that divides by 0
    除数是 0

    FLINT's answer could not be read
    看不懂 FLINT 给出的结果

    this needs the library FLINT, which is not installed: apt-get install libflint17
    这需要 FLINT 库，而它没有安装：apt-get install libflint17

    that polynomial is too large for this algebra
    多项式太大，这里算不了

    FLINT found no answer
    FLINT 没有找到答案

    the integral has no finite value that could be worked out here
    这个积分在这里求不出有限的值

    a pole or a jump in the interval, or an integral that does not converge
    区间里有极点或跳变，或者积分不收敛

    partial fractions were not found
    没有找到部分分式

    no antiderivative was found by the methods that are known here
    这里的方法都没有找到原函数

    no antiderivative was found that differentiating would confirm
    没有找到求导后能对上的原函数

    the result is no number; the gradient is that of a number: take its sum, perhaps
    结果不是一个数，而梯度是对一个数求的：也许应该先求和

    the rule of {} is no formula ({}), so it has no closed form
    {} 的规则不是公式（{}），所以没有解析式

    {} has no derivative: {}
    {} 不可导：{}

    the settings of {} are no numbers
    {} 的设置不是数

    the rule of {} needs shapes that are not known
    {} 的规则要用到未知的形状

    a graph of {} nodes is too large for a formula
    计算图有 {} 个节点，太大了，写不成公式

    there is no graph behind this value
    这个值后面没有计算图

    backward() has released the graph behind this value: compute it again
    这个值后面的计算图已被 backward() 释放：请重新计算

    a tensor without a name has no symbolic form: give it one
    没有名字的张量写不成符号：给它起个名字

    {} has no further derivative here
    {} 在这里不能再求导

    no closed form is known here for {} of vectors and matrices
    {} 用于向量和矩阵时，这里没有解析式

    the shapes of the operands of {} do not fit
    {} 的操作数形状不相配

    @ takes vectors and matrices here
    这里的 @ 只用于向量和矩阵

    the inner axes of `{} @ {}` do not fit
    `{} @ {}` 的内侧轴不相配

    only matrices are transposed here
    这里只能转置矩阵

    there is no axis {}
    没有第 {} 轴

    no solution was found that putting it in would confirm
    没有找到代回去能成立的解

    the equation does not tell y' by itself
    这个方程解不出单独的 y'

    only separable and linear equations of first order are solved here
    一阶方程里，这里只解可分离变量的和线性的

    only linear equations with constant coefficients are solved in {}
    {} 的方程里，这里只解常系数线性方程

    no method that is known here solves this for {}
    这里的方法都解不出 {}

    no closed form was found, and no real root between -100 and 100
    没有找到解析解，在 -100 到 100 之间也没有实根

    a system must be linear in {} here
    这里的方程组必须对 {} 是线性的

    there is no function `{}`
    没有函数 `{}`

    `{}` cannot be called here
    这里不能调用 `{}`

    there is no operator `{}`
    没有算子 `{}`

    {} has no argument `{}`
    {} 没有参数 `{}`

    {} does not take these arguments
    {} 不接受这些参数

    {} takes {}, not {}
    {} 需要 {}，而不是 {}

    a setting must be a number here
    这里的设置必须是数

    `{}` calls itself without an end
    `{}` 不停地调用自己

    `{}` takes {} arguments
    `{}` 需要 {} 个参数

    `{}` takes {} arguments, not {}
    `{}` 需要 {} 个参数，而不是 {} 个

    this number
    这个数

    this comparison
    这个比较

    {} has no symbolic form
    {}写不成符号

    `{}` is a module
    `{}` 是模块

    `{}` is a function: call it
    `{}` 是函数：请调用它

    `{}` is a {}, no number or tensor
    `{}` 是 {}，不是数，也不是张量

    {} is no number
    {} 不是数

    {} has no value
    {} 没有值
    """#
}
