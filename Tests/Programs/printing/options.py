# set_printoptions: precision, threshold, edge items, line width, scientific mode.
import paddle

x = paddle.arange(12, dtype='float32') / 7
paddle.set_printoptions(precision=3)
print(x)
paddle.set_printoptions(precision=2, linewidth=40)
print(x)
paddle.set_printoptions(threshold=10, edgeitems=2)
print(x, paddle.arange(30).reshape([6, 5]))
paddle.set_printoptions(sci_mode=True)
print(x[:3])
paddle.set_printoptions(precision=8, threshold=1000, edgeitems=3, linewidth=80, sci_mode=False)
print(x)
