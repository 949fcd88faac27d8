/// `paddle.io._sampler`, in the language itself: in which order samples are taken, and in what groups.
let samplerSource = #"""
  import numpy as np
  from paddle.io._dataset import IterableDataset


  class Sampler:
      """The base of all samplers: a subclass defines __iter__."""

      def __init__(self, data_source=None):
          self.data_source = data_source

      def __iter__(self):
          raise NotImplementedError

      def __class_getitem__(cls, kind):
          return cls


  class SequenceSampler(Sampler):
      """The numbers of samples in order.

      >>> list(paddle.io.SequenceSampler(range(3)))
      [0, 1, 2]
      """

      def __iter__(self):
          return iter(range(len(self.data_source)))

      def __len__(self):
          return len(self.data_source)


  class RandomSampler(Sampler):
      """The numbers of samples in random order."""

      def __init__(self, data_source, replacement=False, num_samples=None, generator=None):
          self.data_source = data_source
          self.replacement = replacement
          self._num_samples = num_samples
          self.generator = generator
          if not isinstance(replacement, bool):
              raise TypeError(
                  f'expect boolean value for replacement, but got replacement={replacement}')
          if not replacement and self.num_samples > len(data_source):
              raise ValueError(
                  'num_samples should be smaller than or equal to length of data_source when '
                  f'replacement is False, but got num_samples: {self.num_samples} > data_source: '
                  f'{len(data_source)}')
          if not isinstance(self.num_samples, int) or self.num_samples <= 0:
              raise ValueError('num_samples should be a positive integer, '
                               f'but got num_samples={self.num_samples}')

      @property
      def num_samples(self):
          return len(self.data_source) if self._num_samples is None else self._num_samples

      def __iter__(self):
          if self.generator:
              return (index for _, index in zip(range(self.num_samples), self.generator))
          size = len(self.data_source)
          return iter(np.random.choice(size, self.num_samples, self.replacement).tolist())

      def __len__(self):
          return self.num_samples


  class SubsetRandomSampler(Sampler):
      """Given numbers of samples in random order."""

      def __init__(self, indices):
          if len(indices) == 0:
              raise ValueError('The length of `indices` in SubsetRandomSampler should be greater '
                               'than 0.')
          self.indices = indices

      def __iter__(self):
          for place in np.random.permutation(len(self.indices)).tolist():
              yield self.indices[place]

      def __len__(self):
          return len(self.indices)


  class WeightedRandomSampler(Sampler):
      """Numbers of samples drawn by weights."""

      def __init__(self, weights, num_samples, replacement=True):
          if not isinstance(num_samples, int) or num_samples <= 0:
              raise ValueError('num_samples should be a positive integer')
          if not isinstance(replacement, bool):
              raise ValueError('replacement should be a boolean value')
          self.weights = np.array(weights)
          self.num_samples = num_samples
          self.replacement = replacement

      def __iter__(self):
          weights = self.weights.reshape(-1, self.weights.shape[-1])
          assert (weights >= 0.0).all(), 'weights should be positive value'
          present = (weights > 0.0).sum(axis=1)
          assert (present > 0).all(), 'weights should have positive values'
          if not self.replacement:
              assert (present >= self.num_samples).all(), (
                  'weights positive value number should not less than num_samples when '
                  'replacement=False')
          rows = [np.random.choice(len(row), self.num_samples, self.replacement, row / row.sum())
                  for row in weights]
          return iter(np.concatenate(rows).tolist())

      def __len__(self):
          return self.weights.size // self.weights.shape[-1] * self.num_samples


  def _batches(order, size, drop_last):
      batch = []
      for index in order:
          batch.append(index)
          if len(batch) == size:
              yield batch
              batch = []
      if batch and not drop_last:
          yield batch


  def _batch_count(samples, size, drop_last):
      return samples // size if drop_last else -(-samples // size)


  class BatchSampler(Sampler):
      """Lists of numbers of samples, batch_size in each.

      >>> list(paddle.io.BatchSampler(sampler=paddle.io.SequenceSampler(range(5)), batch_size=2))
      [[0, 1], [2, 3], [4]]
      """

      def __init__(self, dataset=None, sampler=None, shuffle=False, batch_size=1, drop_last=False):
          if dataset is None:
              assert sampler is not None, 'either dataset or sampler should be set'
              assert not shuffle, 'shuffle should be False when sampler is set'
              self.sampler = sampler
          else:
              assert not isinstance(dataset, IterableDataset), (
                  'dataset should not be a paddle.io.IterableDataset')
              assert sampler is None, 'should not set both dataset and sampler'
              self.sampler = RandomSampler(dataset) if shuffle else SequenceSampler(dataset)
          assert isinstance(batch_size, int) and batch_size > 0, (
              f'batch_size should be a positive integer, but got {batch_size}')
          self.batch_size = batch_size
          self.shuffle = shuffle
          self.drop_last = drop_last

      def __iter__(self):
          return _batches(self.sampler, self.batch_size, self.drop_last)

      def __len__(self):
          return _batch_count(len(self.sampler), self.batch_size, self.drop_last)


  class DistributedBatchSampler(BatchSampler):
      """BatchSampler for one of several processes; here there is one."""

      def __init__(self, dataset, batch_size, num_replicas=None, rank=None, shuffle=False,
                   drop_last=False):
          assert isinstance(batch_size, int) and batch_size > 0, (
              'batch_size should be a positive integer')
          self.dataset = dataset
          self.batch_size = batch_size
          self.shuffle = shuffle
          self.drop_last = drop_last
          self.nranks = 1 if num_replicas is None else num_replicas
          self.local_rank = 0 if rank is None else rank
          self.epoch = 0
          self.num_samples = -(-len(dataset) // self.nranks)
          self.total_size = self.num_samples * self.nranks

      def set_epoch(self, epoch):
          self.epoch = epoch

      def _own(self, order):
          """What this process takes: its share of every full round, and of the last one."""
          whole = self.batch_size * self.nranks
          last = self.total_size % whole
          own = []
          for start in range(self.local_rank * self.batch_size, len(order) - last, whole):
              own += order[start:start + self.batch_size]
          share = last // self.nranks
          rest = order[len(order) - last:]
          return own + rest[self.local_rank * share:(self.local_rank + 1) * share]

      def __iter__(self):
          order = list(range(len(self.dataset)))
          order = (order * (self.total_size // max(len(order), 1) + 1))[:self.total_size]
          if self.shuffle:
              np.random.RandomState(self.epoch).shuffle(order)
              self.epoch += 1
          if self.nranks > 1:
              order = self._own(order)
          return _batches(order, self.batch_size, self.drop_last)

      def __len__(self):
          return _batch_count(self.num_samples, self.batch_size, self.drop_last)
  """#
