/// Fractional max pooling in `paddle.nn.functional`, in the language itself.
///
/// Source: B. Graham, "Fractional max-pooling", 2014.
let functionalFractionalSource = #"""
  from itertools import product

  import paddle
  from _nn_layout import _check_rank, _spread


  def _windows(length, count, size, u):
      """Where along an axis each of so many windows lies: pseudo-random steps, set by u."""
      if not 0 < count <= length:
          raise ValueError(f'there are no {count} windows on {length} elements')
      if size is None:
          step = length / count
          # The largest u for which the last window still ends inside.
          base = length // count
          u = u * min((base + 2) / step - 1, (length + 1 - base) / step - (count - 1))
      else:
          step = (length - size) / max(count - 1, 1)
      first = int(u * step)
      starts = [int((index + u) * step) - first for index in range(count)]
      if size is None:
          ends = [int((index + 1 + u) * step) - first for index in range(count)]
      else:
          ends = [start + size for start in starts]
      return [range(max(start, 0), min(end, length)) for start, end in zip(starts, ends)]


  def _fractional_max_pool(rank, x, output_size, kernel_size, random_u, return_mask):
      _check_rank(x, rank, f'fractional_max_pool{rank}d')
      if random_u is not None and not 0 < random_u < 1:
          raise ValueError('The param `random_u` should be a `float` in (0, 1).')
      u = float(paddle.rand([1])) if random_u is None else random_u
      lengths = x.shape[2:]
      counts = [length if count is None else count
                for count, length in zip(_spread(output_size, rank, 'output_size'), lengths)]
      sizes = [None] * rank if kernel_size is None else _spread(kernel_size, rank, 'kernel_size')
      axes = [_windows(*setting, u) for setting in zip(lengths, counts, sizes)]
      rows = []
      for window in product(*axes):
          row = []
          for place in product(*window):
              position = 0
              for axis in range(rank):
                  position = position * lengths[axis] + place[axis]
              row.append(position)
          rows.append(row)
      widest = max([len(row) for row in rows])
      places = paddle.to_tensor([row + row[:1] * (widest - len(row)) for row in rows], 'int64')
      shape, flat = x.shape[:2] + counts, x.flatten(2)
      values = paddle.index_select(flat, places.flatten(), axis=2)
      values = values.reshape(x.shape[:2] + [len(rows), widest])
      best = paddle.argmax(values, axis=3, keepdim=True)
      out = paddle.take_along_axis(values, best, axis=3).reshape(shape)
      if not return_mask:
          return out
      places = places.reshape([1, 1, len(rows), widest]).expand(values.shape)
      return out, paddle.take_along_axis(places, best, axis=3).reshape(shape).astype('int32')


  def fractional_max_pool2d(x, output_size, kernel_size=None, random_u=None, return_mask=False,
                            name=None):
      """The largest elements of windows whose lengths vary at random, set by random_u.

      x: (batch, channels, height, width); output_size: the height and width of the result.

      >>> F.fractional_max_pool2d(paddle.ones([1, 2, 7, 8]), 3).shape
      [1, 2, 3, 3]
      """
      return _fractional_max_pool(2, x, output_size, kernel_size, random_u, return_mask)


  def fractional_max_pool3d(x, output_size, kernel_size=None, random_u=None, return_mask=False,
                            name=None):
      """The largest elements of windows whose lengths vary at random, on volumes."""
      return _fractional_max_pool(3, x, output_size, kernel_size, random_u, return_mask)
  """#
