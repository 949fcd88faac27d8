extension Chinese {
  /// What help says of functions and methods of Python.
  static let pythonHelp = #"""
    An attribute, by the text of its name.
    按名字（文本）取属性。

    Whether there is such an attribute.
    有没有这个属性。

    Sets an attribute, by the text of its name.
    按名字（文本）设置属性。

    Deletes an attribute, by the text of its name.
    按名字（文本）删除属性。

    The rest of the bytes, or so many.
    其余的字节，或给定的个数。

    The bytes up to a line end.
    到行尾为止的字节。

    Writes bytes, and returns their number.
    写字节，返回字节数。

    Writes what is waiting.
    把等着写的写出去。

    Writes what is waiting and closes the file.
    把等着写的写出去，然后关闭文件。

    Moves to a place.
    移到某个位置。

    The place.
    当前的位置。

    The file itself.
    文件本身。

    Closes the file.
    关闭文件。

    The path it was opened by.
    打开时用的路径。

    How it was opened.
    打开的方式。

    Whether it is closed.
    是否已关闭。

    The text that shows an object in code.
    对象在代码里的写法。

    repr with everything outside ASCII escaped.
    repr，其中 ASCII 以外的字符都写成转义。

    The value laid out as a specification says.
    按格式说明排好的值。

    The hash of an object.
    对象的哈希值。

    A number that no other living object has.
    一个数，活着的对象各不相同。

    Whether an object can be called.
    对象能不能调用。

    Whether an object is of a class.
    对象是不是某个类的。

    Whether a class derives from another.
    一个类是不是继承自另一个。

    The variables of the module.
    模块的变量。

    The variables of the function.
    函数的变量。

    The names of an object's attributes.
    对象的属性名。

    The attributes of an object, as a dictionary.
    对象的属性，成一个字典。

    The number of items.
    元素的个数。

    An iterator over an object.
    对象的迭代器。

    The next value of an iterator.
    迭代器的下一个值。

    The sum of the items.
    元素之和。

    Whether some item is true.
    有没有一个元素为真。

    Whether all items are true.
    是不是所有元素都为真。

    The least item.
    最小的元素。

    The greatest item.
    最大的元素。

    A new list in ascending order.
    从小到大排好的新列表。

    Pairs of a count and an item.
    编号与元素配成的对。

    Tuples of the items of several iterables.
    把几个序列的元素配成元组。

    The results of a function for each item.
    对每个元素调用函数的结果。

    The items for which the function is true.
    使函数为真的元素。

    The items from the last to the first.
    从最后一个到第一个的元素。

    The absolute value.
    绝对值。

    The nearest number with so many decimals.
    保留几位小数的最近的数。

    Quotient and remainder.
    商和余数。

    A power, or its remainder.
    幂，或幂的余数。

    The character of a code point.
    编码所对应的字符。

    The code point of a character.
    字符的编码。

    The binary digits of an integer.
    整数的二进制写法。

    The octal digits of an integer.
    整数的八进制写法。

    The hexadecimal digits of an integer.
    整数的十六进制写法。

    Writes values as text.
    把值打印成文本。

    A line that the user types.
    使用者输入的一行。

    Explains an object.
    说明一个对象。

    The next line.
    下一行。

    The lines that are left.
    剩下的各行。

    All that is left.
    剩下的全部。

    Whether it is a terminal.
    是不是终端。

    The number of the stream.
    流的编号。

    Writes text, and returns its length.
    写文本，返回长度。

    Does nothing.
    什么也不做。

    The encoding.
    编码。

    Opens a file; text unless the mode has a b.
    打开文件；方式里没有 b 就是文本。

    The rest of the text, or so many characters.
    其余的文本，或给定的字符数。

    The lines.
    各行。

    Writes the strings of an iterable.
    依次写出各个字符串。

    Moves to a place in the text.
    移到文本的某个位置。

    The place in the text.
    在文本里的位置。

    A list with two open ends.
    两头都能进出的列表。

    Adds an item at the right.
    在右边加一个元素。

    Adds an item at the left.
    在左边加一个元素。

    Removes and returns the item at the right.
    从右边取出一个元素。

    Removes and returns the item at the left.
    从左边取出一个元素。

    Adds items at the right.
    在右边加上各个元素。

    Adds items at the left, one by one.
    在左边逐个加上元素。

    Removes all items.
    删去所有元素。

    A shallow copy.
    浅拷贝。

    How many items are equal to x.
    有几个元素等于 x。

    Where x is first.
    x 第一次出现的位置。

    Puts x before position i.
    在位置 i 前面放入 x。

    Removes the first item equal to value.
    删去第一个等于 value 的元素。

    Reverses the order, in place.
    原地颠倒次序。

    Moves the last n items to the left.
    把最后 n 个元素移到左边。

    The items from the right.
    从右边起的各个元素。

    The greatest number of items, or None.
    元素最多几个，或 None。

    The greatest common divisor.
    最大公约数。

    The least common multiple.
    最小公倍数。

    The integer part of the square root.
    平方根的整数部分。

    The product of the integers up to n.
    到 n 为止各整数之积。

    In how many ways k of n can be chosen.
    从 n 个里选 k 个有几种选法。

    In how many orders k of n can be taken.
    从 n 个里取 k 个排列有几种。

    The function {} of a real number.
    实数的函数 {}。

    The least integer not below.
    不小于它的最小整数。

    The greatest integer not above.
    不大于它的最大整数。

    The integer part.
    整数部分。

    The angle of the point (x, y).
    点 (x, y) 的角度。

    The magnitude of x with the sign of y.
    x 的大小配上 y 的符号。

    The remainder of division to the nearest.
    除以 y 取最近整数商的余数。

    The next float from x toward y.
    从 x 往 y 走的下一个浮点数。

    The remainder with the sign of x.
    符号与 x 相同的余数。

    The power of floats.
    浮点数的幂。

    x times 2 to the i.
    x 乘 2 的 i 次幂。

    Mantissa and exponent of 2.
    尾数和 2 的指数。

    Fraction and integer part.
    小数部分和整数部分。

    Whether it is not a number.
    是不是 nan。

    Whether it is infinite.
    是不是无穷大。

    Whether it is neither infinite nor nan.
    是不是有限（不是无穷大也不是 nan）。

    Whether two numbers are close.
    两个数是不是很接近。

    The natural logarithm, or that to a base.
    自然对数，或以给定的数为底的对数。

    The sum of floats, rounded once.
    浮点数之和，只舍入一次。

    The product of the items.
    元素之积。

    The length of a vector.
    向量的长度。

    The distance of two points.
    两点的距离。

    The current folder.
    当前文件夹。

    The number of this process.
    本进程的编号。

    Kind, size and time of change of a file, or None.
    文件的种类、大小和修改时间，或 None。

    The names in a folder.
    文件夹里的名字。

    The path without symbolic links.
    去掉符号链接的路径。

    Makes a folder.
    建一个文件夹。

    Removes an empty folder.
    删一个空文件夹。

    Removes a file.
    删一个文件。

    Changes the current folder.
    换当前文件夹。

    Copies the contents of a file.
    复制文件的内容。

    How many processors there are.
    有几个处理器。

    Renames a file.
    给文件改名。

    A pattern ready to match.
    可以拿来匹配的模式。

    The number of groups.
    组的个数。

    The flags, those in the pattern included.
    标志，包括写在模式里的。

    The numbers of named groups.
    有名字的组的编号。

    The bounds of all groups of a match, or None; mode: 0 anywhere, 1 here, 2 all of it, 3 anywhere but empty here.
    一次匹配里各组的起止，或 None；mode：0 任何地方，1 从这里，2 整个，3 任何地方但这里不为空。

    Ends the program.
    结束程序。

    Kind, exception and trace of what is being handled.
    正在处理的异常的种类、异常和经过的地方。

    The encoding of text.
    文本的编码。

    How deep calls may nest.
    调用最多嵌套几层。

    Sets how deep calls may nest.
    设置调用最多嵌套几层。

    About how many bytes an object takes.
    对象大约占多少字节。

    The string itself.
    字符串本身。

    The fields of a time.
    时间的各个部分。

    The seconds of fields of local time.
    本地时间各部分对应的秒数。

    Fields of a time as text.
    把时间写成文本。

    The seconds since 1970.
    从 1970 年起的秒数。

    The seconds of a clock for measuring.
    用来计时的钟的秒数。

    The seconds of a clock that never goes back.
    从不倒退的钟的秒数。

    The seconds of work of this process.
    本进程工作的秒数。

    The integer that stands for a text as a seed.
    把文本变成种子的整数。

    A generator of random numbers.
    随机数的发生器。

    A float in [0, 1).
    [0, 1) 里的浮点数。

    An integer of k random bits.
    有 k 个随机二进制位的整数。

    Begins a sequence of numbers.
    开始一串随机数。

    The state, for setstate.
    状态，给 setstate 用。

    Goes back to a state of getstate.
    回到 getstate 得到的状态。

    Set args.
    设置 args。

    The exception itself.
    异常本身。

    Add a remark that is shown below the message.
    加一条显示在消息下面的说明。

    What the exception was made with.
    建立异常时给的参数。

    What `raise … from` gave.
    `raise … from` 给的异常。

    The exception that was being handled.
    当时正在处理的异常。

    Whether the context is not shown.
    是不是不显示当时在处理的异常。

    The places the exception has passed.
    异常经过的地方。

    What the generator returned.
    生成器返回的值。

    Go on, with the value of the waiting yield.
    继续，yield 得到这个值。

    Go on with an exception.
    带着一个异常继续。

    End the generator.
    结束生成器。

    The name of the function.
    函数的名字。

    Initialise the object.
    初始化对象。

    Make a new object.
    建一个新对象。

    Called when a class is derived.
    类被继承时调用。

    The attributes of the object.
    对象的属性。

    The class of the object.
    对象的类。

    The documentation of the object's class.
    对象的类的说明。

    The module of the object's class.
    对象的类所在的模块。

    The names of the attributes.
    各属性的名字。

    The classes in which attributes are looked for.
    依次查找属性的各个类。

    Make a class.
    建一个类。

    Does nothing more.
    不再做别的。

    Make an instance.
    建一个实例。

    A function of the property.
    属性的一个函数。

    A copy with another {}.
    换了 {} 的副本。

    Make a method that takes no self.
    变成不带 self 的方法。

    Make a method that takes its class instead of self.
    变成带类而不带 self 的方法。

    Make an attribute that is computed by functions.
    变成由函数计算的属性。

    Read attributes of the classes above.
    读上面各类的属性。

    The type of an object, or a new class.
    对象的类型，或一个新类。

    The next value.
    下一个值。

    The iterator itself.
    迭代器本身。

    Fill the new object.
    填好新对象。

    Bytes from numbers or from text.
    由数或文本得到的字节。

    The text that the bytes hold.
    字节所存的文本。

    Two hexadecimal digits for each byte.
    每个字节写成两位十六进制。

    Whether they begin with others.
    是不是以它开头。

    Calls it.
    调用它。

    The operator {}.
    运算符 {}。

    A new dictionary of pairs, a mapping, or keywords.
    由键值对、映射或关键字建的新字典。

    Adds pairs, a mapping, or keywords.
    加入键值对、映射或关键字。

    The value of key, set to default if absent.
    键对应的值；没有就设为默认值。

    Removes key and returns its value.
    删去键，返回它的值。

    Removes and returns the last pair.
    删去并返回最后一对。

    Removes all pairs.
    删去所有的对。

    The value of key, or default.
    键对应的值，或默认值。

    A live view of the keys.
    键的实时视图。

    A live view of the values.
    值的实时视图。

    A live view of the pairs.
    键值对的实时视图。

    A dictionary with these keys.
    有这些键的字典。

    The keys from the last to the first.
    从最后一个到第一个的键。

    What the program ends with.
    程序结束时的状态。

    A part of what the system reported.
    系统报告的一部分。

    A floating-point number from a number or from text.
    由数或文本得到的浮点数。

    Whether it is a whole number.
    是不是整数。

    Two integers whose quotient it is.
    商等于它的两个整数。

    The number itself.
    这个数本身。

    The number in hexadecimal digits.
    写成十六进制的数。

    Without the fraction.
    去掉小数部分。

    Rounded to decimal places.
    四舍五入到几位小数。

    An integer from a number or from text.
    由数或文本得到的整数。

    The truth of an object.
    对象的真假。

    How many bits the magnitude has.
    绝对值有几个二进制位。

    How many bits of the magnitude are set.
    绝对值有几个二进制位是 1。

    The integer itself.
    整数本身。

    The integer and 1.
    这个整数和 1。

    Rounded to a power of ten.
    四舍五入到 10 的某次幂。

    A new list of the items of iterable.
    由各个元素组成的新列表。

    Adds an item at the end.
    在末尾加一个元素。

    Adds the items of iterable at the end.
    在末尾加上各个元素。

    Puts an item before a position.
    在某个位置前放入元素。

    Removes and returns an item, the last by default.
    取出一个元素，默认是最后一个。

    Sorts in place; equal items keep order.
    原地排序；相等的元素保持原来的次序。

    Adds the items of value at the end.
    在末尾加上 value 的元素。

    How many items are equal to value.
    有几个元素等于 value。

    Where value is first.
    value 第一次出现的位置。

    An iterator from the end.
    从末尾开始的迭代器。

    The text that shows the object in code.
    对象在代码里的写法。

    The text that print shows.
    print 显示的文本。

    The text that format shows.
    format 显示的文本。

    The integers from start up to stop, step by step.
    从 start 起、不到 stop、一步一步的整数。

    1 if value is in the range, else 0.
    value 在范围里是 1，否则是 0。

    The position of value.
    value 的位置。

    The integers from the last to the first.
    从最后一个到第一个的整数。

    The first integer.
    第一个整数。

    The bound, which is not reached.
    界，取不到它。

    The distance between two.
    相邻两个的距离。

    What stands in brackets with colons.
    方括号里带冒号的部分。

    Start, stop and step for a sequence of this length.
    对这个长度的序列，起点、终点和步长。

    What stands before the first colon.
    第一个冒号前面的。

    What stands after it.
    它后面的。

    What stands after the second colon.
    第二个冒号后面的。

    A set of the items of iterable.
    由各个元素组成的集合。

    A set that cannot be changed.
    不能改变的集合。

    Adds a member.
    加一个元素。

    Removes a member, which must be there.
    删去一个元素，它必须在里面。

    Removes a member if it is there.
    删去一个元素，如果它在里面。

    Removes and returns some member.
    取出某个元素。

    Removes all members.
    删去所有元素。

    Adds the members of others.
    加入别的集合的元素。

    Keeps what others have too.
    只留下别的集合也有的。

    Removes the members of others.
    删去别的集合的元素。

    Keeps what only one of the two has.
    只留下两者之一才有的。

    Whether other has all members.
    other 是不是包含所有元素。

    Whether it has all members of other.
    是不是包含 other 的所有元素。

    Whether they have no member in common.
    是不是没有共同的元素。

    The members of all.
    各集合的所有元素。

    The members that all have.
    各集合都有的元素。

    The members that no other has.
    别的集合都没有的元素。

    The members that only one of the two has.
    两者之一才有的元素。

    Whether it is not zero.
    是不是不为零。

    value in self.
    value in self。

    Sets self[key].
    设置 self[key]。

    Deletes self[key].
    删除 self[key]。

    In capital letters.
    全部大写。

    In small letters.
    全部小写。

    In small letters, for comparison.
    用来比较的小写。

    With the first letter a capital, the rest small.
    第一个字母大写，其余小写。

    With each word's first letter a capital.
    每个词的第一个字母大写。

    With capital and small letters exchanged.
    大小写互换。

    Whether all letters that have case are capital.
    字母是不是全是大写。

    Whether all letters that have case are small.
    字母是不是全是小写。

    Whether each word begins with a capital, the rest small.
    每个词是不是大写开头、其余小写。

    Whether it could be a name.
    能不能当名字。

    Whether all characters are ASCII.
    是不是全是 ASCII 字符。

    Whether repr shows all characters as they are.
    repr 是不是照原样显示所有字符。

    Whether all characters are white space.
    是不是全是空白。

    Whether all characters are letters.
    是不是全是字母。

    Whether all characters are decimal digits.
    是不是全是十进制数字。

    Whether all characters are digits.
    是不是全是数字。

    Whether all characters stand for numbers.
    是不是全是表示数的字符。

    Whether all characters are letters or digits.
    是不是全是字母或数字。

    Centred in a field of width.
    在给定的宽度里居中。

    At the left of a field of width.
    在给定的宽度里靠左。

    At the right of a field of width.
    在给定的宽度里靠右。

    Filled with zeros behind the sign.
    在符号后面补零。

    With tabs replaced by spaces.
    制表符换成空格。

    With the fields in braces filled.
    花括号里的字段填上值。

    With the fields in braces filled from mapping.
    花括号里的字段用映射填上。

    With characters replaced as table says.
    按转换表替换字符。

    A table for translate.
    给 translate 用的转换表。

    The text as bytes.
    文本的字节。

    The first position of sub, or -1.
    sub 第一次出现的位置，或 -1。

    The last position of sub, or -1.
    sub 最后一次出现的位置，或 -1。

    The first position of sub.
    sub 第一次出现的位置。

    The last position of sub.
    sub 最后一次出现的位置。

    How often sub occurs, without overlap.
    sub 出现几次，不重叠。

    Whether it begins with prefix.
    是不是以 prefix 开头。

    Whether it ends with suffix.
    是不是以 suffix 结尾。

    With old replaced by new.
    把 old 换成 new。

    Without the prefix, if it has it.
    去掉开头的 prefix（如果有）。

    Without the suffix, if it has it.
    去掉结尾的 suffix（如果有）。

    What is before, is, and is after the first sep.
    第一个 sep 前面的、它本身和后面的。

    What is before, is, and is after the last sep.
    最后一个 sep 前面的、它本身和后面的。

    The parts between separators.
    分隔符之间的各部分。

    The parts between separators, from the end.
    从末尾起，分隔符之间的各部分。

    The strings of iterable with this one between them.
    用这个字符串把各个字符串连起来。

    Without white space, or chars, at both ends.
    去掉两端的空白或 chars。

    Without white space, or chars, at the start.
    去掉开头的空白或 chars。

    Without white space, or chars, at the end.
    去掉结尾的空白或 chars。

    The text of an object, as print shows it.
    对象的文本，和 print 显示的一样。

    A tuple of the items of iterable.
    由各个元素组成的元组。
    """#
}
