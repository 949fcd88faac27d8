import torch
from torch.utils.data import Dataset, DataLoader
class Squares(Dataset):
    def __init__(self, n):
        super().__init__()
        self.n = n
    def __getitem__(self, index):
        return torch.tensor([float(index)]), torch.tensor([float(index * index)])
    def __len__(self):
        return self.n

for x, y in DataLoader(Squares(5), batch_size=2, shuffle=False, drop_last=False):
    print(list(x.shape), y.flatten().tolist())

print(len(DataLoader(Squares(5), batch_size=2, drop_last=True)))
