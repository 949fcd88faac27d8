extension Chinese {
  /// Errors of gradients and of operators.
  static let autograd = #"""
    the backward of {} must return {} gradients, one for each tensor that forward took, but it returned {}
    {1} 的 backward 应当返回 {2} 个梯度，forward 收到的每个张量各一个，实际返回了 {3} 个

    the backward of {} returned a gradient for input {}, which has stop_gradient=True: it must return None there
    {1} 的 backward 给第 {2} 个输入返回了梯度，但它的 stop_gradient=True：那里应当返回 None

    the backward of {} returned a gradient of shape {} for input {} of shape {}
    {1} 的 backward 返回的梯度形状是 {2}，而第 {3} 个输入的形状是 {4}

    a PyLayer is applied by its class
    PyLayer 要通过类来调用：类名.apply(…)

    backward() has nothing to do: this tensor was made under no_grad, so its operators were not recorded
    backward() 无事可做：这个张量是在 no_grad 下算出来的，没有记录算子

    backward() has nothing to do: this tensor was taken out of its graph by detach() or by stop_gradient=True
    backward() 无事可做：这个张量已经被 detach() 或 stop_gradient=True 从计算图里取出来了

    backward() has nothing to do: this tensor comes from an operator that has no gradient
    backward() 无事可做：得到这个张量的算子没有梯度

    backward() has nothing to do: all the tensors that this one was computed from have stop_gradient=True
    backward() 无事可做：算出这个张量所用的张量全都是 stop_gradient=True

    backward() has nothing to do: this tensor has stop_gradient=True
    backward() 无事可做：这个张量的 stop_gradient=True

    paddle.grad: an input has stop_gradient=True, so it has no gradient: allow_unused=True gives None for it
    paddle.grad：有一个输入的 stop_gradient=True，它没有梯度；加上 allow_unused=True 就对它返回 None

    paddle.grad: the outputs do not depend on one of the inputs: allow_unused=True gives None for it
    paddle.grad：输出与其中一个输入无关；加上 allow_unused=True 就对它返回 None

    a value that {} needs for its gradient was changed in place after it was used
    {} 求梯度要用到的一个值，在用过之后被原地修改了

    the graph of {} was released by an earlier backward(): call that one with retain_graph=True to run backward() again
    {} 的计算图已经被前一次 backward() 释放了：想再算一次 backward()，前一次要写 retain_graph=True

    a tensor with stop_gradient=True has no gradient to set
    stop_gradient=True 的张量没有梯度可以设置

    cannot register a hook on a tensor with stop_gradient=True
    不能给 stop_gradient=True 的张量注册钩子

    a gradient of shape {} does not fit a tensor of shape {}
    形状为 {} 的梯度与形状为 {} 的张量不相配

    a leaf tensor that collects a gradient cannot be changed in place: compute a new one, or change it under paddle.no_grad()
    正在累积梯度的叶子张量不能原地修改：要么算出一个新张量，要么在 paddle.no_grad() 里修改

    a result of shape {} cannot replace a tensor of shape {} in place
    形状为 {} 的结果不能原地替换形状为 {} 的张量

    a value of shape {} cannot replace a tensor of shape {}
    形状为 {} 的值不能替换形状为 {} 的张量

    only floating point tensors have gradients, and this one is {}: stop_gradient=False needs float32 or float64
    只有浮点张量才有梯度，而这个张量是 {}：stop_gradient=False 需要 float32 或 float64

    a window over {} axes needs images of shape (batch, channels, …) with {} axes, not {}
    在 {1} 个轴上滑动的窗口，图像的形状应为 (batch, channels, …)，共 {2} 个轴，而不是 {3} 个

    padding is 'SAME', 'VALID' or numbers, not '{}'
    padding 可以是 'SAME'、'VALID' 或数，不能是 '{}'

    a window needs a stride of at least 1 for each axis
    窗口在每个轴上的步长至少是 1

    {} is not defined for elements of type {}
    {} 对 {} 类型的元素没有定义

    lu has a gradient for square matrices
    lu 只对方阵有梯度

    flatten from axis {} to axis {} does not fit a tensor of {} axes
    flatten 从第 {1} 轴到第 {2} 轴，与 {3} 个轴的张量不相配

    dot takes two tensors of the same shape, not {} and {}
    dot 的两个张量形状要相同，而这里是 {} 和 {}

    cross takes two tensors of the same shape with 3 along axis {}, not {} and {}
    cross 的两个张量形状要相同，且第 {} 轴的长度为 3，而这里是 {} 和 {}

    the labels need the shape of x\n{}
    标签的形状要和 x 相同\n{}

    embedding takes whole numbers and a matrix, not {} of shape {} and shape {}
    embedding 要一个整数张量和一个矩阵，而这里是 {1}，形状为 {2} 和 {3}

    {} takes {} tensors, not {}
    {} 需要 {} 个张量，而不是 {} 个

    the dtype of a position is int32 or int64
    位置的类型只能是 int32 或 int64

    polygamma takes n of 0 or more, and got {}
    polygamma 的 n 不能小于 0，而这里是 {}

    qr has a gradient for matrices of at least as many rows as columns, in mode 'reduced'
    qr 只在 mode 为 'reduced'、行数不少于列数时才有梯度

    svd has no gradient with full_matrices=True
    svd 在 full_matrices=True 时没有梯度

    eigh takes square matrices, and the shape is {}
    eigh 只接受方阵，而形状是 {}

    backward() got {} tensors and {} gradients
    backward() 收到 {} 个张量，却有 {} 个梯度
    """#
}
