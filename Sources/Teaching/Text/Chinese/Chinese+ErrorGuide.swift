extension Chinese {
  /// The long explanations of errors.
  static let errorGuide = #"""
    This fails:
    这样会出错：

    This does not:
    这样就对了：

    A name that nothing was given
    这个名字还没有赋过值

    A name exists once something was assigned to it. Look for a letter that differs, for capitals, and for a line that did not run, because an error stopped the input before it came to it. `:vars` lists the names there are.
    名字要先赋值才存在。看看是不是拼错了字母、大小写不同，或者赋值的那一行因为前面出错而没有运行。:vars 列出现有的名字。

    Shapes that do not broadcast
    形状不能广播

    Elementwise operators line two shapes up at the right. In each place the lengths must be equal, or one of them must be 1, which is then stretched. A missing place counts as 1. Give the axis its place with reshape or unsqueeze, or check which of the two is not what you think.
    逐元素算子把两个形状右对齐，每一位上的长度要么相等，要么有一个是 1（会被拉伸），缺的位当作 1。用 reshape 或 unsqueeze 把轴放到该在的位置，或者查一查哪个张量与你想的不同。

    A matrix product whose inner lengths differ
    矩阵相乘，内侧长度不一致

    In a @ b each row of a meets each column of b: the last axis of a and the last but one of b have the same length, and that length disappears. If the data are right, one of the two usually wants a .T, or they stand in the wrong order: inputs @ weights.
    a @ b 让 a 的每一行与 b 的每一列相遇：a 的最后一个轴和 b 的倒数第二个轴长度相同，相乘之后这个长度就消失了。数据没有问题的话，通常是其中一个少了 .T，或者前后顺序反了：应当是 输入 @ 权重。

    A shape for another number of elements
    形状与元素个数不符

    reshape moves no element and drops none, so the lengths of the new shape must multiply to the same number. One of them may be -1: it is worked out from the rest.
    reshape 既不增加也不丢掉元素，新形状各轴长度的乘积必须不变。其中一个可以写 -1，由其余的推算出来。

    A second backward() through the same graph
    对同一张图第二次调用 backward()

    backward() releases what the operators had kept, to save memory. Compute the loss anew for each step, as a training loop does; or keep the graph the first time with retain_graph=True. Gradients add up in .grad until clear_grad().
    backward() 会释放各算子保存的内容以节省内存。像训练循环那样每一步都重新计算损失；或者第一次就写 retain_graph=True 把图留下。梯度在 .grad 里累加，直到 clear_grad()。

    Nothing here wants a gradient
    这里没有谁需要梯度

    A tensor is a constant unless it was made with stop_gradient=False, and what is computed from constants alone is a constant. Say it of the leaves, before computing: parameters of layers have it already; detach() and no_grad() take it away.
    没有写 stop_gradient=False 的张量是常量，只由常量算出来的也是常量。要在计算之前对叶子张量声明；层的参数本来就有；detach() 和 no_grad() 会去掉它。

    Many elements where one number is needed
    需要一个数，却有许多元素

    `if` and float() want one number, and a tensor of many has no single one. Reduce it first: any(), all(), sum(), mean(), or pick an element by its index.
    if 和 float() 要的是一个数，而这个张量有许多元素。先归约：any()、all()、sum()、mean()，或者用下标取一个元素。

    None where a value was expected
    该有值的地方是 None

    A function without return gives None; so do methods that change something in place, and .grad before backward(). Print the parts, one by one, to see which of them is None.
    没有 return 的函数返回 None；就地修改的方法也是，backward() 之前的 .grad 也是。把各部分逐个打印出来，看看谁是 None。

    An operator between types that do not mix
    运算符两边的类型合不到一起

    Numbers add to numbers and texts to texts; Python does not guess. Convert one side: int(), float(), str(), or write an f-string. input() always gives text.
    数与数相加，字符串与字符串相加，Python 不会替你猜。把一边转换一下：int()、float()、str()，或者写 f 字符串。input() 得到的总是字符串。

    A call with other arguments than the function takes
    调用时给的参数与函数要的不同

    Compare the call with the signature: `NAME?` shows it. In a class each method has self as its first parameter, and a forgotten self looks like one argument too many.
    把调用与签名对照：输入 `NAME?` 可以看到签名。类里的每个方法第一个参数都是 self，忘了写 self 看起来就像多给了一个参数。

    Parentheses behind what is no function
    括号前面不是函数

    `x(...)` calls x. Perhaps a variable has taken the name of a function (`sum = 3`), an operator is missing before the parenthesis, or an index wanted square brackets. `del x` gives the function its name back.
    x(...) 是调用 x。也许变量占用了函数的名字（sum = 3），也许括号前少了运算符，也许下标该用方括号。del x 可以把名字还给函数。

    An index beyond the end
    下标超出了末尾

    Counting begins at 0, so the last of n elements is n - 1, or -1 from the end. len() or .shape tell how many there are.
    下标从 0 开始，n 个元素的最后一个是 n - 1，也可以写 -1。len() 或 .shape 告诉你有多少个。

    A key that the dict does not have
    字典里没有这个键

    Print the keys: list(d). `d.get(key, default)` answers without an error, `key in d` asks first. 1 and '1' are different keys.
    打印所有的键：list(d)。d.get(key, default) 不会出错，key in d 可以先问一问。1 和 '1' 是不同的键。

    A name after the dot that is not there
    点后面没有这个名字

    What may follow the dot depends on the type of what stands before it: `type(x)` tells the type, Tab behind the dot lists the names.
    点后面能写什么，由点前面的类型决定：type(x) 告诉你类型，在点后按 Tab 列出名字。

    More or fewer values than names
    值与名字的个数不等

    `a, b = value` needs exactly two values. `a, *rest = value` takes as many as there are; a name alone takes them all as one tuple.
    a, b = value 要正好两个值。a, *rest = value 有多少收多少；只写一个名字就得到整个元组。

    A text that is no number
    这个字符串不是数

    int() and float() read digits alone: no units, no commas, and int() no point. Look at the text with repr(), which also shows blanks.
    int() 和 float() 只认数字：不能带单位、逗号，int() 还不能有小数点。用 repr() 看这个字符串，空格也看得见。

    A division by zero
    除数是零

    The divisor was 0 when the line ran. Tensors do not raise this error: they give inf or nan, and those spread.
    运行到这一行时除数是 0。张量不会报这个错，而是得到 inf 或 nan，并且会扩散开去。

    A local name that is read before it is assigned
    局部名字在赋值之前就用了

    A name that a function assigns anywhere is local in all of it. Take it as a parameter and return the new value; `global` is the other way.
    函数里任何地方赋过值的名字，在整个函数里都是局部的。把它作为参数传进来，再返回新值；另一种办法是 global。

    A module that is not there
    没有这个模块

    What Dandelion knows: paddle with its modules, numpy and the like, and the common modules of Python. Own modules are found beside the program. `:help paddle` shows what a module has.
    Dandelion 有：paddle 及其子模块、numpy 等，还有 Python 常用的模块。自己写的模块放在程序旁边就能找到。:help paddle 显示模块里有什么。

    A file that is not where it is looked for
    文件不在要找的地方

    A path without a leading slash begins in the folder where the program was started. `import os; os.listdir('.')` shows what lies there.
    不以斜杠开头的路径，从启动程序的文件夹算起。import os; os.listdir('.') 看看那里有什么。

    A function that calls itself without end
    函数没完没了地调用自己

    Some case must return without another call, and each call must come nearer to it.
    必须有一种情形不再调用自己就返回，而且每次调用都要离它更近。

    More memory than there is
    内存不够

    Multiply the lengths of the shape: a float32 takes 4 bytes. Broadcasting [n, 1] with [1, n] makes n × n elements. Work in pieces, or on a smaller part first.
    把形状各轴的长度乘起来：一个 float32 占 4 个字节。[n, 1] 与 [1, n] 广播会产生 n × n 个元素。分块计算，或者先用小一点的数据。

    Something was opened and not closed
    有开头没有结尾

    A bracket or a quotation mark has no partner. The error may be far above the line where Python notices it: the mark shows the one that was opened.
    有一个括号或引号没有配对。出错的地方可能远在 Python 发现它的那一行之上：标记指着打开的那一个。

    A sign from a Chinese keyboard, or another look-alike
    中文输入法的标点，或别的相似字符

    Full-width signs look like （ ， ： “ and are other characters than ( , : ". Switch the input method to half width for code; inside of texts all are welcome.
    全角标点 （ ， ： “ 与 ( , : " 是不同的字符。写代码时把输入法切换成半角；字符串里面什么都可以。

    Rows that begin at the wrong column
    缩进不对

    After a colon the block is indented, all its rows alike; a row further left ends it. Four spaces are the custom, tabs and spaces do not mix.
    冒号之后的语句块要缩进，每一行都一样；向左退回就结束。习惯用四个空格，制表符和空格不要混用。

    A text that is no Python
    不合 Python 的写法

    The mark stands where reading stopped; the cause is there or just before. Usual ones: a missing colon after if, for or def; = where == is meant; a missing comma or operator; a keyword such as class or lambda as a name.
    标记指着读不下去的地方，原因就在那里或紧挨着的前面。常见的有：if、for、def 后面少了冒号；该写 == 的地方写了 =；少了逗号或运算符；把 class、lambda 之类的关键字当作名字。

    An assertion that does not hold
    断言不成立

    `assert condition, message` stops the program where something is not as its author took for granted. Print the values in the condition.
    assert condition, message 在事情与作者设想不符时停下程序。把条件里的值打印出来看看。

    explain the last error, or how an input is understood
    解释刚才的错误，或者输入是怎样理解的

    After an error, alone, it tells at length what such an error means and shows a way out; so does `:why`. Explanations have codes: `:explain E03`, `:explain KeyError`, `:explain all`. Of an expression it shows the parentheses that are not written: `:set parse on` does so for each input.
    出错之后单独输入它，会详细说明这种错误的意思和办法，:why 也一样。每条解释都有编号：:explain E03、:explain KeyError、:explain all。后面写表达式，就显示没写出来的括号；:set parse on 对每条输入都这样做。
    """#
}
