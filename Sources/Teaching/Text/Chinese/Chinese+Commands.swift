extension Chinese {
  /// What commands are, and what they say.
  static let commands = #"""
    Parts of other operators: {}.
    其他算子的组成部分：{}。

    hold a gradient against central differences, and name the mistake
    用中心差分检验梯度，并指出错在哪里

    THING is an expression of tensors, a function, a PyLayer, or an operator of your own: a class or an object with forward and backward, which may have params and grads. It is tried in float64 with a random upstream gradient; `:check op(x, y)` tries it at your own tensors. When the gradient is wrong, it says how: it ignores the incoming gradient, has a wrong sign or factor, is transposed, misses a sum over a broadcast axis or over the batch, has the wrong shape, was overwritten by a second use, changes its inputs, or is right only at one point.
    THING 可以是张量的表达式、函数、PyLayer，或你自己写的算子：有 forward 和 backward 的类或对象，可以带 params 和 grads。检验在 float64 下进行，上游梯度是随机的；`:check op(x, y)` 用你自己的张量来检验。梯度不对时会说明怎么不对：没有用到上游梯度、符号或系数错了、转置了、漏了沿广播轴或批次的求和、形状不对、被第二次使用覆盖、改动了输入，或者只在某一点上对。

    a shorter form of EXPR
    把 EXPR 化简

    EXPR multiplied out
    把 EXPR 展开

    EXPR as a product of factors
    把 EXPR 分解因式

    Names that hold no number are symbols.
    没有数值的名字当作符号。

    the antiderivative of EXPR, or its integral
    求 EXPR 的原函数或定积分

    Each antiderivative is differentiated again before it is shown; each integral is compared with numeric integration. What no method here finds is refused.
    每个原函数都先求导验证再显示；每个定积分都与数值积分比较。这里的方法求不出来的就说求不出。

    the numbers for which equations hold
    解方程

    One equation: polynomials to degree four and simple equations in closed form, others by numbers between -100 and 100. Several: linear systems. Without `=` the right side is 0.
    一个方程：四次以内的多项式和简单的方程给出解析解，其他的在 -100 到 100 之间求数值解。几个方程：线性方程组。没有 `=` 时右边是 0。

    the function y of x that a differential equation describes
    解微分方程，求 x 的函数 y

    y' and y'' are its derivatives. First order: separable and linear; second: linear with constant coefficients.
    y' 和 y'' 是 y 的导数。一阶：可分离变量的和线性的；二阶：常系数线性的。

    every {}
    任何 {} 都成立

    for every whole number n
    n 取任意整数

    no solution
    无解

    no solution: the equations contradict each other
    无解：方程互相矛盾

    any number
    任意数

    numerical, symbolic and automatic differentiation side by side
    数值、符号、自动微分三种方法对照

    All three run in float64 at the values that the names have. The numerical one moves each number up and down and evaluates EXPR anew; the symbolic one evaluates a closed form; the automatic one walks the graph once. Differences are held against the automatic one. Of a result of several numbers the sum is differentiated, as backward() does.
    三种方法都用 float64，在各个名字现在的值上计算。数值法把每个数上下挪一点，重新计算 EXPR；符号法计算解析式；自动法只走一遍计算图。误差以自动法为准。结果不止一个数时，和 backward() 一样，对它们的和求导。

    1 evaluation; operators forward and backward: {} each
    计算 1 次；前向和反向算子各 {} 个

    {} evaluations
    计算 {} 次

    a formula of {} symbols, numbers and operations
    公式里有 {} 个符号、数和运算

    in float64, at {}
    float64，在 {} 处

    largest difference
    最大误差

    at element {}
    在元素 {} 上

    numerical
    数值

    symbolic
    符号

    automatic
    自动

    the derivative of EXPR in closed form
    求 EXPR 的导数（解析式）

    Symbolic differentiation by the rules that the backward pass runs, simplified. Names that hold no number are symbols; without `wrt` all of them are. A name given twice is for a second derivative: `wrt x, x`. --steps shows each rule as it is applied; --at puts numbers in.
    符号微分，用的就是反向传播的规则，结果经过化简。没有数值的名字当作符号；不写 `wrt` 就对所有符号求导。同一个名字写两次就是二阶导数：`wrt x, x`。--steps 显示每一步用的规则；--at 代入数值。

    no number there
    那里没有值

    at {}
    在 {} 处

    walk through the backward pass of EXPR
    一步步看 EXPR 的反向传播

    Shows every backward tensor and backward operator of the graph behind EXPR, before and after the backward pass, and each step of the pass: the rule, with its numbers. It changes no .grad, so it can be repeated. --brief shows the steps alone; --all folds nothing; --from N begins at step N.
    显示 EXPR 后面的计算图里每个反向张量和反向算子在反向传播前后的样子，以及每一步：规则和代入的数。不会改动任何 .grad，可以反复看。--brief 只看步骤；--all 什么都不折叠；--from N 从第 N 步开始。

    draw the forward and the backward graph of EXPR
    画出 EXPR 的前向图和反向图

    explain a command, a function, an operator or a name
    说明命令、函数、算子或名字

    `NAME?` does the same. `:help all` tells of all commands, through $PAGER where there is one.
    写 `NAME?` 也一样。`:help all` 介绍所有命令，设了 $PAGER 就通过它翻页。

    What you type is Python, over Paddle's tensors: {}. Lines that begin with a colon are commands; the shortest beginning that only one has is enough:
    输入的是 Python，用的是 Paddle 的张量：{}。以冒号开头的是命令；只要不和别的命令混淆，写开头几个字母就够了：

    {} or {} tells more of a command, a function or a value.
    用 {} 或 {} 看某个命令、函数或值的说明。

    For example:
    例如：

    {} is a {}
    {} 是 {}

    {} is {}
    {} 是 {}

    speak Chinese, English or both
    选择语言：中文、英文或并列

    Errors, help, walkthroughs and lessons appear in the language chosen; what programs print and the names of errors stay as they are. At the start the language is that of the locale, or what --lang says.
    报错、帮助、讲解和课程都用选定的语言；程序打印的内容和错误的名称保持原样。启动时按系统的语言环境选择，也可以用 --lang 指定。

    From now on in English.
    从现在起用英文。

    From now on in Chinese.
    从现在起用中文。

    From now on in English and Chinese.
    从现在起中英文并列。

    learn step by step
    一步一步学

    Alone it goes on with the lesson you are in, or lists the lessons. `:lesson start 1` begins the first. A lesson happens at this very prompt: try what you like between its steps.
    单独输入就继续正在上的课，或列出所有的课。`:lesson start 1` 开始第一课。课就在这个提示符下进行：中间随时可以试自己想试的东西。

    run a program or a notebook in this session
    在这次会话里运行程序或笔记本

    Its names stay, and modules beside it can be imported. `:load` also reads what `:save` wrote.
    它定义的名字会保留，旁边的模块可以导入。`:load` 也能读 `:save` 写的文件。

    {}: {} names
    {}：{} 个名字

    {}: {} of the {} names that Paddle 3.3 lists
    {1}：Paddle 3.3 的 {3} 个名字里有 {2} 个

    {}: {} of the {} names that Paddle 3.3 lists, and {} more
    {1}：Paddle 3.3 的 {3} 个名字里有 {2} 个，另有 {4} 个

    of {}
    共 {}

    In place
    原地修改

    `:help {}`
    `:help {}`

    Modules
    模块

    Values
    值

    Methods
    方法

    Classes
    类

    Functions
    函数

    derivatives by differences, and how they err
    用差分求导数，看误差从哪里来

    For a number: forward and central differences for steps from 1e-1 to 1e-15 in float32 and float64, with their errors against the exact derivative, and a plot of them. Large steps err by truncation, small ones by rounding. With h=1e-3 that step alone. For tensors: the Jacobian where it is small, random directions where it is large.
    对一个数：步长从 1e-1 到 1e-15，用前向差分和中心差分，在 float32 和 float64 下求导，与准确的导数比较误差，并画出图来。步长大时是截断误差，步长小时是舍入误差。写 h=1e-3 就只用这一个步长。对张量：小的求整个雅可比矩阵，大的沿随机方向检验。

    exact derivative {}   by backward()
    准确导数 {}（backward() 给出）

    {} at {} = {}
    {1} 在 {2} = {3} 处

    differentiate in forward mode, with dual numbers
    用对偶数做前向模式微分

    Each value is shown with its tangent, which travels along with the forward pass: one pass gives the derivatives of all results by one input, where the backward pass gives those of one result by all inputs. A tensor's tangent begins with ones.
    每个值旁边是它的切向量，随着前向计算一起传下去：走一遍得到所有结果对一个输入的导数，而反向走一遍得到一个结果对所有输入的导数。张量的切向量从全 1 开始。

    The tangent of the result sums to {}, the gradient of reverse mode to {}.
    结果的切向量之和是 {}，反向模式的梯度之和是 {}。

    Passes for the whole Jacobian: forward {}, reverse {}.
    求整个雅可比矩阵要走的遍数：前向 {}，反向 {}。

    list the operators
    列出算子

    `:op NAME` shows one of them.
    `:op NAME` 看其中一个。

    show an operator: forward, backward rule, an example
    看一个算子：前向、反向规则、例子

    leave; so do exit(), quit and Ctrl-D
    退出；exit()、quit 和 Ctrl-D 也可以

    forget all names
    忘掉所有名字

    `:undo` brings them back.
    `:undo` 可以找回来。

    all names are forgotten; :undo brings them back
    所有名字都忘掉了；:undo 可以找回来

    write the inputs as a program for real Paddle
    把输入存成能在 Paddle 上运行的程序

    The program runs here (`dandelion FILE`) and under real Paddle 3.3, and prints there what was shown here in dialect paddle3. Commands become comments; inputs that failed and what was undone are left out. --torch writes the program for PyTorch and says what has no counterpart there.
    这个程序在这里（`dandelion FILE`）和真正的 Paddle 3.3 上都能运行，打印的结果与这里 paddle3 方言下看到的相同。命令变成注释；失败的和撤销了的输入不会写进去。--torch 写成 PyTorch 的程序，并说明哪些在那里没有对应。

    {} input written to {}
    {} 条输入已写入 {}

    {} inputs written to {}
    {} 条输入已写入 {}

    change a setting; alone, list them
    改设置；单独输入则列出设置

    walk the backward pass one operator at a time
    一次一个算子地走反向传播

    Each picture marks the operator that runs now, says what its rule computes, which operators are ready and which still wait for gradients. At a terminal single keys go on and back; in a pipe the pictures follow each other. --from N begins at picture N; --all leaves none out.
    每幅图标出正在运行的算子，写出它的规则算了什么，哪些算子已经就绪，哪些还在等梯度。在终端里按一个键前进或后退；在管道里一幅接一幅。--from N 从第 N 幅开始；--all 一幅也不省略。

    compare the backward pass with other orders of visiting
    把反向传播的次序与别的次序比较

    The engine runs a backward operator when all its incoming gradients have arrived. Beside it stand plain recursion and two orders that visit each operator once: what they give is wrong as soon as a value is used twice.
    引擎等一个反向算子的梯度全部到齐才运行它。旁边列出直接递归，和每个算子只访问一次的两种次序：只要有一个值用了两次，它们的结果就不对。

    orders are compared for graphs of single numbers, of at most a thousand operators
    次序的比较只用于每个张量只有一个数、算子不超过一千个的计算图

    explain the last error, or where a gradient comes from
    解释刚才的错误，或者梯度从哪里来

    Alone, after an error, it explains at length what went wrong. Of a gradient that is a number it lists the paths that contributed and how much each; for None, zero, nan or inf the reason, and the line that caused it.
    出错之后单独输入它，会详细说明错在哪里。梯度是数时，列出每条路径各贡献了多少；梯度是 None、零、nan 或 inf 时，说明原因和起因的那一行。

    … {} more pictures: `{} --from {}`
    ……还有 {} 幅：`{} --from {}`

    how a derivative grows when EXPR is nested
    看 EXPR 嵌套时导数怎样膨胀

    EXPR is put into itself, N times (5 when not said). Its derivative in closed form grows with every nesting, often twofold and more; the graph that the backward pass walks only gets the operators of one EXPR more.
    把 EXPR 代入自身，共 N 次（不写就是 5 次）。每嵌套一次，它的导数的解析式就变长，常常翻倍还多；而反向传播走的计算图只增加一份 EXPR 的算子。

    nested
    嵌套

    expression
    表达式

    its derivative
    它的导数

    operators in the graph
    图中的算子

    too long to build
    太长，写不出来

    run CODE often enough to time it
    反复运行 CODE 来计时

    CODE runs once; if that was quick, again and again for about half a second. Shown are the shortest time and the median. Output of all runs but the first is dropped.
    CODE 先运行一次；如果很快，就在大约半秒里反复运行。显示最短时间和中位数。除了第一次，输出都丢弃。

    {} at best, {} the median of {} runs
    最快 {}，中位数 {}，共运行 {} 次

    take the last input back
    撤销上一条输入

    Names, lists, dicts, objects and tensors hold again what they held before the last input: nothing is run again. Files that were written and lines that were printed stay.
    名字、列表、字典、对象和张量都回到上一条输入之前的样子，不会重新运行任何东西。已经写出的文件和打印的内容不变。

    undone; :redo brings it back
    已撤销；:redo 可以恢复

    bring back what :undo took
    恢复 :undo 撤销的输入

    done again
    已恢复

    list the variables: shape, type, gradient
    列出变量：形状、类型、梯度

    interrupted
    已中断

    {}, cell {}, line {}: not run: {}
    {} 第 {} 个单元格第 {} 行：没有运行：{}

    Shows values as the last line of a cell does.
    像单元格的最后一行那样显示值。

    {} has steps of its own, so it was run, at {}. The formula holds along the path that it took there: {}.
    {1} 里面还有自己的步骤，所以在 {2} 处运行了它。公式只对它当时走的那条路径成立：{3}。

    1 operator
    1 个算子

    {} operators
    {} 个算子

    print as Paddle 2.2 does in the book, or as Paddle 3.3
    像书里的 Paddle 2.2 那样打印，或像 Paddle 3.3

    book or paddle3
    book 或 paddle3

    columns that output may use
    输出占用的列数

    20 to 1000, or auto
    20 到 1000，或 auto

    the language of messages, help and lessons
    消息、帮助和课程的语言

    zh, en or both
    zh、en 或 both

    show shapes while an expression is typed
    输入表达式时显示形状

    on or off
    on 或 off

    {}: {}
    {}：{}

    {} on   {} back   {} end   {} start   {} leave
    {} 前进   {} 后退   {} 末尾   {} 开头   {} 离开

    Python over tensors; see the backward pass with {}
    张量上的 Python；用 {} 看反向传播

    {} lists the commands, {} begins a lesson, {} leaves
    {} 列出命令，{} 开始上课，{} 退出

    Dandelion's own keys
    Dandelion 自己的按键

    10 to 10000, or off
    10 到 10000，或 off

    silent, concise, normal or verbose
    silent、concise、normal 或 verbose

    file or terminal
    文件或终端
    """#
}
