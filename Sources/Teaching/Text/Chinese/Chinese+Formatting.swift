extension Chinese {
  /// Errors of format strings and of numbers in text.
  static let formatting = #"""
    Format specifier missing precision
    格式说明里缺少精度

    Invalid format specifier '{}' for object of type '{}'
    格式说明 '{}' 对 '{}' 类型的对象无效

    Cannot specify both ',' and '_'.
    ',' 和 '_' 不能同时使用

    Cannot specify '{}' with '{}'.
    '{}' 不能与 '{}' 同时使用

    Too many decimal digits in format string
    格式字符串里的数字太长

    Unknown format code '{}' for object of type '{}'
    格式代码 '{}' 不能用于 '{}' 类型的对象

    Exceeds the limit ({} digits) for integer string conversion; use sys.set_int_max_str_digits() to increase the limit
    整数转成字符串最多 {} 位；可以用 sys.set_int_max_str_digits() 放宽

    int too large to convert to float
    整数太大，放不进 float

    cannot convert float NaN to integer
    NaN 不能转成整数

    cannot convert float infinity to integer
    无穷大不能转成整数

    precision too big
    精度太大

    Precision not allowed in integer format specifier
    整数的格式说明里不能有精度

    Negative zero coercion (z) not allowed in integer format specifier
    整数的格式说明里不能用 z（负零变零）

    Sign not allowed with integer format specifier 'c'
    整数格式 'c' 不能带符号

    Alternate form (#) not allowed with integer format specifier 'c'
    整数格式 'c' 不能用 #

    Python int too large to convert to C long
    Python 的整数太大，放不进 C 的 long

    %c arg not in range(0x110000)
    %c 的参数不在 range(0x110000) 之内

    Exceeds the limit ({} digits) for integer string conversion: value has {} digits; use sys.set_int_max_str_digits() to increase the limit
    整数转成字符串最多 {} 位，而这个数有 {} 位；可以用 sys.set_int_max_str_digits() 放宽

    Space not allowed in string format specifier
    字符串的格式说明里不能有空格

    Sign not allowed in string format specifier
    字符串的格式说明里不能有正负号

    Negative zero coercion (z) not allowed in string format specifier
    字符串的格式说明里不能用 z

    Alternate form (#) not allowed in string format specifier
    字符串的格式说明里不能用 #

    '=' alignment not allowed in string format specifier
    字符串的格式说明里不能用 '=' 对齐

    not all arguments converted during string formatting
    有参数没有用上：格式字符串里的 % 比参数少

    format requires a mapping
    这个格式要一个字典

    width too big
    宽度太大

    not enough arguments for format string
    参数不够：格式字符串里的 % 比参数多

    * wants int
    * 要一个整数

    unsupported format character '{}' (0x{}) at index {}
    格式字符串第 {3} 个位置上有不认识的格式字符 '{1}'（0x{2}）

    %c requires int or char
    %c 要整数或一个字符

    must be real number, not {}
    必须是实数，不能是 {}

    %{} format: an integer is required, not {}
    %{} 格式要整数，不能是 {}

    %{} format: a real number is required, not {}
    %{} 格式要实数，不能是 {}

    Max string recursion exceeded
    格式字符串嵌套得太深

    Single '{}' encountered in format string
    格式字符串里有落单的 '{}'

    Unknown conversion specifier {}
    不认识的转换 {}

    unexpected '{' in field name
    字段名里不该有 '{'

    expected '}' before end of string
    字符串结束前缺少 '}'

    end of string while looking for conversion specifier
    还没读到转换说明，字符串就结束了

    expected ':' after conversion specifier
    转换说明后面应当是 ':'

    unmatched '{' in format spec
    格式说明里的 '{' 没有配对

    Empty attribute in format string
    格式字符串里的属性名是空的

    Missing ']' in format string
    格式字符串里缺少 ']'

    Only '.' or '[' may follow ']' in format field specifier
    ']' 后面只能是 '.' 或 '['

    cannot switch from automatic field numbering to manual field specification
    自动编号和手动编号不能混用

    cannot switch from manual field specification to automatic field numbering
    手动编号和自动编号不能混用

    Replacement index {} out of range for positional args tuple
    编号 {} 超出了参数的个数

    unsupported format string passed to {}.__format__
    {}.__format__ 不支持这个格式
    """#
}
