extension Chinese {
  /// Errors of built-in functions, types and files.
  static let builtins = #"""
    attribute name must be string, not '{}'
    属性名必须是字符串，不能是 '{}'

    I/O operation on closed file.
    文件已经关闭，不能再读写

    negative seek value {}
    定位的位置不能是负数 {}

    a bytes-like object is required, not '{}'
    这里要类似 bytes 的对象，不能是 '{}'

    embedded null byte
    文本里混进了空字节

    programs write only files below the folder where they were started
    程序只能在启动时所在的文件夹里写文件

    format() argument 2 must be str, not {}
    format() 的第 2 个参数必须是 str，不能是 {}

    issubclass() arg 1 must be a class
    issubclass() 的第 1 个参数必须是类

    vars() argument must have __dict__ attribute
    vars() 的参数必须有 __dict__ 属性

    {}() works only when it is called by its own name
    {}() 只能用它自己的名字调用

    isinstance() arg 2 must be a type, a tuple of types, or a union
    isinstance() 的第 2 个参数必须是类型、类型的元组或联合类型

    issubclass() arg 2 must be a class, a tuple of classes, or a union
    issubclass() 的第 2 个参数必须是类、类的元组或联合类型

    iter(v, w): v must be callable
    iter(v, w)：v 必须可以调用

    '{}' object is not an iterator
    '{}' 对象不是迭代器

    sum() can't sum strings [use ''.join(seq) instead]
    sum() 不能把字符串加起来（请用 ''.join(seq)）

    {} expected at least 1 argument, got 0
    {} 至少要 1 个参数，而一个也没有给

    Cannot specify a default for {}() with multiple positional arguments
    {}() 有多个位置参数时不能再给 default

    {}() arg is an empty sequence
    {}() 的参数是空序列

    enumerate() missing required argument 'iterable'
    enumerate() 缺少参数 'iterable'

    '{}' object cannot be interpreted as an integer
    '{}' 对象不能当作整数

    '{}' object is not iterable
    '{}' 对象不能逐个取出元素（不可迭代）

    it is argument {} of zip
    它是 zip 的第 {} 个参数

    map() must have at least two arguments.
    map() 至少要两个参数

    '{}' object is not reversible
    '{}' 对象不能倒序

    {}() takes no keyword arguments
    {}() 不接受关键字参数

    '{}' is an invalid keyword argument for {}()
    {2}() 没有名为 '{1}' 的关键字参数

    {}() takes no positional arguments
    {}() 不接受位置参数

    {}() takes at most {} argument{} ({} given)
    {1}() 最多接受 {2} 个参数（给了 {4} 个）

    {}() missing required argument '{}' (pos {})
    {}() 缺少参数 '{}'（第 {} 个）

    {}() takes no arguments ({} given)
    {}() 不接受参数（给了 {} 个）

    {}() takes exactly one argument ({} given)
    {}() 只接受 1 个参数（给了 {} 个）

    {} expected {}{} argument{}, got {}
    {1} 需要{2} {3} 个参数，而给了 {5} 个

    ord() expected string of length 1, but {} found
    ord() 要长度为 1 的字符串，而这里是 {}

    ord() expected a character, but string of length {} found
    ord() 只要一个字符，而这个字符串长 {}

    EOF when reading a line
    要读一行，但输入已经结束

    {} must be None or a string, not {}
    {} 必须是 None 或字符串，不能是 {}

    write() argument must be str, not {}
    write() 的参数必须是 str，不能是 {}

    expected str, bytes or os.PathLike object, not {}
    这里要 str、bytes 或 os.PathLike 对象，不能是 {}

    open() argument 'mode' must be str, not {}
    open() 的参数 'mode' 必须是 str，不能是 {}

    invalid mode: {}
    没有这种打开方式：{}

    Must have exactly one of create/read/write/append mode and at most one plus
    打开方式里 create、read、write、append 要恰好有一个，加号最多一个

    unknown encoding: {}
    不认识的编码：{}

    files are read and written as UTF-8
    文件一律按 UTF-8 读写

    negative seek position {}
    定位的位置不能是负数 {}

    'utf-8' codec can't decode byte 0x{} in position {}: invalid start byte
    'utf-8' 解码失败：位置 {2} 上的字节 0x{1} 不能作为开头

    string argument without an encoding
    从字符串得到 bytes 要给出编码

    negative count
    个数不能是负数

    bytes must be in range(0, 256)
    bytes 的元素必须在 range(0, 256) 之内

    '{}' codec can't encode character {} in position {}
    '{1}' 不能编码位置 {3} 上的字符 {2}

    startswith first arg must be bytes or a tuple of bytes, not {}
    startswith 的第一个参数必须是 bytes 或 bytes 的元组，不能是 {}

