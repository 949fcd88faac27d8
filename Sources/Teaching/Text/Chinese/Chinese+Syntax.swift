extension Chinese {
  /// Errors of the parser.
  static let syntax = #"""
    too many levels of indentation
    缩进的层数太多

    unindent does not match any outer indentation level
    这一行的缩进和外面哪一层都对不上

    inconsistent use of tabs and spaces in indentation
    缩进里混用了制表符和空格

    invalid character '{}' ({})
    无效的字符 '{}'（{}）

    invalid non-printable character {}
    看不见的无效字符 {}

    invalid non-printable character {}. Maybe you meant an ordinary space?
    看不见的无效字符 {}。是不是普通空格？

    invalid character '{}' ({}). Maybe you meant the half-width '{}'?
    无效的字符 '{}'（{}）。是不是半角的 '{}'？

    invalid digit '{}' in {} literal
    {2} 数里不能有数字 '{1}'

    Dandelion has no complex numbers
    Dandelion 没有复数

    leading zeros in decimal integer literals are not permitted; use an 0o prefix for octal integers
    十进制整数不能以 0 开头；八进制请用 0o 开头

    invalid {} literal
    无效的 {} 数

    source code cannot contain null bytes
    源代码里不能有空字节

    invalid syntax. Maybe you meant 'a if condition else b'?
    语法错误。是不是想写 'a if condition else b'？

    invalid syntax
    语法错误

    too many nested parentheses
    括号嵌套得太多

    f-string: unmatched '{}'
    f 字符串：'{}' 没有配对

    closing parenthesis '{}' does not match opening parenthesis '{}'
    右括号 '{}' 与左括号 '{}' 不配对

    closing parenthesis '{}' does not match opening parenthesis '{}' on line {}
    右括号 '{1}' 与第 {3} 行的左括号 '{2}' 不配对

    Dandelion has no bytes literals
    Dandelion 没有 bytes 字面量

    unterminated triple-quoted string literal (detected at line {})
    三引号字符串没有结束（到第 {} 行为止）

    f-string: expecting '}'
    f 字符串：缺少 '}'

    unterminated string literal (detected at line {})
    字符串没有结束，缺少引号（到第 {} 行为止）

    f-string: single '}' is not allowed
    f 字符串：不能有单独的 '}'

    unexpected character after line continuation character
    续行符 \ 后面不能再有字符

    unexpected EOF while parsing
    程序还没写完就结束了

    '{}' was never closed
    '{}' 没有配对的右括号

    Dandelion has no 'await'
    Dandelion 没有 'await'

    cannot use starred expression here
    这里不能用带星号的表达式

    did you forget parentheses around the comprehension target?
    推导式的目标是不是漏了括号？

    dict unpacking cannot be used in dict comprehension
    字典推导式里不能用 ** 展开

    ':' expected after dictionary key
    字典的键后面应当是 ':'

    expression expected after dictionary key and ':'
    字典的键和 ':' 后面应当是表达式

    cannot use a starred expression in a dictionary value
    字典的值不能带星号

    expected an indented block after '{}' statement on line {}
    第 {2} 行的 '{1}' 语句后面应当有缩进的代码块

    expected an indented block after function definition on line {}
    第 {} 行的函数定义后面应当有缩进的代码块

    expected an indented block after class definition on line {}
    第 {} 行的类定义后面应当有缩进的代码块

    too many statically nested blocks
    代码块嵌套得太多

    too many branches in one 'if' statement
    一个 'if' 语句的分支太多

    default 'except:' must be last
    不带类型的 'except:' 必须放在最后

    expected 'except' or 'finally' block
    这里应当有 'except' 或 'finally' 代码块

    Dandelion has no 'except*'
    Dandelion 没有 'except*'

    multiple exception types must be parenthesized
    多个异常类型要放在括号里

    Generator expression must be parenthesized
    生成器表达式要放在括号里

    iterable unpacking cannot be used in comprehension
    推导式里不能用 * 展开

    expression cannot contain assignment, perhaps you meant "=="?
    表达式里不能赋值，是不是想写 "=="？

    cannot assign to {}
    不能给 {} 赋值

    expected argument value expression
    这里应当写参数的值

    invalid syntax. Maybe you meant '==' or ':=' instead of '='?
    语法错误。是不是想用 '==' 或 ':=' 而不是 '='？

    positional argument follows keyword argument unpacking
    位置参数不能写在 ** 展开的后面

    positional argument follows keyword argument
    位置参数不能写在关键字参数后面

    iterable argument unpacking follows keyword argument unpacking
    * 展开不能写在 ** 展开的后面

    keyword argument repeated: {}
    关键字参数重复了：{}

    Dandelion has no 'async'
    Dandelion 没有 'async'

    assignment expression cannot be used in a comprehension iterable expression
    推导式 in 后面不能用 := 赋值

    can't use starred expression here
    这里不能用带星号的表达式

    'yield' outside function
    'yield' 在函数外面

    cannot use assignment expressions with {}
    := 的左边不能是 {}

    expected 'else' after 'if' expression
    'if' 表达式后面应当有 'else'

    f-string: lambda expressions are not allowed without parentheses
    f 字符串：lambda 要放在括号里

    the expression is nested too deeply
    表达式嵌套得太深

    '{}' is a keyword and cannot be a name
    '{}' 是关键字，不能作名字

    invalid syntax. Maybe you meant '{}' instead of '{}'?
    语法错误。是不是想写 '{}' 而不是 '{}'？

    invalid syntax. Perhaps you forgot a comma?
    语法错误。是不是漏了逗号？

    Missing parentheses in call to '{}'. Did you mean {}(...)?
    调用 '{}' 漏了括号。是不是想写 {}(...)？

    Dandelion has no 'type' statement
    Dandelion 没有 'type' 语句

    Dandelion has no 'match' statement
    Dandelion 没有 'match' 语句

    import * only allowed at module level
    import * 只能写在最外层

    trailing comma not allowed without surrounding parentheses
    没有括号时，末尾不能有逗号

    invalid decimal literal
    无效的十进制数：名字不能以数字开头

    an integer literal has at most {} digits
    整数最多 {} 位

    named arguments must follow bare *
    单独的 * 后面必须有参数

    * argument may appear only once
    带 * 的参数只能有一个

    var-positional argument cannot have default value
    带 * 的参数不能有默认值

    var-keyword argument cannot have default value
    带 ** 的参数不能有默认值

    non-default argument follows default argument
    没有默认值的参数不能写在有默认值的后面

    Lambda expression parameters cannot be parenthesized
    lambda 的参数不能加括号

    expected default value expression
    这里应当写默认值

    duplicate argument '{}' in function definition
    函数定义里参数 '{}' 重复了

    no binding for nonlocal '{}' found
    外层函数里没有 nonlocal 的名字 '{}'

    nonlocal declaration not allowed at module level
    最外层不能用 nonlocal

    name '{}' is nonlocal and global
    名字 '{}' 既是 nonlocal 又是 global

    name '{}' is parameter and {}
    名字 '{}' 既是参数又是 {}

    name '{}' is used prior to {} declaration
    名字 '{}' 在 {} 声明之前就用了

    name '{}' is assigned to before {} declaration
    名字 '{}' 在 {} 声明之前就赋值了

    'yield' inside {}
    {} 里不能用 'yield'

    assignment expression cannot rebind comprehension iteration variable '{}'
    := 不能给推导式的循环变量 '{}' 赋值

    assignment expression within a comprehension cannot be used in a class body
    类定义里的推导式不能用 := 赋值

    'return' outside function
    'return' 在函数外面

    '{}' is an illegal expression for augmented assignment
    '{}' 不能用在 += 这类赋值的左边

    only single target (not {}) can be annotated
    只有单个目标才能加类型注解（不能是 {}）

    illegal target for annotation
    这个目标不能加类型注解

    f-string: empty expression not allowed
    f 字符串：花括号里是空的

    f-string: expression required before '{}'
    f 字符串：'{}' 前面要有表达式

    f-string: invalid conversion character: expected 's', 'r', or 'a'
    f 字符串：转换字符无效，应当是 's'、'r' 或 'a'

    f-string: invalid syntax. Perhaps you forgot a comma?
    f 字符串：语法错误。是不是漏了逗号？

    f-string: invalid syntax
    f 字符串：语法错误

    starred assignment target must be in a list or tuple
    带星号的赋值目标必须在列表或元组里

    multiple starred expressions in assignment
    赋值里只能有一个带星号的目标

    cannot delete {}
    不能删除 {}

    cannot assign to {} here. Maybe you meant '==' instead of '='?
    不能给 {} 赋值。是不是想用 '==' 而不是 '='？

    unexpected indent
    这里不该缩进

    Dandelion has no \N escapes: type the character itself
    Dandelion 没有 \N 转义：请直接写那个字符

    truncated \{} escape
    \{} 转义不完整

    illegal Unicode character
    无效的 Unicode 字符

    a string cannot hold half of a surrogate pair (\u{}): use \U with the character's code
    字符串里不能有半个代理对（\u{}）：请用 \U 加字符的编码

    (unicode error) 'unicodeescape' codec can't decode bytes in position {}-{}: illegal Unicode character
    （unicode 错误）'unicodeescape' 不能解码位置 {}-{} 上的字节：无效的 Unicode 字符

    (unicode error) 'unicodeescape' codec can't decode bytes in position {}-{}: truncated \{} escape
    （unicode 错误）'unicodeescape' 不能解码位置 {}-{} 上的字节：\{} 转义不完整

    expected '('
    这里应当有 '('

    expected ':'
    这里应当有 ':'

    expected '{}'
    这里应当有 '{}'

    unmatched '{}'
    '{}' 没有配对的左括号

    arguments cannot follow var-keyword argument
    ** 参数后面不能再有参数

    / may appear only once
    / 只能有一个

    / must be ahead of *
    / 必须写在 * 前面

    at least one argument must precede /
    / 前面至少要有一个参数

    Function parameters cannot be parenthesized
    函数的参数不能加括号

    'break' outside loop
    'break' 在循环外面

    'continue' not properly in loop
    'continue' 不在循环里面

    cannot assign to function call
    不能给函数调用赋值

    cannot assign to literal
    不能给常量赋值

    cannot assign to expression
    不能给表达式赋值

    cannot assign to comparison
    不能给比较式赋值

    cannot assign to f-string expression
    不能给 f 字符串赋值

    cannot assign to conditional expression
    不能给条件表达式赋值

    cannot assign to lambda
    不能给 lambda 赋值

    cannot assign to list comprehension
    不能给列表推导式赋值

    cannot assign to set comprehension
    不能给集合推导式赋值

    cannot assign to dict comprehension
    不能给字典推导式赋值

    cannot assign to generator expression
    不能给生成器表达式赋值

    cannot assign to set display
    不能给集合赋值

    cannot assign to dict literal
    不能给字典赋值

    cannot assign to ellipsis
    不能给省略号赋值

    cannot assign to function call here. Maybe you meant '==' instead of '='?
    这里不能给函数调用赋值。是不是想用 '==' 而不是 '='？

    cannot assign to literal here. Maybe you meant '==' instead of '='?
    这里不能给常量赋值。是不是想用 '==' 而不是 '='？

    cannot assign to expression here. Maybe you meant '==' instead of '='?
    这里不能给表达式赋值。是不是想用 '==' 而不是 '='？

    cannot assign to attribute here. Maybe you meant '==' instead of '='?
    这里不能给属性赋值。是不是想用 '==' 而不是 '='？

    cannot assign to subscript here. Maybe you meant '==' instead of '='?
    这里不能给下标赋值。是不是想用 '==' 而不是 '='？

    cannot assign to set display here. Maybe you meant '==' instead of '='?
    这里不能给集合赋值。是不是想用 '==' 而不是 '='？

    cannot assign to dict literal here. Maybe you meant '==' instead of '='?
    这里不能给字典赋值。是不是想用 '==' 而不是 '='？

    cannot delete function call
    不能删除函数调用

    cannot delete literal
    不能删除常量

    cannot delete expression
    不能删除表达式

    cannot use assignment expressions with attribute
    := 的左边不能是属性

    cannot use assignment expressions with subscript
    := 的左边不能是下标

    cannot use assignment expressions with function call
    := 的左边不能是函数调用

    f-string expression
    f 字符串

    set display
    集合

    dict literal
    字典

    conditional expression
    条件表达式

    function call
    函数调用

    named expression
    := 表达式

    yield expression
    yield 表达式

    list comprehension
    列表推导式

    set comprehension
    集合推导式

    dict comprehension
    字典推导式

    generator expression
    生成器表达式
    """#
}
