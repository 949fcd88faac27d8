# Tensors of more than a thousand elements print only their edges.
import paddle

print(paddle.arange(1000)[-3:], paddle.arange(1001))
print(paddle.arange(1200, dtype='float32').reshape([30, 40]))
print(paddle.arange(2000, dtype='float32').reshape([2, 1000]) / 8)
print(paddle.arange(1500).reshape([500, 3]))
print(paddle.arange(1331).reshape([11, 11, 11]))
print(paddle.zeros([2000, 1]), paddle.ones([1, 2000]), paddle.zeros([6, 200], dtype='bool'))