    popitem(): dictionary is empty
    popitem()：字典是空的

    cannot convert dictionary update sequence element #{} to a sequence
    更新字典用的第 {} 个元素不能变成序列

    dictionary update sequence element #{} has length {}; 2 is required
    更新字典用的第 {} 个元素长度是 {}，应当是 2

    cannot convert NaN to integer ratio
    NaN 不能化成分数

    cannot convert Infinity to integer ratio
    无穷大不能化成分数

    int() can't convert non-string with explicit base
    给了进制时，int() 只能转换字符串

    int() base must be >= 2 and <= 36, or 0
    int() 的进制必须在 2 到 36 之间，或者是 0

    '\u{}' is half of a surrogate pair, which strings here cannot hold
    '\u{}' 是半个代理对，这里的字符串存不下它

    pop from empty list
    列表是空的，pop 取不出元素

    pop index out of range
    pop 的下标超出范围

    list.remove(x): x not in list
    list.remove(x)：列表里没有 x

    {} is not in list
    列表里没有 {}

    list modified during sort
    排序时列表被改动了

    range indices must be integers or slices, not {}
    range 的下标必须是整数或切片，不能是 {}

    range object index out of range
    range 对象的下标超出范围

    __int__ returned non-int (type {})
    __int__ 返回的不是整数（而是 {} 类型）

    int() argument must be a string, a bytes-like object or a real number, not '{}'
    int() 的参数必须是字符串、类似 bytes 的对象或实数，不能是 '{}'

    invalid literal for int() with base {}: {}
    {2} 不能按 {1} 进制转成整数

    could not convert string to float: {}
    字符串 {} 不能转成 float

    float() argument must be a string or a real number, not '{}'
    float() 的参数必须是字符串或实数，不能是 '{}'

    bad operand type for abs(): '{}'
    abs() 不能用于 '{}'

    pow() 3rd argument not allowed unless all arguments are integers
    pow() 给第 3 个参数时，所有参数都必须是整数

    pow() 3rd argument cannot be 0
    pow() 的第 3 个参数不能是 0

    base is not invertible for the given modulus
    底数对给定的模不可逆

    range() arg 3 must not be zero
    range() 的第 3 个参数（步长）不能是零

    {} is not in range
    range 里没有 {}

    length should not be negative
    长度不能是负数

    descriptor requires a '{}' object but received a '{}'
    这个方法要 '{}' 对象，得到的是 '{}'

    {} argument {} must be str, not {}
    {} 的第 {} 个参数必须是 str，不能是 {}

    slice indices must be integers or None or have an __index__ method
    切片的下标必须是整数、None 或有 __index__ 方法的对象

    type {} doesn't define __round__ method
    {} 类型没有 __round__ 方法

    rounded value too large to represent
    四舍五入后的数太大，表示不了

    pop from an empty set
    集合是空的，取不出元素

    The fill character must be a unicode character, not {}
    填充的必须是字符，不能是 {}

    The fill character must be exactly one character long
    填充的必须恰好是一个字符

    character mapping must return integer, None or str
    字符映射必须返回整数、None 或 str

    if you give only one argument to maketrans it must be a dict
    maketrans 只有一个参数时，它必须是字典

    string keys in translate table must be of length 1
    转换表里的字符串键长度必须为 1

    the first two maketrans arguments must have equal length
    maketrans 的前两个参数长度必须相同

    chr() arg not in range(0x110000)
    chr() 的参数不在 range(0x110000) 之内

    must be str, not {}
    必须是 str，不能是 {}

    substring not found
    找不到这个子串

    {} first arg must be str or a tuple of str, not {}
    {} 的第一个参数必须是 str 或 str 的元组，不能是 {}

    tuple for {} must only contain str, not {}
    给 {} 的元组里只能有 str，不能有 {}

    empty separator
    分隔符是空的

    must be str or None, not {}
    必须是 str 或 None，不能是 {}

    can only join an iterable
    join 的参数要能逐个取出元素

    sequence item {}: expected str instance, {} found
    序列的第 {} 个元素应当是 str，而它是 {}

    {} arg must be None or str
    {} 的参数必须是 None 或 str

    str() argument 'encoding' must be str, not {}
    str() 的参数 'encoding' 必须是 str，不能是 {}

    decoding to str: need a bytes-like object, {} found
    解码成 str 要类似 bytes 的对象，而这里是 {}

    tuple.index(x): x not in tuple
    tuple.index(x)：元组里没有 x

    not readable
    不能读

    not writable
    不能写

    more states than were counted
    状态比数出来的多

    incomplete format
    格式不完整

    incomplete format key
    格式里的名字不完整

    bad character in group name '{}'
    组名 '{}' 里有不能用的字符

    '{}' object does not support item deletion
    '{}' 对象不能删除元素
    """#
}
