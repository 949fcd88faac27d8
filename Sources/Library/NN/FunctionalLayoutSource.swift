/// `_nn_layout`, in the language itself: where channels are, and what counts for all axes.
let functionalLayoutSource = #"""
  import paddle


  def _is_last(data_format, rank):
      """Whether the channels are the last axis; refuses a format that is none for so many axes."""
      spatial = {2: '', 3: 'L', 4: 'HW', 5: 'DHW'}.get(rank, '')
      known = {'NC' + spatial: False, 'N' + spatial + 'C': True}
      if rank == 3:
          known.update({'NCW': False, 'NWC': True, 'NCHW': False})
      if data_format not in known:
          raise ValueError(f"data_format of a tensor of {rank} axes is "
                           f"{' or '.join(repr(name) for name in known)}, not {data_format!r}")
      return known[data_format]


  def _channels_first(x):
      return paddle.transpose(x, [0, x.ndim - 1] + list(range(1, x.ndim - 1)))


  def _channels_last(x):
      return paddle.transpose(x, [0] + list(range(2, x.ndim)) + [1])


  def _spread(value, count, name):
      """One number for each of so many axes, from one for all or a list."""
      if hasattr(value, 'tolist'):
          value = value.tolist()
      if not isinstance(value, (list, tuple)):
          return [value] * count
      if len(value) == 1:
          return list(value) * count
      if len(value) != count:
          raise ValueError(f'{name} is one number or {count}, not {list(value)}')
      return list(value)


  def _steps(value, count, name):
      """One number, or a list of one for each of so many axes."""
      return value if isinstance(value, int) else _spread(value, count, name)


  def _pairs(padding, rank, last=False):
      """Padding as the operators take it: a name, or two widths for each spatial axis."""
      if isinstance(padding, str):
          return padding.upper()
      if isinstance(padding, int):
          return padding
      padding = list(padding)
      if padding and isinstance(padding[0], (list, tuple)):
          if len(padding) == rank + 2:
              outer = [padding[0], padding[-1 if last else 1]]
              if any(list(pair) != [0, 0] for pair in outer):
                  raise ValueError('the batch and the channels take no padding, and this has some: '
                                   f'{padding}')
              padding = padding[1:-1] if last else padding[2:]
          padding = [width for pair in padding for width in pair]
      if len(padding) not in (1, rank, 2 * rank):
          raise ValueError(f'padding is one number, {rank} or {2 * rank}, or SAME or VALID: '
                           f'not {padding}')
      return padding


  def _check_rank(x, rank, name):
      if x.ndim != rank + 2:
          spatial = ['length', 'height, width', 'depth, height, width'][rank - 1]
          raise ValueError(f'{name} takes images of shape (batch, channels, {spatial}), which has '
                           f'{rank + 2} axes: not shape {list(x.shape)}')
  """#
