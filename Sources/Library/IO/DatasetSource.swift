/// `paddle.io._dataset`, in the language itself: samples by number, or one after the other.
let datasetSource = #"""
  from bisect import bisect_right
  from itertools import accumulate
  from math import isclose


  class Dataset:
      """Samples by number: a subclass defines __getitem__ and __len__."""

      def __init__(self):
          pass

      def __getitem__(self, idx):
          raise NotImplementedError(
              f"'__getitem__' not implement in class {type(self).__name__}")

      def __len__(self):
          raise NotImplementedError(f"'__len__' not implement in class {type(self).__name__}")

      def __class_getitem__(cls, kind):
          return cls

      def __add__(self, other):
          return ConcatDataset([self, other])


  class IterableDataset(Dataset):
      """Samples one after another: a subclass defines __iter__."""

      def __iter__(self):
          raise NotImplementedError(f"'__iter__' not implement in class {type(self).__name__}")

      def __getitem__(self, idx):
          raise RuntimeError(
              f"'__getitem__' should not be called for IterableDataset {type(self).__name__}")

      def __len__(self):
          raise RuntimeError(
              f"'__len__' should not be called for IterableDataset {type(self).__name__}")


  class TensorDataset(Dataset):
      """Samples that are rows of tensors.

      >>> len(paddle.io.TensorDataset([paddle.ones([4, 2]), paddle.ones([4])]))
      4
      """

      def __init__(self, tensors):
          if any(tensor.shape[0] != tensors[0].shape[0] for tensor in tensors):
              raise AssertionError('tensors not have same shape of the 1st dimension')
          self.tensors = tensors

      def __getitem__(self, index):
          return tuple([tensor[index] for tensor in self.tensors])

      def __len__(self):
          return self.tensors[0].shape[0]


  class ComposeDataset(Dataset):
      """Data sets side by side: each sample joins theirs."""

      def __init__(self, datasets):
          self.datasets = list(datasets)
          assert self.datasets, 'input datasets should not be empty'
          for dataset in self.datasets:
              assert isinstance(dataset, Dataset), 'each input dataset should be paddle.io.Dataset'
              assert not isinstance(dataset, IterableDataset), 'paddle.io.IterableDataset not supported'
              assert len(dataset) == len(self.datasets[0]), 'lengths of datasets should be same'

      def __len__(self):
          return len(self.datasets[0])

      def __getitem__(self, idx):
          fields = []
          for dataset in self.datasets:
              sample = dataset[idx]
              fields.extend(sample if isinstance(sample, (list, tuple)) else [sample])
          return tuple(fields)


  class ChainDataset(IterableDataset):
      """Iterable data sets one after another."""

      def __init__(self, datasets):
          self.datasets = list(datasets)
          assert self.datasets, 'input datasets should not be empty'
          for dataset in self.datasets:
              assert isinstance(dataset, IterableDataset), (
                  'ChainDataset only support paddle.io.IterableDataset')

      def __iter__(self):
          for dataset in self.datasets:
              yield from dataset


  class ConcatDataset(Dataset):
      """Data sets one after another.

      >>> len(paddle.io.ConcatDataset([range(3), range(4)]))
      7
      """

      def __init__(self, datasets):
          self.datasets = list(datasets)
          assert self.datasets, 'datasets should not be an empty iterable'
          for dataset in self.datasets:
              assert not isinstance(dataset, IterableDataset), (
                  'ConcatDataset does not support IterableDataset')
          self.cumulative_sizes = list(accumulate([len(dataset) for dataset in self.datasets]))

      def __len__(self):
          return self.cumulative_sizes[-1]

      def __getitem__(self, idx):
          if idx < 0:
              if -idx > len(self):
                  raise ValueError('absolute value of index should not exceed dataset length')
              idx += len(self)
          place = bisect_right(self.cumulative_sizes, idx)
          return self.datasets[place][idx - (self.cumulative_sizes[place - 1] if place else 0)]


  class Subset(Dataset):
      """Some samples of a data set.

      >>> len(paddle.io.Subset(range(9), [0, 4]))
      2
      """

      def __init__(self, dataset, indices):
          self.dataset = dataset
          self.indices = indices

      def __getitem__(self, idx):
          return self.dataset[self.indices[idx]]

      def __len__(self):
          return len(self.indices)


  def _lengths(total, fractions):
      for index, fraction in enumerate(fractions):
          if not 0 <= fraction <= 1:
              raise ValueError(f'Fraction at index {index} is not between 0 and 1')
      lengths = [int(total * fraction) for fraction in fractions]
      for index in range(total - sum(lengths)):
          lengths[index % len(lengths)] += 1
      return lengths


  def random_split(dataset, lengths, generator=None):
      """A data set split at random into parts of given lengths.

      >>> [len(part) for part in paddle.io.random_split(range(5), [3, 2])]
      [3, 2]
      """
      import paddle
      if isclose(sum(lengths), 1) and sum(lengths) <= 1:
          lengths = _lengths(len(dataset), lengths)
      if sum(lengths) != len(dataset):
          raise ValueError('Sum of input lengths does not equal the length of the input dataset!')
      order = paddle.randperm(sum(lengths)).tolist()
      ends = accumulate(lengths)
      return [Subset(dataset, order[end - length:end]) for end, length in zip(ends, lengths)]
  """#
