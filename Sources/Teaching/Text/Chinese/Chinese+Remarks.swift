extension Chinese {
  /// What stands below an error or a refusal, and parts of them.
  static let remarks = #"""
    Near it here:  {}
    这里相近的有：{}

    Complex numbers are not part of Dandelion.
    Dandelion 不含复数。

    The element types are bool, int32, int64, float32 and float64.
    元素类型有 bool、int32、int64、float32 和 float64。

    Everything is on the CPU.
    一切都在 CPU 上。

    Sparse tensors are not part of Dandelion.
    Dandelion 不含稀疏张量。

    Operators run at once: there are no static graphs.
    算子立即执行：没有静态图。

    One process trains; an exported program runs under Paddle's own launcher.
    训练只用一个进程；导出的程序可以用飞桨自己的启动器运行。

    Models and data sets of pictures, texts and sounds are not part of Dandelion.
    Dandelion 不含图像、文本和声音的模型与数据集。

    Did you mean:  {}
    是不是想写：{}

    changed in line {}:  {}
    第 {} 行修改了它：{}

    changed by:  {}
    修改它的是：{}

    released in line {}:  {}
    第 {} 行释放了它：{}

    released by:  {}
    释放它的是：{}

    there is no command `:{}`; did you mean `:{}`?
    没有命令 `:{}`；是不是想用 `:{}`？

    there is no command `:{}`; `:help` lists them
    没有命令 `:{}`；`:help` 列出所有命令

    there is no operator `{}`; did you mean `{}`?
    没有算子 `{}`；是不是想看 `{}`？

    there is no operator `{}`; `:ops` lists them
    没有算子 `{}`；`:ops` 列出所有算子

    there is no setting `{}`; did you mean `{}`?
    没有设置 `{}`；是不是想改 `{}`？

    there is no setting `{}`; `:set` lists them
    没有设置 `{}`；`:set` 列出所有设置

    nothing is called `{}`; did you mean `{}`?
    没有叫 `{}` 的东西；是不是想看 `{}`？

    usage: :{} {}
    用法：:{} {}

    cannot read {}: {}
    读不了 {}：{}

    cannot write {}: {}
    写不了 {}：{}

    [Errno {}] {}: {}
    [Errno {}] {}：{}

    No such file or directory
    没有这个文件或文件夹

    Permission denied
    没有权限

    Is a directory
    这是文件夹

    Not a directory
    这不是文件夹

    File exists
    文件已经存在

    Directory not empty
    文件夹不是空的

    File name too long
    文件名太长

    {}() missing {} required positional argument{}: {}
    {1}() 还缺 {2} 个参数：{4}

    {} missing {} required positional argument{}: {}
    {1} 还缺 {2} 个参数：{4}

    No module named '{}'; '{}' is not a package
    没有名为 '{}' 的模块；'{}' 不是包

    programs run on one thread here
    这里的程序只有一个线程

    programs reach no network here
    这里的程序不能访问网络

    the packages here are paddle, numpy, pandas, matplotlib and sklearn
    这里有的包是 paddle、numpy、pandas、matplotlib 和 sklearn

    programs start no other programs here
    这里的程序不能启动别的程序

    programs call no foreign code here
    这里的程序不能调用外部代码

    bytes are not packed here
    这里不能打包字节

    there are no databases here
    这里没有数据库

    write into the folder where the program was started
    请写到程序启动时所在的文件夹

    there are no windows here
    这里没有窗口

    assert tests what a program expects
    用 assert 检验程序的预期

    fractions and float are the numbers here
    这里的数有 fractions 和 float

    help(x) shows what a function takes
    help(x) 可以看函数要什么参数

    dandelion --export torch writes a program for PyTorch
    dandelion --export torch 可以写出 PyTorch 的程序

    `{}` cannot be read as a formula: {}
    `{}` 读不成公式：{}

    zip() argument {} is shorter than argument{}
    zip() 的第 {1} 个参数比第{2} 个短

    zip() argument {} is longer than argument{}
    zip() 的第 {1} 个参数比第{2} 个长

    `{}` is no value
    `{}` 不是值

    {} has no counterpart
    {} 没有对应

    `{}` of {} has no counterpart
    {2} 的 `{1}` 没有对应

    `from {} import *` is not followed
    `from {} import *` 没有继续跟进

    random numbers: PyTorch draws others from the same seed, initial weights too
    随机数：同样的种子，PyTorch 产生的数不同，初始权重也不同

    the weight of Linear has shape [out, in] there, not [in, out]
    在那里 Linear 的权重形状是 [out, in]，不是 [in, out]

    expected a tensor, not {}
    这里要张量，不能是 {}

    cannot {} {}: {}
    不能 {} {}：{}
    """#
}
