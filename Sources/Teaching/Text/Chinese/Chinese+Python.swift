extension Chinese {
  /// Errors of the language itself: names, calls, operations.
  static let python = #"""
    {} argument after * must be an iterable, not {}
    {} 里 * 后面的参数要能逐个取出元素，不能是 {}

    {} got multiple values for keyword argument '{}'
    {} 的关键字参数 '{}' 给了多次

    {} argument after ** must be a mapping, not {}
    {} 里 ** 后面的参数必须是字典一类的映射，不能是 {}

    keywords must be strings
    关键字必须是字符串

    metaclass must be a class
    元类必须是类

    '{}' object is not a mapping
    '{}' 对象不是映射

    No active exception to reraise
    现在没有正在处理的异常，raise 无法再次引发

    exceptions must derive from BaseException
    异常必须继承自 BaseException

    exception causes must derive from BaseException
    from 后面必须是继承自 BaseException 的异常

    catching classes that do not inherit from BaseException is not allowed
    except 里的类必须继承自 BaseException

    '{}' object does not support the context manager protocol
    '{}' 对象不能用在 with 里（它没有上下文管理方法）

    a cell slot
    单元槽

    super() argument 1 must be a type, not {}
    super() 的第 1 个参数必须是类型，不能是 {}

    super(type, obj): obj must be an instance or subtype of type
    super(type, obj)：obj 必须是 type 的实例或子类

    too many values to unpack (expected {})
    要拆开的值太多（只要 {} 个）

    not enough values to unpack (expected {}, got {})
    要拆开的值不够（需要 {} 个，只有 {} 个）

    not enough values to unpack (expected at least {}, got {})
    要拆开的值不够（至少需要 {} 个，只有 {} 个）

    cannot unpack non-iterable {} object
    {} 对象不能拆开赋给多个名字（不可迭代）

    cannot access local variable '{}' where it is not associated with a value
    局部变量 '{}' 在这里还没有赋值

    cannot access free variable '{}' where it is not associated with a value in enclosing scope
    外层函数的变量 '{}' 在这里还没有赋值

    name '{}' is not defined
    名字 '{}' 没有定义

    {}() got multiple values for argument '{}'
    {}() 的参数 '{}' 给了多个值

    {}() got multiple values for keyword argument '{}'
    {}() 的关键字参数 '{}' 给了多个值

    {}() missing {} required keyword-only argument{}: {}
    {1}() 缺少 {2} 个只能用名字给出的参数：{4}

    {}() got some positional-only arguments passed as keyword arguments: '{}'
    {}() 有些只能按位置给出的参数用了名字：'{}'

    {}() got an unexpected keyword argument '{}'
    {}() 没有名为 '{}' 的参数

    {}() takes {} positional argument{} but {}{} {} given
    {1}() 接受 {2} 个位置参数，却给了 {4} 个

    Cannot create a consistent method resolution\norder (MRO) for bases {}
    定不出一致的方法查找顺序（MRO），\n基类是 {}

    bases must be types, not '{}'
    基类必须是类型，不能是 '{}'

    type '{}' is not an acceptable base type
    '{}' 类型不能作基类

    duplicate base class {}
    基类 {} 重复了

    {}.__init_subclass__() takes no keyword arguments
    {}.__init_subclass__() 不接受关键字参数

    the class was given '{}'
    类定义里给了 '{}'

    {}() takes no arguments
    {}() 不接受参数

    __init__() should return None, not '{}'
    __init__() 应当返回 None，不能返回 '{}'

    cannot create '{}' instances
    不能创建 '{}' 的实例

    Can't instantiate abstract class {} with abstract method{} {}
    抽象类 {1} 不能创建实例，抽象方法 {3} 还没有实现

    object.__new__(X): X is not a type object
    object.__new__(X)：X 不是类型

    type.__new__(X): X is not a type object
    type.__new__(X)：X 不是类型

    super(): no arguments
    super()：这里没有参数可用

    type.__new__() argument 3 must be dict, not {}
    type.__new__() 的第 3 个参数必须是 dict，不能是 {}

    {}.__new__(X): X is not a type object
    {}.__new__(X)：X 不是类型

    '{}' not supported between instances of '{}' and '{}'
    '{2}' 与 '{3}' 之间不能用 '{1}' 比较

    float floor division by zero
    浮点数整除以零

    float modulo
    浮点数对零取余

    0.0 cannot be raised to a negative power
    0.0 不能取负数次幂

    a negative number to a fractional power is complex, which is not supported
    负数的分数次幂是复数，这里不支持

    (34, 'Numerical result out of range')
    (34, '结果太大，超出范围')

    {} returned non-string (type {})
    {} 返回的不是字符串（而是 {} 类型）

    division by zero
    除数为零

    negative shift count
    移位的位数不能是负数

    too many digits in integer
    整数的位数太多

    integer of {} bits is too large
    {} 位的整数太大

    integer division result too large for a float
    整数相除的结果太大，放不进 float

    integer division or modulo by zero
    整数整除或取余时除数为零

    integer modulo by zero
    整数取余时除数为零

    '{}' object is not callable
    '{}' 对象不能调用

    '{}' object is not subscriptable
    '{}' 对象不能用下标取元素

    '{}' object does not support item assignment
    '{}' 对象不能给元素赋值

    '{}' object doesn't support item deletion
    '{}' 对象不能删除元素

    'in <string>' requires string as left operand, not {}
    'in <string>' 左边要字符串，不能是 {}

    argument of type '{}' is not iterable
    '{}' 类型不能用 in 查找（不可迭代）

    string indices must be integers, not '{}'
    字符串的下标必须是整数，不能是 '{}'

    {} indices must be integers or slices, not {}
    {} 的下标必须是整数或切片，不能是 {}

    cannot fit 'int' into an index-sized integer
    这个整数太大，不能当下标

    {} index out of range
    {} 的下标超出范围

    attempt to assign sequence of size {} to extended slice of size {}
    长度为 {} 的序列不能赋给长度为 {} 的扩展切片

    can only assign an iterable
    赋给切片的值要能逐个取出元素

    attempted relative import with no known parent package
    相对导入时不知道上级包是哪个

    attempted relative import beyond top-level package
    相对导入超出了最上层的包

    cannot import name '{}' from '{}'{}
    不能从 '{2}' 导入名字 '{1}'{3}

    Item in {}.__all__ must be str, not {}
    {}.__all__ 里的元素必须是 str，不能是 {}

    too much source text
    源代码太长

    No module named '{}'
    没有名为 '{}' 的模块

    Dandelion does not offer {}: {}
    Dandelion 没有提供 {}：{}

    bad operand type for unary {}: '{}'
    一元运算 {} 不能用于 '{}'

    can only concatenate str (not "{}") to str
    str 只能和 str 相接，不能和 "{}" 相接

    can only concatenate list (not "{}") to list
    list 只能和 list 相接，不能和 "{}" 相接

    can only concatenate tuple (not "{}") to tuple
    tuple 只能和 tuple 相接，不能和 "{}" 相接

    can't multiply sequence by non-int of type '{}'
    序列不能乘以 '{}'，只能乘以整数

    unsupported operand type(s) for {}: '{}' and '{}'
    '{2}' 与 '{3}' 之间不能用 {1} 运算

    the memory is nearly used up
    内存快用完了

    type object '{}' has no attribute '{}'
    类型 '{}' 没有属性 '{}'

    module '{}' has no attribute '{}'
    模块 '{}' 没有属性 '{}'

    '{}' object has no attribute '{}'
    '{}' 对象没有属性 '{}'

    cannot set '{}' attribute of immutable type '{}'
    不能给不可变类型 '{2}' 设置属性 '{1}'

    '{}' object attribute '{}' is read-only
    '{}' 对象的属性 '{}' 是只读的

    unreadable attribute
    这个属性不能读

    property '{}' of '{}' object has no setter
    '{2}' 对象的属性 '{1}' 不能赋值（没有 setter）

    property '{}' of '{}' object has no deleter
    '{2}' 对象的属性 '{1}' 不能删除（没有 deleter）

    Python int too large to convert to C ssize_t
    Python 的整数太大，放不进 C 的 ssize_t

    object of type '{}' has no len()
    '{}' 类型的对象没有长度 len()

    maximum recursion depth exceeded
    递归太深，超过了上限

    dictionary too large
    字典太大

    dictionary changed size during iteration
    遍历时字典的大小变了

    generator already executing
    生成器正在执行

    can't send non-None value to a just-started generator
    刚开始的生成器不能 send 不是 None 的值

    generator ignored GeneratorExit
    生成器没有理会 GeneratorExit

    generator raised StopIteration
    生成器引发了 StopIteration

    __bool__ should return bool, returned {}
    __bool__ 应当返回 bool，却返回了 {}

    __len__() should return >= 0
    __len__() 的返回值不能小于 0

    __hash__ method should return an integer
    __hash__ 应当返回整数

    iter() returned non-iterator of type '{}'
    iter() 返回的 '{}' 不是迭代器

    unhashable type: '{}'
    '{}' 类型不可哈希，不能作字典的键或集合的元素

    expected str, not {}
    这里要 str，不能是 {}

    range step too large
    range 的步长太大

    Set changed size during iteration
    遍历时集合的大小变了

    slice step cannot be zero
    切片的步长不能是零
    """#
}
