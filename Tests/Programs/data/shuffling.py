# DataLoader(shuffle=True) draws from NumPy's generator: the same order as Paddle for a seed.
import numpy as np
import paddle
from paddle.io import DataLoader, Dataset


class Numbers(Dataset):
    def __getitem__(self, i):
        return i

    def __len__(self):
        return 10


loader = DataLoader(Numbers(), batch_size=4, shuffle=True)
np.random.seed(0)
for epoch in range(3):
    print(epoch, [b.tolist() for b in loader])
np.random.seed(0)
print([b.tolist() for b in loader])
np.random.seed(12)
print([b.tolist() for b in DataLoader(Numbers(), batch_size=3, shuffle=True, drop_last=True)], np.random.rand(2))
paddle.seed(5)
order = paddle.randperm(10)
print(order.tolist(), [int(i) for i in order[:3]])
