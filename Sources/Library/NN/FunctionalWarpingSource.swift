/// `grid_sample` and `affine_grid` of `paddle.nn.functional`, in the language itself: pictures at any
/// places, as spatial transformers read them.
let functionalWarpingSource = #"""
  from itertools import product

  import paddle


  def _axis_places(count, align_corners, dtype):
      """The centres of so many cells between -1 and 1, or from corner to corner."""
      places = paddle.arange(count, dtype=dtype)
      if align_corners:
          return places * (2.0 / max(count - 1, 1)) - 1.0
      return (places * 2.0 + 1.0) / count - 1.0


  def affine_grid(theta, out_shape, align_corners=True, name=None):
      """The places that an affine map theta gives the cells of a picture, for grid_sample.

      theta: (batch, 2, 3) for out_shape (batch, channels, height, width), (batch, 3, 4) for volumes.

      >>> F.affine_grid(paddle.ones([1, 2, 3]), [1, 1, 4, 5]).shape
      [1, 4, 5, 2]
      """
      shape = out_shape.tolist() if hasattr(out_shape, 'tolist') else list(out_shape)
      rank = len(shape) - 2
      if rank not in (2, 3) or theta.ndim != 3 or list(theta.shape[1:]) != [rank, rank + 1]:
          raise ValueError('affine_grid takes theta of shape (batch, 2, 3) and 4 lengths, or of shape '
                           f'(batch, 3, 4) and 5 lengths, not {list(theta.shape)} and {shape}')
      axes = [_axis_places(count, align_corners, theta.dtype) for count in shape[2:]]
      parts = [part.flatten() for part in paddle.meshgrid(*axes)][::-1]
      base = paddle.stack(parts + [paddle.ones_like(parts[0])], axis=1)
      return paddle.matmul(base, theta, transpose_y=True).reshape([theta.shape[0]] + shape[2:] + [rank])


  def _reflected(places, low, span):
      """Places folded back into low … low + span."""
      if span == 0:
          return paddle.zeros_like(places)
      rest = paddle.mod(paddle.abs(places - low), 2.0 * span)
      return low + span - paddle.abs(rest - span)


  def _in_cells(places, size, padding_mode, align_corners):
      """Places from -1 … 1 as numbers of cells, brought inside unless padding is zeros."""
      if align_corners:
          places = (places + 1.0) * ((size - 1) / 2.0)
      else:
          places = ((places + 1.0) * size - 1.0) / 2.0
      if padding_mode == 'reflection':
          places = (_reflected(places, 0.0, size - 1.0) if align_corners
                    else _reflected(places, -0.5, float(size)))
      return places if padding_mode == 'zeros' else paddle.clip(places, 0.0, size - 1.0)


  def _neighbours(places, mode):
      """The cells beside each place, with the weight of each."""
      if mode == 'nearest':
          cell = paddle.round(places.detach())
          return [(cell, places * 0.0 + 1.0)]
      low = paddle.floor(places.detach())
      part = places - low
      return [(low, 1.0 - part), (low + 1.0, part)]


  def grid_sample(x, grid, mode='bilinear', padding_mode='zeros', align_corners=True, name=None):
      """The values of pictures at the places of a grid; -1 and 1 are the borders.

      x: (batch, channels, height, width), grid: (batch, rows, columns, 2) with x before y; volumes have
      an axis more.

      >>> F.grid_sample(paddle.ones([1, 1, 4, 4]), paddle.zeros([1, 2, 3, 2])).shape
      [1, 1, 2, 3]
      """
      rank = x.ndim - 2
      if mode not in ('bilinear', 'nearest'):
          raise ValueError(f"The mode of grid sample function should be in ['bilinear', 'nearest'], "
                           f'but got: {mode}')
      if padding_mode not in ('zeros', 'reflection', 'border'):
          raise ValueError('The padding mode of grid sample function should be in '
                           f"['zeros', 'reflection', 'border'], but got: {padding_mode}")
      if rank not in (2, 3) or grid.ndim != x.ndim or grid.shape[-1] != rank:
          raise ValueError('grid_sample takes pictures and a grid of 4 axes with 2 numbers in the last, '
                           'or volumes and a grid of 5 axes with 3, not shapes '
                           f'{list(x.shape)} and {list(grid.shape)}')
      sizes, flat = x.shape[2:], x.flatten(2)
      batch, channels = x.shape[:2]
      places = grid.flatten(1, rank)
      sides = [_neighbours(_in_cells(places[:, :, rank - 1 - axis], sizes[axis], padding_mode,
                                     align_corners), mode) for axis in range(rank)]
      total = 0.0
      for corner in product(*sides):
          index, weight = paddle.zeros_like(corner[0][0]), 1.0
          for axis in range(rank):
              cell, part = corner[axis]
              inside = (cell >= 0) & (cell <= sizes[axis] - 1)
              weight = weight * part * inside.astype(part.dtype)
              index = index * sizes[axis] + paddle.clip(cell, 0.0, sizes[axis] - 1.0)
          index = index.astype('int64').unsqueeze(1).expand([batch, channels, index.shape[1]])
          total = total + paddle.take_along_axis(flat, index, axis=2) * weight.unsqueeze(1)
      return total.reshape([batch, channels] + grid.shape[1:-1])
  """#
