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

    lo must be non-negative
    lo 不能是负数

    Counter.fromkeys() is undefined.  Use Counter(iterable) instead.
    没有 Counter.fromkeys()，请用 Counter(iterable)

    {} takes {} positional arguments but {} were given
    {} 接受 {} 个位置参数，却给了 {} 个

    {} got an unexpected keyword argument {}
    {} 没有名为 {} 的参数

    can't set attribute
    这个属性不能设置

    Got more default values than field names
    默认值比字段还多

    first argument must be callable or None
    第一个参数必须可以调用，或是 None

    dictionary is empty
    字典是空的

    Type names and field names must be strings
    类型名和字段名必须是字符串

    Type names and field names must be valid identifiers: {}
    类型名和字段名必须能当标识符：{}

    Type names and field names cannot be a keyword: {}
    类型名和字段名不能是关键字：{}

    Field names cannot start with an underscore: {}
    字段名不能以下划线开头：{}

    Encountered duplicate field name: {}
    字段名重复了：{}

    {} got multiple values for argument {}
    {} 的参数 {} 给了多个值

    Expected {} arguments, got {}
    需要 {} 个参数，得到 {} 个

    Got unexpected field names: {}
    不认识的字段名：{}

    Key not found in the first mapping: {}
    第一个映射里没有这个键：{}

    generator didn't stop after throw()
    生成器在 throw() 之后没有停下

    generator didn't stop
    生成器没有停下

    generator didn't yield
    生成器没有 yield

    cannot specify both default and default_factory
    default 和 default_factory 不能都给

    cannot assign to field {}
    不能给字段 {} 赋值

    cannot delete field {}
    不能删除字段 {}

    eq must be true if order is true
    order 为真时 eq 也必须为真

    must be called with a dataclass type or instance
    要用 dataclass 的类型或实例调用

    asdict() should be called on dataclass instances
    asdict() 要用 dataclass 的实例调用

    astuple() should be called on dataclass instances
    astuple() 要用 dataclass 的实例调用

    replace() should be called on dataclass instances
    replace() 要用 dataclass 的实例调用

    {} takes {} positional argument{} but {} were given
    {1} 接受 {2} 个位置参数，却给了 {4} 个

    mutable default {} for field {} is not allowed: use default_factory
    字段 {2} 的默认值不能是可变的 {1}：请用 default_factory

    non-default argument {} follows default argument
    没有默认值的参数 {} 不能写在有默认值的后面

    Cannot overwrite attribute {} in class {}. Consider using functools.total_ordering
    类 {2} 里的属性 {1} 不能覆盖；可以考虑 functools.total_ordering

    date value out of range
    日期超出范围

    unconverted data remains: {}
    还有没用上的内容：{}

    year {} is out of range
    年份 {} 超出范围

    month must be in 1..12
    月份要在 1..12 之间

    day is out of range for month
    这个月没有这一天

    Invalid isoformat string: {}
    不是 ISO 格式的字符串：{}

    {} must be in 0..{}
    {} 要在 0..{} 之间

    '{}' is a bad directive in format '{}'
    格式 '{2}' 里不认识 '{1}'

    {} is not a valid {}
    {} 不是有效的 {}

    duplicate values found in {}: {} -> {}
    {} 里有重复的值：{} -> {}

    {} and {} are the same file
    {} 和 {} 是同一个文件

    must define at least one ordering operation: < > <= >=
    至少要定义一种次序运算：< > <= >=

    the first argument must be callable
    第一个参数必须可以调用

    {} requires at least 1 positional argument
    {} 至少要 1 个位置参数

    reduce() of empty iterable with no initial value
    reduce() 的序列是空的，又没有给初值

    Indices for islice() must be None or an integer: 0 <= x <= sys.maxsize.
    islice() 的下标必须是 None 或不超出范围的非负整数

    n must be at least one
    n 至少是 1

    Step for islice() must be a positive integer or None.
    islice() 的步长必须是正整数或 None

    Stop argument for islice() must be None or an integer: 0 <= x <= sys.maxsize.
    islice() 的终点必须是 None 或不超出范围的非负整数

    islice expected at most 4 arguments, got {}
    islice 最多 4 个参数，却给了 {} 个

    n must be >= 0
    n 不能小于 0

    r must be non-negative
    r 不能是负数

    sequence.index(x): x not in sequence
    sequence.index(x)：序列里没有 x

    attribute name must be a string
    属性名必须是字符串

    no path specified
    没有给路径

    {} is not in the subpath of {}
    {} 不在 {} 之下

    [Errno 17] File exists: {}
    [Errno 17] 文件已经存在：{}

    {} requires at least one data point
    {} 至少要一个数据

    no median for empty data
    没有数据，求不出中位数

    no mode for empty data
    没有数据，求不出众数

    variance requires at least two data points
    方差至少要两个数据

    stdev requires at least two data points
    标准差至少要两个数据

    timeit takes functions here, not source text
    这里的 timeit 要函数，不要源代码

    'mappingproxy' object does not support item assignment
    'mappingproxy' 对象不能给元素赋值

    Expected code to be unreachable, but got: {}
    本来不该走到这里，却得到：{}

    Cannot instantiate {}
    {} 不能创建实例

    dict contains fields not in fieldnames: {}
    字典里有 fieldnames 之外的字段：{}

    unexpected end of data
    数据意外结束

    I/O operation on closed file
    文件已经关闭，不能再读写

    string argument expected, got '{}'
    这里要字符串，得到的是 '{}'

    Negative seek position {}
    定位的位置不能是负数 {}

    Invalid \uXXXX escape
    无效的 \uXXXX 转义

    Object of type {} is not JSON serializable
    {} 类型的对象不能写成 JSON

    keys must be str, int, float, bool or None, not {}
    键必须是 str、int、float、bool 或 None，不能是 {}

    the JSON object must be str, bytes or bytearray, not {}
    JSON 文本必须是 str、bytes 或 bytearray，不能是 {}

    Unexpected UTF-8 BOM (decode using utf-8-sig)
    开头有 UTF-8 BOM（请用 utf-8-sig 解码）

    Out of range float values are not JSON compliant
    超出范围的浮点数不合 JSON 的规定

    Extra data
    后面还有多余的内容

    Expecting value
    这里应当有一个值

    Unterminated string starting at
    字符串没有结束，它开始于

    Expecting ',' delimiter
    这里应当有 ','

    Expecting property name enclosed in double quotes
    属性名应当写在双引号里

    Expecting ':' delimiter
    这里应当有 ':'

    Invalid control character at
    无效的控制字符，在

    Invalid \escape
    无效的转义

    Circular reference detected
    发现循环引用

    Unknown level: {}
    没有 {} 这个级别

    [Errno 2] No such file or directory: {}
    [Errno 2] 没有这个文件或文件夹：{}

    there are no bytes objects here
    这里没有 bytes 对象

    non-integer {} for randrange()
    randrange() 的 {} 不是整数

    empty range for randrange()
    randrange() 的范围是空的

    empty range for randrange() ({}, {}, {})
    randrange() 的范围（{}, {}, {}）是空的

    zero step for randrange()
    randrange() 的步长是零

    Cannot choose from an empty sequence
    不能从空序列里选

    Population must be a sequence.  For dicts or sets, use sorted(d).
    总体必须是序列；字典或集合请用 sorted(d)

    Sample larger than population or is negative
    样本比总体还大，或者是负数

    The number of weights does not match the population
    权重的个数与总体不符

    Total of weights must be greater than zero
    权重之和必须大于零

    Total of weights must be finite
    权重之和必须是有限的

    gammavariate: alpha and beta must be > 0.0
    gammavariate：alpha 和 beta 必须大于 0.0

    Missing a non-None stop argument
    缺少不是 None 的 stop

    The number of choices must be a keyword argument: k={}
    选几个要用名字给出：k={}

    Cannot specify both weights and cumulative weights
    weights 和 cum_weights 不能都给

    The only supported seed types are: None,\nint, float, str, bytes, and bytearray.
    种子只能是 None、\nint、float、str、bytes 或 bytearray

    no such group
    没有这个组

    missing <
    缺少 <

    Invalid placeholder in string: line {}, col {}
    字符串里的占位符无效：第 {} 行，第 {} 列
    """#
}
