extension Chinese {
  /// Why a command did nothing.
  static let refusals = #"""
    an expression, a function or an operator is needed here
    这里要写一个表达式、函数或算子

    {} has no forward to check
    {} 没有可以检查的 forward

    {} is a {}: an expression of tensors, a function, a PyLayer or an object with forward and backward can be checked
    {} 是 {}：能检查的是张量的表达式、函数、PyLayer，或有 forward 和 backward 的对象

    {} reads no tensor by name
    {} 没有按名字用到任何张量

    too large to check: take tensors of at most 400 elements
    太大了，不好检查：请用元素不超过 400 个的张量

    {} takes {} inputs: give them, as in `:check {}(x)`
    {} 有 {} 个输入：请把它们写出来，例如 `:check {}(x)`

    give inputs that fit:  {}
    请给出相配的输入：{}

    {} gives no finite numbers at the points tried
    {} 在试过的点上都没有给出有限的数

    a tensor of floating point numbers is needed, not {}
    这里要浮点张量，不能是 {}

    usage: :{} EXPR
    用法：:{} EXPR

    say which symbol: `wrt x`
    请说明是哪个符号：`wrt x`

    one equation has one `=`
    一个方程只有一个 `=`

    `:{}` may be {}
    `:{}` 可能是 {}

    {} takes a number, as in `{} 3`
    {1} 后面要一个数，例如 `{1} 3`

    `{}` has no value: `{} = to_tensor(2.0)`, say
    `{1}` 还没有值：可以写 `{1} = to_tensor(2.0)`

    `{}` is no floating point tensor of `{}`
    `{}` 不是 `{}` 里的浮点张量

    `{}` has no floating point tensor in it
    `{}` 里没有浮点张量

    the expression gives no tensor
    这个表达式算出来的不是张量

    no closed form
    没有解析式

    one variable at a time: `wrt {}`
    一次只对一个变量求导：`wrt {}`

    say by which variable: `{} wrt x`
    请说明对哪个变量求导：`{} wrt x`

    {} holds whole numbers: derivatives are by floating ones
    {} 里是整数：求导要用浮点数

    {} is no tensor but {}
    {} 不是张量，而是 {}

    {} has no value: `{} = to_tensor(2.0)`
    {1} 还没有值：`{1} = to_tensor(2.0)`

    `{}` does not depend on {} through operators: give the expression that computes it from {}
    `{1}` 没有经过算子依赖 {2}：请写出从 {3} 算出它的表达式

    `{}` gives no floating point numbers but {}
    `{}` 算出来的不是浮点数，而是 {}

    `{}` gives other numbers each time: it has no derivative
    `{}` 每次算出的数都不一样：它没有导数

    `{}` has no symbol: say `wrt x`
    `{}` 里没有符号：请写 `wrt x`

    {} takes numbers without spaces, as in `{} x=2,y=3`
    {1} 后面的数之间不要空格，例如 `{2} x=2,y=3`

    Paddle 3.3 has `{}`, Dandelion does not have it
    Paddle 3.3 有 `{}`，而 Dandelion 没有

    nothing is called `{}`
    没有叫 `{}` 的东西

    `:lang` takes zh, en or both, not `{}`
    `:lang` 后面写 zh、en 或 both，不能是 `{}`

    `{}` does not depend on {}
    `{}` 与 {} 无关

    h takes a positive number, as in `h=1e-3`
    h 要一个正数，例如 `h=1e-3`

    {} takes {}, not `{}`
    {} 可以是 {}，不能是 `{}`

    say which symbol stands for the nested expression: `wrt x`
    请说明嵌套的表达式代入哪个符号：`wrt x`

    there is nothing to undo
    没有可以撤销的输入

    there is nothing to redo
    没有可以重做的输入

    the program is too long
    程序太长

    more text after the end
    结尾后面还有内容

    nested too deeply
    嵌套得太深

    a name is missing
    缺少名字

    a value is missing
    缺少值

    `{}` is missing
    缺少 `{}`

    the text ends too early
    文本不完整

    a string has no end
    字符串没有结束

    an unknown escape in a string
    字符串里有不认识的转义

    {} is no notebook: line {} is not JSON ({})
    {} 不是笔记本：第 {} 行不是 JSON（{}）

    {} is no notebook: it has no list of cells
    {} 不是笔记本：里面没有单元格列表

    {} is written in {}, not in Python
    {} 是用 {} 写的，不是 Python

    {} has {} code cells, none of them chosen
    {} 有 {} 个代码单元格，一个也没有选中

    --cells takes numbers such as 3, 3-7 or 1,4-
    --cells 后面写编号，例如 3、3-7 或 1,4-

    --export {} needs a program: dandelion --export {} FILE
    --export {1} 后面要写程序：dandelion --export {2} FILE

    `{}` depends on no tensor
    `{}` 不依赖任何张量

    an expression is needed here, such as `x * sin(x)`
    这里要写一个表达式，例如 `x * sin(x)`

    an expression is needed here, such as `a * b`
    这里要写一个表达式，例如 `a * b`

    this session has read more text than it can hold: start a new one
    这次会话读进的文本已经太多：请重新开始

    {} is not UTF-8 text
    {} 不是 UTF-8 文本

    {} is a tensor, and this session does not know how it was computed: give the expression
    {} 是张量，而这次会话不知道它是怎么算出来的：请写出表达式

    usage: :demo {}
    用法：:demo {}

    --present needs a terminal; with --check it runs without one
    --present 需要终端；加上 --check 就可以不用终端

    --type takes 1 to 1000
    --type 可以是 1 到 1000

    --auto takes 0 to 3600 seconds
    --auto 可以是 0 到 3600 秒

    --check, --notes, --instant and --auto go with --present
    --check、--notes、--instant 和 --auto 要和 --present 一起用
    """#
}
