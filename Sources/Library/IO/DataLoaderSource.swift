/// `paddle.io._loader`, in the language itself: batches of samples as tensors.
let dataLoaderSource = #"""
  import numpy as np
  import paddle
  from paddle.io._dataset import IterableDataset
  from paddle.io._sampler import BatchSampler


  def default_collate_fn(batch):
      sample = batch[0]
      if isinstance(sample, np.ndarray):
          return np.stack(batch)
      if isinstance(sample, paddle.Tensor):
          return paddle.stack(batch)
      if isinstance(sample, (int, float, np.number, np.bool_)):
          return np.array(batch)
      if isinstance(sample, str):
          return batch
      if isinstance(sample, dict):
          return {key: default_collate_fn([item[key] for item in batch]) for key in sample}
      if isinstance(sample, (list, tuple)):
          if any(len(item) != len(sample) for item in batch):
              raise RuntimeError('fields number not same among samples in a batch')
          return [default_collate_fn(list(fields)) for fields in zip(*batch)]
      raise TypeError('batch data con only contains: tensor, numpy.ndarray, dict, list, number, '
                      f'but got {type(sample)}')


  def default_convert_fn(batch):
      if isinstance(batch, dict):
          return {key: default_convert_fn(item) for key, item in batch.items()}
      if isinstance(batch, (list, tuple)):
          return [default_convert_fn(item) for item in batch]
      return batch


  def _tensors(batch):
      """The arrays of a batch as tensors; what holds them keeps its form."""
      if isinstance(batch, (np.ndarray, np.number, np.bool_)):
          return paddle.to_tensor(batch)
      if isinstance(batch, dict):
          return {key: _tensors(item) for key, item in batch.items()}
      if isinstance(batch, (list, tuple)):
          return [_tensors(item) for item in batch]
      return batch


  class DataLoader:
      """Batches of samples as tensors, in order or shuffled."""

      def __init__(self, dataset, feed_list=None, places=None, return_list=True,
                   batch_sampler=None, batch_size=1, shuffle=False, drop_last=False,
                   collate_fn=None, num_workers=0, use_buffer_reader=True, prefetch_factor=2,
                   use_shared_memory=True, timeout=0, worker_init_fn=None,
                   persistent_workers=False):
          assert num_workers >= 0, 'num_workers should be a non-negative value'
          assert timeout >= 0, 'timeout should be a non-negative value'
          self.return_list = return_list
          self.dataset = dataset
          self.num_workers = num_workers
          self.drop_last = drop_last
          self.batch_size = batch_size
          self._is_stream = isinstance(dataset, IterableDataset)
          if self._is_stream and shuffle:
              raise ValueError(f'IterableDataset not support shuffle, but got shuffle={shuffle}')
          if self._is_stream and batch_sampler is not None:
              raise ValueError('IterableDataset expect unspecified batch_sampler')
          if batch_sampler is not None:
              assert batch_size == 1 and not shuffle and not drop_last, (
                  'batch_size/shuffle/drop_last should not be set when batch_sampler is given')
          elif batch_size is not None:
              assert batch_size > 0, (
                  'batch_size should be None or a positive value when batch_sampler is not given')
              if not self._is_stream:
                  batch_sampler = BatchSampler(dataset, shuffle=shuffle, batch_size=batch_size,
                                               drop_last=drop_last)
          self.batch_sampler = batch_sampler
          self.auto_collate_batch = batch_sampler is not None or batch_size is not None
          default = default_collate_fn if self.auto_collate_batch else default_convert_fn
          self.collate_fn = collate_fn or default

      def __len__(self):
          if self._is_stream:
              raise ValueError('length of IterableDataset not supported')
          return len(self.batch_sampler if self.auto_collate_batch else self.dataset)

      def __iter__(self):
          for batch in self._stream() if self._is_stream else self._samples():
              yield _tensors(self.collate_fn(batch))

      def __call__(self):
          return iter(self)

      def _samples(self):
          if not self.auto_collate_batch:
              for index in range(len(self.dataset)):
                  yield self.dataset[index]
              return
          for indices in self.batch_sampler:
              yield [self.dataset[index] for index in indices]

      def _stream(self):
          if not self.auto_collate_batch:
              yield from self.dataset
              return
          batch = []
          for sample in self.dataset:
              batch.append(sample)
              if len(batch) == self.batch_size:
                  yield batch
                  batch = []
          if batch and not self.drop_last:
              yield batch


  def get_worker_info():
      """None: data is loaded by the program itself."""
      return None
  """#
