extension Chinese {
  /// Errors of saved files.
  static let pickle = #"""
    the file asks for {}.{}: only tensors, arrays and plain containers are read
    文件里要用 {}.{}：这里只读张量、数组和普通的容器

    what is no maker is applied to arguments
    文件要调用一个不能创建对象的东西

    a text is damaged
    文件里的文本已损坏

    objects of type {} are not read here
    这里不读 {} 类型的对象

    an array is damaged
    文件里的数组已损坏

    arrays with the highest byte first are not read here
    这里不读高位字节在前的数组

    an element type is damaged
    文件里的元素类型已损坏

    a number is damaged
    文件里的数已损坏

    unknown instruction {}
    不认识的指令 {}

    the file ends too soon
    文件不完整

    the stack is empty
    栈是空的

    there is no mark
    没有标记

    items are appended to what is no list
    要添加元素的对象不是列表

    the memo has no such entry
    备忘表里没有这一项

    maximum recursion depth exceeded while pickling an object
    保存对象时递归太深

    cannot pickle '{}' object
    '{}' 对象不能保存

    numbers, texts, lists, tuples, dicts, sets, arrays and tensors can be saved; save a layer's state_dict() in place of the layer
    能保存的有数、文本、列表、元组、字典、集合、数组和张量；层请保存它的 state_dict()

    the containers are nested too deep
    容器嵌套得太深

    only supports saving objects to file and `BytesIO`, but got {}
    只能保存到文件或 `BytesIO`，不能是 {}

    The input path MUST be format of dirname/filename, but received filename is empty string.
    路径要写成 文件夹/文件名，而文件名是空的

    The ``path`` ({}) to load model not exists.
    要加载的文件（{}）不存在
    """#
}
