extension Chinese {
  /// The sentences of walkthroughs: forward, backward, why.
  static let walkthroughs = #"""
    Forward
    前向

    Before
    之前

    Backward
    反向

    After
    之后

    Now
    现在

    Ready
    就绪

    Waiting
    等待

    No .grad was changed: that is what {} does.
    没有改动任何 .grad：那是 {} 做的事。

    … {} more {}   ({} --all)
    ……还有 {} 个{}   （{} --all）

    operators
    算子

    tensors
    张量

    backward tensors
    反向张量

    … {} more steps   ({} --from {}, or --all)
    ……还有 {} 步   （{} --from {}，或 --all）

    the start: d{}/d{}
    起点：d{}/d{}

    {} is not one number: with ones, its sum is differentiated
    {} 不是一个数：从全 1 出发，就是对它的和求导

    no gradient arrives: {} has no part in the result
    没有梯度传到这里：{} 与结果无关

    {}: stop_gradient=True, so no gradient
    {}：stop_gradient=True，不求梯度

    {} gets nothing from here
    {} 从这里得不到梯度

    summed over the axes along which {} was stretched
    沿 {} 被广播拉伸的轴求和

    changed by a hook
    被钩子改过

    the sum of {} shares
    {} 份之和

    rule: {}
    规则：{}

    {} of {}
    {2} 的 {1}

    {} for {}
    {} 还差 {} 份

    nothing
    没有

    nothing: the pass is over
    没有：反向传播结束了

    Step {} of {}
    第 {} 步，共 {} 步

    {} of shape {}
    {}，形状 {}

    No variables yet.
    还没有变量。

    operators: {}
    算子 {} 个

    leaf
    叶子

    constant, stop_gradient=True
    常量，stop_gradient=True

    … {} more   ({} --from {}, or --all)
    ……还有 {} 个   （{} --from {}，或 --all）

    Of {}:
    {}：

    No tensor that has a name is computed from {}.
    没有哪个有名字的张量是从 {} 算出来的。

    {} does not lead here.
    {} 传不到这里。

    {} has not run yet, or the gradient was cleared. It would give {}:
    {} 还没有运行，或者梯度被清零了。运行它会得到 {}：

    It comes from {}:
    它来自 {}：

    One pass from {} gives {}; gradients add up over passes until clear_grad().
    从 {} 反向传播一次得到 {}；在 clear_grad() 之前，每次的梯度会累加。

    … {} more paths
    ……还有 {} 条路径

    the sum: {}
    合计：{}

    It turns {} in {}:
    在 {2} 这里变成了 {1}：

    The graph is gone: {} released it when it had run.
    计算图没有了：{} 运行之后把它释放了。

    Compute the expression again, or call {} to keep the graph.
    请重新计算表达式，或者用 {} 保留计算图。

    The gradients that are there now:
    现在有的梯度：

    It was computed under no_grad, so no backward operators were recorded.
    它是在 no_grad 下算出来的，没有记录反向算子。

    Compute it outside of no_grad.
    请在 no_grad 外面计算它。

    It was taken out of its graph by detach() or by stop_gradient=True.
    它已经被 detach() 或 stop_gradient=True 从计算图里取出来了。

    Ask for the tensor that it was taken from.
    请改看它原来的那个张量。

    The operator that made it has no gradient: its result moves in jumps.
    算出它的算子没有梯度：结果是跳着变的。

    Ask for one of its operands.
    请改看它的某个操作数。

    All tensors that it was computed from have stop_gradient=True.
    算出它所用的张量全都是 stop_gradient=True。

    Make one with to_tensor(…, stop_gradient=False) and compute it again.
    请用 to_tensor(…, stop_gradient=False) 建一个，再重新计算。

    It has stop_gradient=True, so nothing is recorded for it.
    它的 stop_gradient=True，不会为它记录任何东西。

    Make it with to_tensor(…, stop_gradient=False).
    请用 to_tensor(…, stop_gradient=False) 建立它。

    an operator runs …
    算子何时运行……

    when all its gradients have arrived (the engine)
    梯度全部到齐时（引擎）

    at each arrival, with the sum so far (plain recursion)
    每到一份就把已有的和传下去（直接递归）

    at the first arrival only (visit once, pre-order)
    只在第一份到达时（先序，只访问一次）

    after its inputs (visit once, post-order)
    在它的输入之后（后序，只访问一次）

    visits
    访问次数
    """#
}
