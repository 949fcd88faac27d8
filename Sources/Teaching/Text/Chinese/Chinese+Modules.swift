extension Chinese {
  /// Errors of the modules of the standard library.
  static let modules = #"""
    maxlen must be non-negative
    maxlen 不能是负数

    pop from an empty deque
    deque 是空的，取不出元素

    {} is not in deque
    deque 里没有 {}

    deque already at its maximum size
    deque 已经达到最大长度

    deque.remove(x): x not in deque
    deque.remove(x)：deque 里没有 x

    sequence index must be integer, not '{}'
    序列的下标必须是整数，不能是 '{}'

    deque index out of range
    deque 的下标超出范围

    deque mutated during iteration
    遍历时 deque 被改动了

    isqrt() argument must be nonnegative
    isqrt() 的参数不能是负数

    factorial() not defined for negative values
    负数没有阶乘

    n must be a non-negative integer
    n 必须是非负整数

    k must be a non-negative integer
    k 必须是非负整数

    math range error
    结果太大，超出范围

    math domain error
    参数不在这个函数的定义域里

    type {} doesn't define __trunc__ method
    {} 类型没有 __trunc__ 方法

    Expected an int as second argument to ldexp.
    ldexp 的第 2 个参数应当是整数

    tolerances must be non-negative
    容差不能是负数

    float division by zero
    浮点数除以零

    both points must have the same number of dimensions
    两个点的维数必须相同

    intermediate overflow in fsum
    fsum 的中间结果溢出

    -inf + inf in fsum
    fsum 里 -inf 和 inf 相加

    the pattern tries too many ways to match this text
    这个模式匹配这段文本时要试的可能太多了

    nested repetitions such as (a+)+ do so: make the pattern more definite
    嵌套的重复（如 (a+)+）会这样：把模式写得更确定一些

    first argument must be string or compiled pattern
    第一个参数必须是字符串或编译好的模式

    expected string or bytes-like object, got '{}'
    这里要字符串或类似 bytes 的对象，得到的是 '{}'

    a compiled pattern is needed here, not {}
    这里要编译好的模式，不能是 {}

    unbalanced parenthesis
    括号不配对

    the pattern is nested too deep
    模式嵌套得太深

    nothing to repeat
    没有可以重复的内容

    multiple repeat
    重复了两次

    more than {} repetitions
    重复超过 {} 次

    min repeat greater than max repeat
    最少次数比最多次数还大

    unknown group name '{}'
    没有名为 '{}' 的组

    missing ), unterminated comment
    注释没有结束，缺少 )

    redefinition of group name '{}' as group {}; was group {}
    组名 '{}' 又定义为第 {} 组，它原来是第 {} 组

    missing ), unterminated subpattern
    子模式没有结束，缺少 )

    missing {}, unterminated name
    名字没有结束，缺少 {}

    missing group name
    缺少组名

    look-behind requires fixed-width pattern
    向后看（look-behind）的模式长度必须固定

    invalid group reference
    无效的组引用

    global flags not at the start of the expression
    全局标志要写在表达式开头

    unknown extension ?
    不认识的扩展 ?

    bad escape (end of pattern)
    模式末尾的转义不完整

    invalid group reference {}
    无效的组引用 {}

    cannot refer to an open group
    不能引用还没有结束的组

    bad escape \{}
    无效的转义 \{}

    incomplete escape
    转义不完整

    unterminated character set
    字符集没有结束

    bad character range
    无效的字符范围

    the pattern is too large
    模式太大

    recursion limit must be greater or equal than 1
    递归上限至少是 1

    Invalid value NaN (not a number)
    值不能是 NaN（不是一个数）

    sleep length must be non-negative
    sleep 的时长不能是负数

    timestamp out of range for platform time_t
    时间戳超出了系统的范围

    Tuple or struct_time argument required
    这里要元组或 struct_time

    number of bits must be non-negative
    位数不能是负数

    state vector is the wrong size
    状态向量的长度不对
    """#
}
