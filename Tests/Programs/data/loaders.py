# Loaders in every form: samplers, weights, collating, splits, iterable data, dictionaries, workers' order.
import numpy as np
import paddle
from paddle.io import (BatchSampler, ChainDataset, ComposeDataset, ConcatDataset, DataLoader, Dataset, IterableDataset,
                       RandomSampler, SequenceSampler, Subset, TensorDataset, WeightedRandomSampler, random_split)


class Numbers(Dataset):
    def __init__(self, count):
        super().__init__()
        self.count = count

    def __getitem__(self, index):
        return {'x': np.array([index, index + 0.5], dtype='float32'), 'y': index % 3, 'name': f'n{index}'}

    def __len__(self):
        return self.count


class Stream(IterableDataset):
    def __init__(self, count):
        super().__init__()
        self.count = count

    def __iter__(self):
        for i in range(self.count):
            yield np.float32(i), i * i


for batch in DataLoader(Numbers(5), batch_size=2):
    print(batch['x'].tolist(), batch['y'].tolist(), str(batch['y'].dtype), batch['name'])
for x, y in DataLoader(Stream(5), batch_size=2, drop_last=True):
    print(x.tolist(), y.tolist(), str(x.dtype), str(y.dtype))
np.random.seed(4)
paddle.seed(4)
for _ in range(2):
    print([b['y'].tolist() for b in DataLoader(Numbers(7), batch_size=3, shuffle=True)])
print([b['x'][:, 0].tolist() for b in DataLoader(Numbers(6), batch_sampler=BatchSampler(Numbers(6), batch_size=4, shuffle=True))])
print(list(RandomSampler(Numbers(6))), list(SequenceSampler(Numbers(3))), list(RandomSampler(Numbers(4), replacement=True, num_samples=6)))
print([i for i in iter(WeightedRandomSampler([0.1, 0.0, 0.9], 6, replacement=True))])
first, second = random_split(Numbers(6), [4, 2])
print(len(first), [second[i]['y'] for i in range(len(second))])
print([Subset(Numbers(9), [8, 1, 4])[i]['y'] for i in range(3)])
x, y = paddle.arange(6.).reshape([3, 2]), paddle.to_tensor([0, 1, 0])
both = TensorDataset([x, y])
print(len(both), [t.tolist() for t in both[1]], [[t.tolist() for t in b] for b in DataLoader(both, batch_size=2)])
print(len(ConcatDataset([both, both])), [t.tolist() for t in ConcatDataset([both, both])[4]], [t.tolist() for t in ComposeDataset([both, both])[2]])
print([int(v) for v, _ in ChainDataset([Stream(2), Stream(3)])])


def padded(samples):
    width = max(len(s) for s in samples)
    return paddle.to_tensor([s + [0] * (width - len(s)) for s in samples])


class Words(Dataset):
    texts = [[1], [2, 3], [4, 5, 6], [7, 8]]

    def __getitem__(self, index):
        return self.texts[index]

    def __len__(self):
        return len(self.texts)


print([b.tolist() for b in DataLoader(Words(), batch_size=2, collate_fn=padded)])
loader = DataLoader(Numbers(10), batch_size=4, drop_last=False)
print(len(loader), len(DataLoader(Numbers(10), batch_size=4, drop_last=True)), loader.batch_size, len(loader.dataset))
print([type(b).__name__ for b in DataLoader(TensorDataset([x]), batch_size=None)], [b[0].tolist() for b in DataLoader(TensorDataset([x]), batch_size=3)])
