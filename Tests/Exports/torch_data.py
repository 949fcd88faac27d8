import paddle
from paddle.io import Dataset, DataLoader
class Squares(Dataset):
    def __init__(self, n):
        super().__init__()
        self.n = n
    def __getitem__(self, index):
        return paddle.to_tensor([float(index)]), paddle.to_tensor([float(index * index)])
    def __len__(self):
        return self.n

for x, y in DataLoader(Squares(5), batch_size=2, shuffle=False, drop_last=False):
    print(list(x.shape), y.flatten().tolist())

print(len(DataLoader(Squares(5), batch_size=2, drop_last=True)))
