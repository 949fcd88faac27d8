import paddle

print(paddle.ones('two'))
