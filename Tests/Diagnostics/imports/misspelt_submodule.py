import paddle.nnn as nn
