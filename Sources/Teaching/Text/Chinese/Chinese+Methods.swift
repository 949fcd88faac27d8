extension Chinese {
  /// The sentences of numerical, symbolic and forward differentiation, and of the checker.
  static let methods = #"""
    error {}
    误差 {}

    error at h
    步长 h 的误差

    central
    中心

    forward
    前向

    Not smooth here: the slope is {} to the right, {} to the left; backward() takes {}.
    这里不光滑：右边的斜率是 {}，左边是 {}；backward() 取 {}。

    best h {}
    最好的 h {}

    by theory near {}
    理论值约 {}

    the seed: d{}
    种子：d{}

    … {} more operators
    ……还有 {} 个算子

    central differences
    中心差分

    exact
    准确值

    The largest difference is {} at {}.
    最大误差是 {}，在 {}。

    direction
    方向

    difference
    误差

    The matrix has {} x {} elements: it is tried in random directions.
    矩阵有 {} x {} 个元素：沿随机方向检验。

    Start
    起点

    for {} itself
    {} 对它自己

    receives
    得到

    {} is None, but the result depends on {}
    {} 是 None，但结果与 {} 有关

    {} ignores the incoming gradient: it is the same whatever comes in
    {} 没有用到传进来的梯度：不管传进什么都一样

    {} has the wrong sign
    {} 的符号反了

    {} has a wrong factor: it is {} times the right one
    {} 的系数不对：是正确值的 {} 倍

    {} is transposed
    {} 转置了

    {} is not summed over the batch: it has a row for each sample, not shape {}
    {} 没有对批次求和：每个样本各有一行，形状应当是 {}

    {} misses the sum over axis {}, along which {} was stretched; its shape must be {}
    {} 漏了沿第 {} 轴的求和：{} 沿这个轴被广播拉伸；形状应当是 {}

    {} is divided by the {} samples of the batch, but the result is not
    {} 除以了批次的 {} 个样本，但结果并没有除

    {} is not summed over the batch: it is that of sample {} alone
    {} 没有对批次求和：只有第 {} 个样本的梯度

    {} has the wrong shape: {} where {} has {}
    {1} 的形状不对：它是 {2}，而 {3} 是 {4}

    {} is right only at this point: at others it is wrong
    {} 只在这一点上对，在别处是错的

    {} is wrong
    {} 是错的

    {} is right
    {} 是对的

    it changes its input {}
    它改动了自己的输入 {}

    given
    给出的

    differences
    差分

    {} gets no gradient
    {} 没有梯度

    {} agrees with central differences to {}
    {} 与中心差分相符，误差 {}

    the right side
    取右边

    the left side
    取左边

    a value between
    取中间

    not smooth at {}: slope {} to the right, {} to the left; it takes {}, {}
    {} 处不光滑：右边斜率 {}，左边 {}；这里是 {}，{}

    State overwritten: {} is used {} times in one forward, and each use overwrites what the one before saved for backward. Make an object for each use.
    状态被覆盖：{} 在一次前向里用了 {} 次，每次都覆盖掉前一次为反向保存的值。请每处各建一个对象。

    One object remembers one forward: used twice before its backward, the second use overwrites what the first saved. Make an object for each use.
    一个对象只记得一次前向：如果反向之前用了两次，第二次会覆盖第一次保存的值。请每处各建一个对象。

    State overwritten: {} was used for {}, then for {}, which overwrote what the first had saved. Its backward knows the last use only. Make an object for each use.
    状态被覆盖：{} 先用于 {}，又用于 {}，后者覆盖了前者保存的值。它的 backward 只记得最后一次。请每处各建一个对象。

    {} of shapes {} and {}
    形状为 {2} 和 {3} 的 {1}
    """#
}
