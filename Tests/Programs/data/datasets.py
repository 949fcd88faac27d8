# Datasets and loaders: indexing, batches, last batch, collation, samplers, splits.
import paddle
from paddle.io import BatchSampler, DataLoader, Dataset, IterableDataset, RandomSampler, SequenceSampler, Subset, TensorDataset, random_split


class Squares(Dataset):
    def __init__(self, n):
        super().__init__()
        self.n = n

    def __getitem__(self, i):
        return paddle.to_tensor([float(i), i * 2.0]), i * i

    def __len__(self):
        return self.n


data = Squares(7)
print(len(data), data[3][0].tolist(), data[3][1])
for x, y in DataLoader(data, batch_size=3):
    print(list(x.shape), x.dtype, y.dtype, x[:, 1].tolist(), y.tolist())
loader = DataLoader(data, batch_size=3, drop_last=True)
print(len(loader), [y.tolist() for x, y in loader], len(DataLoader(data, batch_size=2)))
for i, (x, y) in enumerate(DataLoader(TensorDataset([paddle.arange(6).reshape([3, 2]), paddle.to_tensor([7, 8, 9])]), batch_size=2)):
    print(i, x, y)
print(list(SequenceSampler(data)), [b for b in BatchSampler(dataset=data, batch_size=4)], len(BatchSampler(dataset=data, batch_size=4, drop_last=True)), sorted(RandomSampler(data)))
for batch in DataLoader(data, batch_sampler=BatchSampler(dataset=data, batch_size=5)):
    print(batch[1].tolist())
part = Subset(data, [6, 0])
print(len(part), part[0][1], [y.item() for _, y in DataLoader(part)])
paddle.seed(3)
train, test = random_split(data, [5, 2])
print(len(train), len(test), sorted([y for _, y in train] + [y for _, y in test]))


class Stream(IterableDataset):
    def __iter__(self):
        for i in range(5):
            yield [float(i)]


print([[t.tolist() for t in batch] for batch in DataLoader(Stream(), batch_size=2)])


class Named(Dataset):
    def __getitem__(self, i):
        return {'x': [i, i + 1], 'name': 'n%d' % i}

    def __len__(self):
        return 3


for batch in DataLoader(Named(), batch_size=2):
    print(batch['name'], [t.tolist() for t in batch['x']])


def collate(items):
    return paddle.stack([x for x, _ in items]).sum(axis=0), paddle.to_tensor([y for _, y in items]).max()


print([(x.tolist(), y.item()) for x, y in DataLoader(data, batch_size=4, collate_fn=collate)])
